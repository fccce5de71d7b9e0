import type { Protocol, Route, Usage } from '../domain/index.ts';
import { estimateStreamTokens } from '../protocols/index.ts';
import type { Finished } from '../proxy/index.ts';
import type { StreamSampler } from './stream-sampler.ts';

/** An answer whose tokens are to be counted. */
export interface Answer {
  readonly protocol: Protocol;
  readonly route: Route;
  readonly model: string | null;
  /** Of the input's tokens, where the origin does not tell. */
  readonly inputEstimate: () => number;
  readonly status: number;
  /** The answer is a stream of events (or of array elements), not one document. */
  readonly streamed: boolean;
  readonly finished: Finished;
}

const NONE: Usage = { inputTokens: 0, outputTokens: 0, estimated: false };

/** What a call took: as its origin reported it, else estimated. A call that the origin refused took nothing. */
export function usageOf(answer: Answer, streams: StreamSampler): Usage {
  if (answer.status >= 400) return NONE;
  const { protocol, route, streamed, finished } = answer;
  const text = finished.collected.text();
  const document = !streamed && finished.collected.isWhole ? parse(text.head) : undefined;
  const reported =
    document === undefined ? protocol.streamUsage(route, text) : protocol.usage(route, document);
  const model = answer.model ?? '';
  if (reported === null)
    return {
      inputTokens: answer.inputEstimate(),
      outputTokens: streams.correct(model, estimateStreamTokens(text)),
      estimated: true,
    };
  if (streamed && !reported.estimated)
    streams.learn(model, reported.outputTokens, estimateStreamTokens(text));
  return reported;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

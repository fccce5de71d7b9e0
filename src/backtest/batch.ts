import type { Exchange, Observation, Operation, Outcome, Policy, Protocol, Route } from '../domain/index.ts';
import { observe, type FingerprintKey } from '../features/index.ts';
import { readBatch, type ModelBatch } from '../protocols/index.ts';
import type { LogLine } from './log-line.ts';

/** A batch as far as it is inspected: what there is in all of it is estimated from that. */
export interface LoggedBatch extends ModelBatch {
  readonly whole: boolean;
}

const NOTHING: ModelBatch = { requests: 1, calls: [], inputTokens: 0 };

/** Reads a batch that is logged as one document of `size` bytes. Which of its requests are looked at depends on its time alone. */
export function loggedBatch(
  { body, ts }: LogLine,
  protocol: Protocol,
  route: Route,
  size: number,
  policy: Policy,
): LoggedBatch {
  const whole = size <= policy.inspectBytes;
  const text = writable(size) ? JSON.stringify(body).slice(0, policy.inspectBytes) : '';
  const bytes = Math.min(size, policy.inspectBytes);
  const { requests, calls, inputTokens } =
    readBatch(protocol, route, { text, bytes, whole }, ts >>> 0) ?? NOTHING;
  const scale = size / bytes;
  return {
    requests: Math.max(1, Math.ceil(requests * scale)),
    calls,
    inputTokens: Math.ceil(inputTokens * scale),
    whole,
  };
}

const writable = (size: number): boolean => size < Number.MAX_SAFE_INTEGER;

/** The batch as it was exchanged: for the requests in it when its origin took it, which answers them later. */
export function exchanged(
  line: LogLine,
  batch: LoggedBatch,
  logged: { readonly model: string | null; readonly requestBytes: number; readonly outcome: Outcome },
  judged: ReadonlySet<Operation>,
  fingerprints: FingerprintKey,
): Exchange {
  const { accepted } = logged.outcome;
  const observations = batch.calls
    .filter(({ operation }) => judged.has(operation))
    .map((call) => observe(call, line.ts, fingerprints));
  return {
    ...logged,
    observation: null,
    batch: { requests: accepted ? batch.requests : 1, observations },
    at: line.ts,
    outcome: { ...logged.outcome, outputTokens: line.response?.usage?.output_tokens ?? 0 },
  };
}

/** What is to be judged of an exchange: its own observation, or those of its batch. */
export const observationsOf = ({ observation, batch }: Exchange): readonly Observation[] =>
  batch?.observations ?? (observation === null ? [] : [observation]);

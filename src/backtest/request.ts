import type { Exchange, ModelCall, Operation, Outcome, Policy, Route } from '../domain/index.ts';
import { isObserved, observe, withAnswer, type FingerprintKey } from '../features/index.ts';
import { estimateInputTokens, estimateTokens, PROTOCOLS, recognise } from '../protocols/index.ts';
import { exchanged, loggedBatch, type LoggedBatch } from './batch.ts';
import { isInspectable } from '../gateway/inspect.ts';
import { headersOf, pathOf } from './address.ts';
import type { LogLine } from './log-line.ts';

/** A logged request as the edge would have seen it. */
export interface LoggedRequest {
  readonly exchange: Exchange;
  readonly call: ModelCall | null;
  /** Input tokens as estimated before the origin has counted them: what is set aside under a quota. */
  readonly inputEstimate: number;
  /** Whether it is among the one in so many that are observed. */
  readonly isObserved: (oneIn: number) => boolean;
  /** Why the policy may refuse it unseen; null when it can be looked at. */
  readonly unseen: 'opaque' | 'unknown_path' | null;
}

/** Operations whose requests are judged (see gateway/handle.ts). */
const JUDGED: ReadonlySet<Operation> = new Set(['chat', 'completions']);

/** Reads a line as the gateway reads a request, and its logged answer as the proxy meters one. */
export function readRequest(line: LogLine, fingerprints: FingerprintKey, policy: Policy): LoggedRequest {
  const { call, batch, model, size, unseen } = inspected(line, policy);
  const inputEstimate =
    batch?.inputTokens ?? (call === null ? Math.ceil(size / 4) : estimateInputTokens(call));
  const outcome = outcomeOf(line, inputEstimate);
  if (batch !== null) {
    const exchange = exchanged(line, batch, { model, requestBytes: size, outcome }, JUDGED, fingerprints);
    return { exchange, call, inputEstimate, isObserved: () => true, unseen };
  }
  const observation =
    call !== null && JUDGED.has(call.operation)
      ? withAnswer(
          observe(call, line.ts, fingerprints, outcome.outputTokens),
          () => answerOf(line),
          fingerprints,
        )
      : null;
  const exchange = { observation, at: line.ts, model, requestBytes: size, outcome };
  const drawn = (oneIn: number): boolean => isObserved(line.ts, oneIn, fingerprints);
  return { exchange, call, inputEstimate, isObserved: drawn, unseen };
}

interface Found {
  readonly call: ModelCall | null;
  readonly batch: LoggedBatch | null;
  readonly model: string | null;
  readonly size: number;
  readonly unseen: LoggedRequest['unseen'];
}

function inspected(line: LogLine, policy: Policy): Found {
  const method = line.method ?? 'POST';
  const size = bytesOf(line.body);
  const headers = headersOf(line);
  const recognised = recognise(method, pathOf(line), headers);
  if (recognised === null) return { ...UNSEEN, model: null, size, unseen: 'unknown_path' };
  const protocol = PROTOCOLS[recognised.protocol];
  const route = protocol.route(method, recognised.path);
  if (route === null) return { ...UNSEEN, model: null, size, unseen: 'unknown_path' };
  if (!route.inspect) return { ...UNSEEN, model: route.model, size, unseen: null };
  if (route.batch !== undefined && isInspectable(route, headers)) {
    const batch = loggedBatch(line, protocol, route, size, policy);
    const [first] = batch.calls;
    const unseen = batch.whole && first !== undefined ? null : 'opaque';
    return { call: null, batch, model: modelOf(first ?? null, route), size, unseen };
  }
  const readable = isInspectable(route, headers) && size <= policy.inspectBytes;
  const call = readable ? protocol.call(route, line.body, size) : null;
  return { call, batch: null, model: modelOf(call, route), size, unseen: call === null ? 'opaque' : null };
}

const UNSEEN = { call: null, batch: null } as const;

const modelOf = (call: ModelCall | null, route: Route): string | null => call?.model ?? route.model;

/** Bytes of the body as compact JSON, which is what SDKs send. A body nested too deep to be written counts as larger than any bound. */
function bytesOf(body: object): number {
  try {
    return Buffer.byteLength(JSON.stringify(body));
  } catch {
    return Number.MAX_SAFE_INTEGER;
  }
}

function outcomeOf({ response }: LogLine, inputEstimate: number): Outcome {
  const status = response?.status ?? 200;
  const { input_tokens: input, output_tokens: output } = response?.usage ?? {};
  const text = response?.text ?? '';
  const failed = status >= 400;
  return {
    status,
    accepted: status >= 200 && status < 300,
    inputTokens: input ?? (failed ? 0 : inputEstimate),
    outputTokens: output ?? (failed ? 0 : estimateTokens(text.length)),
    estimated: output === undefined,
    responseBytes: text.length,
  };
}

/** What the origin refused has no answer. */
const answerOf = ({ response }: LogLine): string =>
  (response?.status ?? 200) < 400 ? (response?.text ?? '') : '';

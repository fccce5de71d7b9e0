import type { ModelCall, Operation, ProtocolName, Usage } from './call.ts';
import type { QuotaState } from './lease.ts';
import type { Refusal, WireRefusal } from './refusal.ts';

/** What a method and path mean in a protocol. */
export interface Route {
  readonly operation: Operation;
  /** The model when the path names it (Gemini), else null: it is in the body. */
  readonly model: string | null;
  /** Whether the path itself asks for a stream (Gemini); the body may ask as well. */
  readonly stream: boolean;
  /** Whether the body is JSON that can be inspected. */
  readonly inspect: boolean;
  /** Which of several request forms of the operation the path takes (OpenAI `responses`, Gemini `batch`); absent when there is one. */
  readonly form?: string;
  /**
   * The body holds requests to be answered later: a JSON document that Weir reads as {@link Protocol.batch} says, or an upload whose lines may be requests
   * in JSON. Absent for everything else.
   */
  readonly batch?: 'json' | 'lines';
}

/** One request of a batch, as it would have come alone. */
export interface BatchItem {
  readonly route: Route;
  readonly body: unknown;
}

/** The requests of a batch, to be read one by one: `at` gives null for what is no request. */
export interface BatchItems {
  readonly count: number;
  readonly at: (index: number) => BatchItem | null;
}

/** Where a caller put its credential, so that the origin's own can be put in the same place. */
export interface Credential {
  readonly value: string;
  readonly place: 'bearer' | 'x-api-key' | 'x-goog-api-key' | 'query';
}

/** What a degraded request lost, and the request that is left. */
export interface Withheld {
  readonly body: unknown;
  /** Names of the fields withheld, as the protocol spells them; empty when there was nothing to withhold. */
  readonly fields: readonly string[];
}

/** The first and the last bytes of an answer, as text. Equal when the whole answer fits. */
export interface AnswerText {
  readonly head: string;
  readonly tail: string;
  readonly bytes: number;
}

/**
 * One wire protocol: pure translation, no I/O. Unknown input never throws: it is null or the mildest reading.
 * Sibling protocols never import each other.
 */
export interface Protocol {
  readonly name: ProtocolName;
  /** The route of a path below the protocol's root (`/v1/messages`), or null when the protocol does not know it. */
  route(method: string, path: string): Route | null;
  /** The bounded view of a parsed JSON body; null when the body is not a request of this operation. */
  call(route: Route, body: unknown, bodyBytes: number): ModelCall | null;
  /** The requests in the body of a batch (a parsed document, or for `lines` the text); null when it is none. */
  batch(route: Route, body: unknown): BatchItems | null;
  /** Usage of a plain (not streamed) answer, given its parsed JSON; null when it reports none. */
  usage(route: Route, body: unknown): Usage | null;
  /** Usage of a streamed answer (SSE or, for Gemini, a JSON array); null when it reports none. */
  streamUsage(route: Route, answer: AnswerText): Usage | null;
  /**
   * Bytes of the request body that make the origin report usage in the stream, or null when it does anyway or cannot.
   * Everything else in the body stays byte for byte.
   */
  askForUsage(route: Route, call: ModelCall, body: string, parsed: unknown): string | null;
  /** Takes what {@link askForUsage} added out of one SSE event (text without the blank line); null drops the event. */
  hideUsage(event: string): string | null;
  /** Removes what feeds a student (log-probabilities, extra candidates, exposed reasoning) from a parsed request. */
  withhold(route: Route, body: unknown): Withheld;
  refuse(refusal: Refusal): WireRefusal;
  /** The provider's native rate-limit headers for these quotas; empty when the protocol has none. */
  rateLimitHeaders(quotas: readonly QuotaState[], now: number): readonly (readonly [string, string])[];
}

import type { Origin } from '../config/config.ts';
import type { Credential } from '../domain/index.ts';
import { requestHeaders, requestQuery } from './headers.ts';

/** A request to an origin, before it is sent. */
export interface Outgoing {
  readonly request: Request;
  readonly origin: Origin;
  /** Path below the protocol's root; begins with a slash. */
  readonly path: string;
  /** The caller's query, with its question mark; or empty. */
  readonly search: string;
  readonly credential: Credential;
  readonly body: BodyInit | null;
  /** Aborts the request to the origin. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

export class OriginTimeout extends Error {
  override readonly name = 'OriginTimeout';
}

/**
 * Sends a request to its origin and resolves with the answer's headers. Redirects are handed to the caller: following one would reach a
 * host that nobody configured.
 * @throws {OriginTimeout} when the headers did not come in time; other errors when the origin cannot be reached.
 */
export function forward(outgoing: Outgoing): Promise<Response> {
  const { request, origin, path, search, credential, body, signal, timeoutMs } = outgoing;
  const answer = fetch(origin.url + path + requestQuery(search, credential, origin.credential), {
    method: request.method,
    headers: requestHeaders(request.headers, credential, origin.credential),
    body,
    redirect: 'manual',
    signal,
  });
  return inTime(answer, timeoutMs);
}

/**
 * A late answer is left to the runtime, which drops it with the request; so is the timer of one in time. An abort controller and a cleared
 * timer for each request would cost more than they free.
 */
const inTime = (answer: Promise<Response>, timeoutMs: number): Promise<Response> =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new OriginTimeout(`no answer within ${timeoutMs} ms`)), timeoutMs);
    answer.then(resolve, reject);
  });

import type { Origin } from '../config/config.ts';
import type { Credential } from '../domain/index.ts';
import { requestHeaders, requestQuery } from './headers.ts';

/** A request to an origin, before it is sent. */
export interface Outgoing {
  readonly request: Request;
  readonly origin: Origin;
  /** Path below the protocol's root; begins with a slash. */
  readonly path: string;
  readonly url: URL;
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
export async function forward(outgoing: Outgoing): Promise<Response> {
  const { request, origin, path, url, credential, body, signal, timeoutMs } = outgoing;
  const abort = new AbortController();
  const onAbort = () => abort.abort();
  signal.addEventListener('abort', onAbort);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort.abort();
  }, timeoutMs);
  try {
    return await fetch(origin.url + path + requestQuery(url, credential, origin.credential), {
      method: request.method,
      headers: requestHeaders(request.headers, credential, origin.credential),
      body,
      redirect: 'manual',
      signal: abort.signal,
    });
  } catch (error) {
    if (timedOut) throw new OriginTimeout(`no answer within ${timeoutMs} ms`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

import { addressOf, PROTOCOLS, recognise } from '../protocols/index.ts';
import { respond } from '../enforcement/index.ts';

/** Refuses a request that Weir itself cannot serve, in the protocol that its path looks like. Nothing is forwarded. */
export function refuseUnready(request: Request, reason: 'misconfigured' | 'internal_error'): Response {
  const { path, search } = addressOf(request.url);
  const found = recognise(request.method, path + search, request.headers);
  return respond(PROTOCOLS[found?.protocol ?? 'openai'], {
    status: 503,
    reason,
    message: 'The gateway is not able to serve requests at the moment.',
    retryAfter: 30,
    lasting: false,
    help: null,
    requestId: crypto.randomUUID(),
  });
}

import { reservation } from '../accounting/index.ts';
import type { Observation, Policy, Route } from '../domain/index.ts';
import { refusalOf, respond, type Denial } from '../enforcement/index.ts';
import { isObserved } from '../features/index.ts';
import { addressOf, PROTOCOLS } from '../protocols/index.ts';
import { forModel } from '../proxy/index.ts';
import { rateLimitHeaders } from './answer.ts';
import { inspectBatch, reservationOfBatch } from './batch.ts';
import { readBody, type Body } from './body.ts';
import { inputEstimate } from './estimate.ts';
import { isPlain, readHead } from './head.ts';
import { inspect, isInspectable, UNREAD } from './inspect.ts';
import { locate } from './locate.ts';
import { Observer } from './observer.ts';
import { pass } from './pass.ts';
import type { Passage, WaitUntil } from './passage.ts';
import { refuse, tooLarge } from './refuse.ts';
import type { Runtime } from './runtime.ts';
import { mayGoUnread } from './unread.ts';

/** Takes a caller's request to its origin under a lease, or refuses it in the caller's protocol. `now` is epoch ms. */
export async function handle(
  request: Request,
  runtime: Runtime,
  now: number,
  waitUntil: WaitUntil,
): Promise<Response> {
  const address = addressOf(request.url);
  const { policy } = runtime.config;
  const target = locate(request, address, runtime.config);
  if (target === null) return refuse(PROTOCOLS.openai, 404, 'unknown_path', UNKNOWN_PATH);
  const { protocol, route, credential } = target;
  if (credential === null) return refuse(protocol, 401, 'missing_credential', MISSING_CREDENTIAL);
  if (route.operation === 'other' && policy.unknownPaths === 'refuse')
    return refuse(protocol, 404, 'unknown_path', UNKNOWN_PATH);
  const key = runtime.keyIds.known(credential.value) ?? (await runtime.keyIds.derive(credential.value));
  const lease = runtime.leases.of(key);
  const observed = isObserved(now, lease.lease?.oneIn ?? 1, runtime.fingerprints);
  const unread = !observed && mayGoUnread(target, lease, policy, runtime.names);
  const body = await bodyOf(request, route, policy, unread);
  if (body === null) return refuse(protocol, 413, 'body_too_large', tooLarge(policy.bodyBytes));
  const batch = route.batch === undefined ? null : inspectBatch(target, body);
  const inspected = batch ?? (unread ? UNREAD : inspect(target, body));
  if (inspected.opaque && policy.uninspected === 'refuse')
    return refuse(protocol, 400, 'not_inspectable', NOT_INSPECTABLE);
  const origin = forModel(target.origins, inspected.call?.model ?? route.model);
  if (origin === null) return refuse(protocol, 404, 'unknown_path', NO_ORIGIN);
  const observer = new Observer(request, observed ? inspected.call : null, now, lease, runtime);
  const passage = {
    request,
    search: address.search,
    now,
    target,
    credential,
    body,
    inspected,
    batch,
    origin,
    key,
    lease,
    observer,
    waitUntil,
  };
  return admit(passage, runtime);
}

const UNKNOWN_PATH = 'No configured origin serves this path.';
const NO_ORIGIN = 'No configured origin serves this model.';
const MISSING_CREDENTIAL = 'The request carries no API key.';
const NOT_INSPECTABLE =
  'The body is not a request that can be inspected: send plain JSON within the size limit.';

/** Null when it is larger than anything that is forwarded. */
const bodyOf = (
  request: Request,
  route: Route,
  { inspectBytes, bodyBytes }: Policy,
  unread: boolean,
): Promise<Body | null> =>
  route.batch !== undefined && isPlain(request.headers)
    ? readHead(request, inspectBytes, bodyBytes)
    : readBody(request, !unread && isInspectable(route, request.headers), inspectBytes, bodyBytes);

async function admit(passage: Passage, runtime: Runtime): Promise<Response> {
  const { inspected, batch, body, lease, observer, waitUntil } = passage;
  const { policy } = runtime.config;
  const need =
    batch === null
      ? reservation(inspected.call, inputEstimate(passage), policy)
      : reservationOfBatch(batch, body, policy);
  const observe = () => (batch === null ? one(observer.ahead()) : observer.batch(batch.calls));
  // Not the time of arrival: a body sent slowly would be admitted under a lease that is over.
  const admitted = lease.admit({ need, observe, batch: batch !== null, now: Date.now(), waitUntil });
  const { ticket, denial } = admitted instanceof Promise ? await admitted : admitted;
  return ticket === null ? deny(passage, denial, runtime) : pass(passage, ticket, runtime);
}

const one = (observation: Observation | null): readonly Observation[] =>
  observation === null ? [] : [observation];

function deny({ target, lease }: Passage, denial: Denial, runtime: Runtime): Response {
  const now = Date.now();
  const response = respond(
    target.protocol,
    refusalOf(denial, runtime.config.policy, now, crypto.randomUUID()),
  );
  for (const [name, value] of rateLimitHeaders(target.protocol, lease.quotas, now))
    response.headers.set(name, value);
  return response;
}

import type { Refusal, RefusalReason } from '../domain/index.ts';
import type { Ticket } from '../enforcement/index.ts';
import { forward, isSmallDocument, meter, OriginTimeout, rewriteEvents, whole } from '../proxy/index.ts';
import { addedHeaders, withHeaders } from './answer.ts';
import type { Body } from './body.ts';
import { isExact, prepare, type Prepared } from './outgoing.ts';
import type { Passage } from './passage.ts';
import { refuse, tooLarge } from './refuse.ts';
import type { Runtime } from './runtime.ts';
import { isEventStream, settle } from './settle.ts';

/** Takes an admitted request to its origin, and the answer back. */
export async function pass(passage: Passage, ticket: Ticket, runtime: Runtime): Promise<Response> {
  const { request, search, target, credential, inspected, origin, body, key } = passage;
  const { policy } = runtime.config;
  const exactly = () =>
    isExact(ticket.lease, policy) || runtime.streams.next(key, inspected.call?.model ?? '');
  try {
    const prepared = prepare(target, inspected, body, ticket.lease, exactly);
    const outgoing = {
      request,
      origin,
      path: target.path,
      search,
      credential,
      body: prepared.body,
      signal: lifeOf(request, body),
    };
    const answer = await forward({ ...outgoing, timeoutMs: policy.timeouts.origin });
    return await relay(passage, ticket, answer, prepared, runtime);
  } catch (error) {
    return unreachable(passage, ticket, error, runtime);
  }
}

/** Ends when the caller goes away, or its body breaks off. */
const lifeOf = (request: Request, body: Body): AbortSignal =>
  body.kind === 'stream' && body.broken !== null
    ? AbortSignal.any([request.signal, body.broken])
    : request.signal;

/** Hands the origin's answer to the caller, and settles the request when it has ended. */
async function relay(
  passage: Passage,
  ticket: Ticket,
  answer: Response,
  prepared: Prepared,
  runtime: Runtime,
): Promise<Response> {
  const { target, lease } = passage;
  const headers = addedHeaders(target.protocol, ticket.lease, lease.quotas, prepared.withheld, passage.now);
  const init = headers.length === 0 ? answer : withHeaders(answer, headers);
  if (answer.body === null) {
    settle(passage, ticket, answer, null, runtime);
    return new Response(null, init);
  }
  if (isSmallDocument(answer.headers)) {
    const bytes = await answer.arrayBuffer();
    settle(passage, ticket, answer, whole(bytes), runtime);
    return new Response(bytes, init);
  }
  const hide = prepared.hideUsage && isEventStream(answer.headers);
  const { body, finished } = meter(
    answer.body,
    hide ? rewriteEvents((event) => target.protocol.hideUsage(event)) : null,
  );
  passage.waitUntil(finished.then((finished) => settle(passage, ticket, answer, finished, runtime)));
  return new Response(body, init);
}

/** The origin did not answer: the caller is told, and the request counts as failed. */
function unreachable(passage: Passage, ticket: Ticket, error: unknown, runtime: Runtime): Response {
  const { request, target } = passage;
  const [status, reason, message] = failureOf(passage, error, runtime.config.policy.bodyBytes);
  const settled = { status: request.signal.aborted ? 499 : status, headers: new Headers() };
  settle(passage, ticket, settled, null, runtime);
  return refuse(target.protocol, status, reason, message);
}

type Failure = readonly [status: Refusal['status'], reason: RefusalReason, message: string];

/** A body without a declared length shows only on its way that it is too large, and breaks off. */
function failureOf({ body, origin }: Passage, error: unknown, bodyBytes: number): Failure {
  if (body.size > bodyBytes) return [413, 'body_too_large', tooLarge(bodyBytes)];
  if (error instanceof OriginTimeout)
    return [504, 'origin_timeout', `The model server ${origin.name} did not answer in time.`];
  return [502, 'origin_unreachable', `The model server ${origin.name} cannot be reached.`];
}

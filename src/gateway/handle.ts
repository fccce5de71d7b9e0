import { consumption, reservation } from '../accounting/index.ts';
import type { Origin } from '../config/config.ts';
import type {
  Credential,
  Observation,
  Operation,
  Protocol,
  Refusal,
  RefusalReason,
  Usage,
} from '../domain/index.ts';
import { refusalOf, respond, type Denial, type KeyLease, type Ticket } from '../enforcement/index.ts';
import { observe } from '../features/index.ts';
import { addressOf, estimateInputTokens, PROTOCOLS } from '../protocols/index.ts';
import {
  forModel,
  forward,
  isSmallDocument,
  meter,
  whole,
  OriginTimeout,
  rewriteEvents,
  type Finished,
} from '../proxy/index.ts';
import { addedHeaders, rateLimitHeaders, withHeaders } from './answer.ts';
import { readBody, type Body } from './body.ts';
import { inspect, isInspectable, type Inspected } from './inspect.ts';
import { locate, type Target } from './locate.ts';
import { isExact, prepare, type Prepared } from './outgoing.ts';
import type { Runtime } from './runtime.ts';
import { usageOf } from './usage.ts';

/** Keeps work alive after the answer has been sent, and after the caller has gone. */
export type WaitUntil = (work: Promise<unknown>) => void;

/** Operations whose requests are judged: those whose answers can teach a student. */
const JUDGED: ReadonlySet<Operation> = new Set(['chat', 'completions']);

/** One request on its way: everything known before it is admitted. */
interface Passage {
  readonly request: Request;
  readonly search: string;
  readonly now: number;
  readonly target: Target;
  readonly credential: Credential;
  readonly body: Body;
  readonly inspected: Inspected;
  readonly origin: Origin;
  readonly key: string;
  readonly lease: KeyLease;
  readonly observation: () => Observation | null;
  readonly waitUntil: WaitUntil;
}

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
  const body = await readBody(
    request,
    isInspectable(route, request.headers),
    policy.inspectBytes,
    policy.bodyBytes,
  );
  if (body === null) return refuse(protocol, 413, 'body_too_large', tooLarge(policy.bodyBytes));
  const inspected = inspect(target, body);
  if (inspected.opaque && policy.uninspected === 'refuse')
    return refuse(protocol, 400, 'not_inspectable', NOT_INSPECTABLE);
  const origin = forModel(target.origins, inspected.call?.model ?? route.model);
  if (origin === null) return refuse(protocol, 404, 'unknown_path', NO_ORIGIN);
  const key = runtime.keyIds.known(credential.value) ?? (await runtime.keyIds.derive(credential.value));
  const lease = runtime.leases.of(key);
  const observation = observed(inspected, now, runtime);
  const passage = {
    request,
    search: address.search,
    now,
    target,
    credential,
    body,
    inspected,
    origin,
    key,
    lease,
    observation,
    waitUntil,
  };
  return admit(passage, runtime);
}

const tooLarge = (bodyBytes: number): string => `The body is larger than ${bodyBytes} bytes.`;
const UNKNOWN_PATH = 'No configured origin serves this path.';
const NO_ORIGIN = 'No configured origin serves this model.';
const MISSING_CREDENTIAL = 'The request carries no API key.';
const NOT_INSPECTABLE =
  'The body is not a request that can be inspected: send plain JSON within the size limit.';

/** Computed when first needed: before admission under scrutiny, otherwise off the caller's way. */
function observed(inspected: Inspected, now: number, runtime: Runtime): () => Observation | null {
  let observation: Observation | null | undefined;
  return () => {
    const { call } = inspected;
    observation ??=
      call !== null && JUDGED.has(call.operation) ? observe(call, now, runtime.fingerprints) : null;
    return observation;
  };
}

async function admit(passage: Passage, runtime: Runtime): Promise<Response> {
  const { inspected, lease, observation, waitUntil } = passage;
  const { policy } = runtime.config;
  const need = reservation(inspected.call, inputEstimate(passage), policy);
  // Not the time of arrival: a body sent slowly would be admitted under a lease that is over.
  const admitted = lease.admit({ need, observe: observation, now: Date.now(), waitUntil });
  const { ticket, denial } = admitted instanceof Promise ? await admitted : admitted;
  return ticket === null ? deny(passage, denial, runtime) : pass(passage, ticket, runtime);
}

const inputEstimate = ({ inspected, body }: Passage): number =>
  inspected.call === null ? Math.ceil(body.size / 4) : estimateInputTokens(inspected.call);

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

async function pass(passage: Passage, ticket: Ticket, runtime: Runtime): Promise<Response> {
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

const isEventStream = (headers: Headers): boolean =>
  headers.get('content-type')?.startsWith('text/event-stream') ?? false;

const NO_USAGE: Usage = { inputTokens: 0, outputTokens: 0, estimated: false };

/** Tells the lease how a request ended. */
function settle(
  passage: Passage,
  ticket: Ticket,
  answer: { readonly status: number; readonly headers: Headers },
  finished: Finished | null,
  runtime: Runtime,
): void {
  const { target, inspected, now, body, lease } = passage;
  const { policy } = runtime.config;
  const { call } = inspected;
  const { protocol, route } = target;
  const streamed = (call?.stream ?? false) || route.stream || isEventStream(answer.headers);
  const usage =
    call === null || finished === null
      ? NO_USAGE
      : usageOf({ protocol, route, call, status: answer.status, streamed, finished }, runtime.streams);
  const model = call?.model ?? route.model;
  const ended = Date.now();
  const exchange = {
    observation: passage.observation(),
    at: now,
    model,
    requestBytes: body.size,
    outcome: {
      status: finished?.completed === false ? 499 : answer.status,
      accepted: answer.status >= 200 && answer.status < 300,
      ...usage,
      responseBytes: finished?.collected.bytes ?? 0,
      durationMs: ended - now,
    },
  };
  const actual = consumption(model, usage.inputTokens, usage.outputTokens, policy);
  lease.settle(ticket, actual, exchange, ended, passage.waitUntil);
}

function refuse(
  protocol: Protocol,
  status: Refusal['status'],
  reason: RefusalReason,
  message: string,
): Response {
  return respond(protocol, {
    status,
    reason,
    message,
    retryAfter: null,
    lasting: status < 500,
    help: null,
    requestId: crypto.randomUUID(),
  });
}

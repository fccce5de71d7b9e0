import { consumption } from '../accounting/index.ts';
import type { Observation, Outcome, Usage } from '../domain/index.ts';
import type { Ticket } from '../enforcement/index.ts';
import { answeredModel, answerText } from '../protocols/index.ts';
import type { Finished } from '../proxy/index.ts';
import { inputEstimate } from './estimate.ts';
import { modelOf, requestsNow, usageOfBatch, type InspectedBatch } from './batch.ts';
import type { Passage } from './passage.ts';
import type { Runtime } from './runtime.ts';
import { usageOf } from './usage.ts';

export const isEventStream = (headers: Headers): boolean =>
  headers.get('content-type')?.startsWith('text/event-stream') ?? false;

const NO_USAGE: Usage = { inputTokens: 0, outputTokens: 0, estimated: false };

/** Tells the lease how a request ended. */
export function settle(
  passage: Passage,
  ticket: Ticket,
  answer: { readonly status: number; readonly headers: Headers },
  finished: Finished | null,
  runtime: Runtime,
): void {
  const { target, inspected, batch, now, body, lease } = passage;
  if (batch !== null) return settleBatch(passage, batch, ticket, answer, finished, runtime);
  const { policy } = runtime.config;
  const { call, unread } = inspected;
  const { protocol, route } = target;
  const streamed = (call?.stream ?? false) || route.stream || isEventStream(answer.headers);
  const model = modelFor(passage, finished, runtime);
  const answered = {
    protocol,
    route,
    model,
    inputEstimate: () => inputEstimate(passage),
    status: answer.status,
    streamed,
  };
  const usage =
    (call === null && !unread) || finished === null
      ? NO_USAGE
      : usageOf({ ...answered, finished }, runtime.streams);
  const exchange = {
    observation: observed(passage, ticket, usage, answer.status, finished),
    at: now,
    model,
    requestBytes: body.size,
    outcome: outcomeOf(answer.status, usage, finished),
  };
  const actual = consumption(model, usage.inputTokens, usage.outputTokens, policy);
  lease.settle(ticket, actual, exchange, Date.now(), passage.waitUntil);
}

/** What a request is counted under: what it said, or will have said if it was not read. */
function modelFor(
  { target, inspected, lease }: Passage,
  finished: Finished | null,
  { names }: Runtime,
): string | null {
  const model = inspected.call?.model ?? target.route.model;
  const isLearnt = model !== null && target.route.model === null && (lease.lease?.oneIn ?? 1) > 1;
  if (finished === null || !(isLearnt || inspected.unread)) return model;
  const answered = answeredModel(finished.collected.text());
  if (!isLearnt) return model ?? names.requested(lease, answered);
  if (answered !== null) names.learn(lease, answered, model);
  return model;
}

/** A batch that its origin took counts as the requests in it; one that it refused as one request. */
function settleBatch(
  passage: Passage,
  batch: InspectedBatch,
  ticket: Ticket,
  { status }: { readonly status: number },
  finished: Finished | null,
  { config }: Runtime,
): void {
  const { observer, now, body, lease, target } = passage;
  const accepted = isAccepted(status);
  const requests = accepted ? requestsNow(batch, body, true) : 1;
  const usage = accepted ? usageOfBatch(batch, body) : NO_USAGE;
  const model = modelOf(batch) ?? target.route.model;
  const exchange = {
    observation: null,
    batch: { requests, observations: ticket.judged ? [] : observer.batch(batch.calls) },
    at: now,
    model,
    requestBytes: body.size,
    outcome: outcomeOf(status, usage, finished),
  };
  const actual = consumption(model, usage.inputTokens, 0, config.policy, requests);
  lease.settle(ticket, actual, exchange, Date.now(), passage.waitUntil);
}

const isAccepted = (status: number): boolean => status >= 200 && status < 300;

const outcomeOf = (status: number, usage: Usage, finished: Finished | null): Outcome => ({
  status: finished?.completed === false ? 499 : status,
  accepted: isAccepted(status),
  ...usage,
  responseBytes: finished?.collected.bytes ?? 0,
});

/** What is still to be judged of a request: nothing when it was judged ahead, but its answer may matter to later ones. */
function observed(
  { observer, target }: Passage,
  ticket: Ticket,
  { outputTokens }: Usage,
  status: number,
  finished: Finished | null,
): Observation | null {
  const text = () =>
    finished === null || status >= 400 ? '' : answerText(target.protocol.name, finished.collected.text());
  if (!ticket.judged) return observer.ended(outputTokens, text);
  observer.late(text);
  return null;
}

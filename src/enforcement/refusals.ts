import type { Policy, Protocol, Refusal, RefusalReason, Shortage } from '../domain/index.ts';
import type { Denial } from './leases/index.ts';

/** A denial as the caller will read it. `Retry-After` is the first moment at which trying again can succeed, rounded up. */
export function refusalOf(denial: Denial, policy: Policy, now: number, requestId: string): Refusal {
  if (denial.kind === 'unavailable') return unavailable(policy, requestId);
  if (denial.kind === 'shortage')
    return denial.oversized === null
      ? shortageRefusal(denial.shortage, denial.throttledFor, policy, now, requestId)
      : oversizedRefusal(denial.shortage, denial.oversized, denial.throttledFor, policy, requestId);
  const verify = denial.action === 'verify';
  const reason = denial.reasons[0] ?? 'override';
  return {
    status: 403,
    reason,
    message: verify
      ? `This key has to be verified before it can be used again (${reason}). Verify the account at ${policy.help.verify}.`
      : `This key is blocked (${reason}). If you think that this is wrong, appeal at ${policy.help.appeal}.`,
    retryAfter: null,
    lasting: true,
    help: verify ? policy.help.verify : policy.help.appeal,
    requestId,
  };
}

function shortageRefusal(
  shortage: Shortage,
  throttledFor: readonly string[] | null,
  policy: Policy,
  now: number,
  requestId: string,
): Refusal {
  if (shortage.measure === 'unavailable') return unavailable(policy, requestId);
  const retryAfter = Math.max(1, Math.ceil((shortage.retryAt - now) / 1000));
  const common = { status: 429 as const, retryAfter, lasting: false, requestId };
  if (throttledFor !== null)
    return {
      ...common,
      reason: 'throttled',
      message: `This key is limited to ${shortage.limit} requests a minute (${throttledFor.join(', ')}). Try again in ${retryAfter} s, or appeal at ${policy.help.appeal}.`,
      help: policy.help.appeal,
    };
  const span = shortage.window === null ? 'at a time' : `a ${shortage.window}`;
  const unit = shortage.measure === 'concurrency' ? 'requests' : shortage.measure.replace('_', ' ');
  return {
    ...common,
    reason: `quota_${shortage.measure}` as RefusalReason,
    message: `The limit of ${shortage.limit} ${unit} ${span} is reached. Try again in ${retryAfter} s.`,
    help: null,
  };
}

/** No waiting makes such a batch fit: a `Retry-After` would be untrue. */
const oversizedRefusal = (
  { limit, window }: Shortage,
  requests: number,
  throttledFor: readonly string[] | null,
  { help }: Policy,
  requestId: string,
): Refusal => ({
  status: 429,
  reason: throttledFor === null ? 'quota_requests' : 'throttled',
  message: `The batch holds ${requests} requests, and this key is limited to ${limit} a ${window}${throttledFor === null ? '' : ` (${throttledFor.join(', ')})`}. Send smaller batches${throttledFor === null ? '' : `, or appeal at ${help.appeal}`}.`,
  retryAfter: null,
  lasting: true,
  help: throttledFor === null ? null : help.appeal,
  requestId,
});

const unavailable = (policy: Policy, requestId: string): Refusal => ({
  status: 503,
  reason: 'ledger_unavailable',
  message: 'The gateway cannot check this key at the moment. Try again shortly.',
  retryAfter: policy.lease.seconds,
  lasting: false,
  help: null,
  requestId,
});

/** A refusal dressed in the caller's protocol. */
export function respond(protocol: Protocol, refusal: Refusal): Response {
  const { status, headers, body } = protocol.refuse(refusal);
  return new Response(body, {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  });
}

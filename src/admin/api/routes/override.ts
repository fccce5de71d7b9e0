import * as z from 'zod';
import type { KeyDetail, Override } from '../../../domain/index.ts';
import { audited } from '../audited.ts';
import { endpoint, NO_QUERY, type Call } from '../endpoint.ts';
import { checkExpiry } from '../expiry.ts';
import { keyDetail } from '../answers.ts';
import { overrideRequest, withdrawRequest } from '../requests.ts';
import { iso, viewDetail } from '../views.ts';
import { findKey, noSuchKey } from './keys.ts';

/** Idempotent: the override that is already in force is acknowledged without another change or audit entry. */
export const setOverride = endpoint({
  id: 'setOverride',
  method: 'PUT',
  path: '/keys/:id/override',
  role: 'analyst',
  summary: "Puts an analyst's word in place of the evidence until it expires.",
  query: NO_QUERY,
  body: overrideRequest,
  answer: keyDetail,
  handle: async (call) => {
    const { body, actor, now, deps } = call;
    const expires = expiry(body, now);
    const before = await findKey(deps, call.key, now);
    const override: Override = { action: body.action, reason: body.reason, by: actor.name, at: now, expires };
    if (isSame(before.override, override)) return viewDetail(before);
    const details = {
      action: override.action,
      reason: override.reason,
      expires: iso(expires),
      previous: before.override?.action ?? null,
    };
    return viewDetail(await change(call, 'override.set', details, override));
  },
});

/** Idempotent: without an override there is nothing to change and nothing to audit. */
export const withdrawOverride = endpoint({
  id: 'withdrawOverride',
  method: 'DELETE',
  path: '/keys/:id/override',
  role: 'analyst',
  summary:
    'Withdraws the override, so that the evidence decides again. A reason may be given in the query or the body.',
  query: z.strictObject({ reason: withdrawRequest.shape.reason }),
  body: withdrawRequest.optional(),
  answer: keyDetail,
  handle: async (call) => {
    const before = await findKey(call.deps, call.key, call.now);
    if (before.override === null) return viewDetail(before);
    const reason = call.body?.reason ?? call.query.reason ?? null;
    const details = { reason, previous: before.override.action };
    return viewDetail(await change(call, 'override.withdraw', details, null));
  },
});

async function change(
  { deps, actor, key, now }: Call<unknown, unknown>,
  action: string,
  details: Readonly<Record<string, string | null>>,
  override: Override | null,
): Promise<KeyDetail> {
  const entry = { at: now, actor: actor.name, action, target: key, details };
  return audited(deps.audit, entry, async () => {
    const detail = await deps.records.override(key, override, now);
    if (detail === null) throw noSuchKey();
    return detail;
  });
}

function expiry(body: z.output<typeof overrideRequest>, now: number): number {
  const expires = body.expires === undefined ? now + (body.expires_in ?? 0) * 1000 : Date.parse(body.expires);
  checkExpiry(expires, now);
  return expires;
}

/** Equal but for when it was said. */
const isSame = (a: Override | null, b: Override): boolean =>
  a?.action === b.action && a.reason === b.reason && a.by === b.by && a.expires === b.expires;

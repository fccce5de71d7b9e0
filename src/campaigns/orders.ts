import type { Override, Policy } from '../domain/index.ts';
import { BOUNDS } from './bounds.ts';
import { foundTogether, leave } from './clusters.ts';
import { note, type Campaign, type CampaignId, type Field, type UnitId } from './field.ts';
import { rule } from './ruling.ts';

/** An analyst's decision on a campaign. `expires` in epoch ms. */
export type Order =
  /** It is one harvest: what the campaign comes to reaches every member whose link is strong. */
  | { readonly kind: 'confirm'; readonly by: string; readonly reason: string }
  /** It is none, or an innocent one: nothing is held against it until then, and what it has gathered is forgotten. */
  | { readonly kind: 'release'; readonly by: string; readonly reason: string; readonly expires: number }
  /** Every member whose link is strong is blocked until then. */
  | { readonly kind: 'block'; readonly by: string; readonly reason: string; readonly expires: number }
  /** What analysts have decided before ends now; what was forgotten by a release stays so. */
  | { readonly kind: 'withdraw'; readonly by: string; readonly reason: string }
  /** These are not of it: they leave it for good, and found one of their own when `together`. */
  | {
      readonly kind: 'split';
      readonly by: string;
      readonly reason: string;
      readonly units: readonly UnitId[];
      readonly together: boolean;
    };

/** Carries out an order (changes the field). Null when there is no such campaign. Gives back the campaigns that it changed, that one first if it still is. */
export function carryOut(
  field: Field,
  id: CampaignId,
  order: Order,
  policy: Policy,
  now: number,
): readonly Campaign[] | null {
  const campaign = field.campaigns.get(id);
  if (campaign === undefined) return null;
  const founded = order.kind === 'split' ? split(field, campaign, order, now) : decided(campaign, order, now);
  const changed = [campaign, ...founded].filter(({ size }) => size > 0);
  for (const one of changed) {
    rule(one, policy, now);
    field.campaigns.set(one.id, one);
  }
  return changed;
}

function decided(
  campaign: Campaign,
  order: Exclude<Order, { kind: 'split' }>,
  now: number,
): readonly Campaign[] {
  const { by, reason } = order;
  if (order.kind === 'confirm') {
    campaign.confirmed = { by, at: now, reason };
    note(campaign, now, 'confirmed', by);
    return [];
  }
  if (order.kind === 'withdraw') {
    campaign.override = null;
    campaign.confirmed = null;
    note(campaign, now, 'withdrawn', by);
    return [];
  }
  const action = order.kind === 'block' ? 'block' : 'allow';
  campaign.override = { action, reason, by, at: now, expires: order.expires } satisfies Override;
  if (order.kind === 'release') {
    campaign.value = Math.min(0, campaign.value);
    campaign.confirmed = null;
  }
  note(campaign, now, order.kind === 'block' ? 'blocked' : 'released', by);
  return [];
}

function split(
  field: Field,
  campaign: Campaign,
  { units: ids, together, by }: Extract<Order, { kind: 'split' }>,
  now: number,
): readonly Campaign[] {
  const units = ids
    .map((id) => field.units.get(id))
    .filter((unit) => unit !== undefined)
    .filter(({ member }) => member?.campaign === campaign.id);
  for (const unit of units) {
    leave(field, unit, now);
    campaign.barred.push(unit.id);
    if (campaign.barred.length > BOUNDS.barred) campaign.barred.shift();
  }
  note(campaign, now, 'split', by);
  return together && units.length > 1 ? [foundTogether(field, units, now)] : [];
}

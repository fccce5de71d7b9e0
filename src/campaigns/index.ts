import type { Policy } from '../domain/index.ts';
import { place } from './clusters.ts';
import type { Field, Referral, Unit, UnitId } from './field.ts';
import { gain } from './pool.ts';
import { bindingOf, rule, type Binding } from './ruling.ts';
import { unitAfter } from './units.ts';

export { BOUNDS } from './bounds.ts';
export { actionOf } from './clusters.ts';
export { KINDS, NO_SURROUNDINGS, type FactKind, type Group, type Surroundings } from './facts.ts';
export {
  newField,
  newTotals,
  type Campaign,
  type CampaignId,
  type Field,
  type FieldTotals,
  type FactRow,
  type Referral,
  type Sighting,
  type Unit,
  type UnitId,
} from './field.ts';
export {
  dossierOf,
  summaryOfCampaign,
  type CampaignSummary,
  type Dossier,
  type Member,
  type SharedFact,
} from './dossier.ts';
export { forgetResident, forgetUnit } from './forget.ts';
export { carryOut, type Order } from './orders.ts';
export { evidenceOfCampaign } from './pool.ts';
export type { CampaignBoard, CampaignRegion } from './port.ts';
export { newRegion, noted, type FactCount, type Region, type RegionTotals, type Resident } from './region.ts';
export { bindingOf, rule, type Binding } from './ruling.ts';
export type { Roster, Table } from './table.ts';
export { addTaken, NONE_TAKEN, sumTaken, type Taken } from './taken.ts';
export { newTrace, traced, type News, type Trace } from './trace.ts';

/**
 * Takes what a region refers into the field (changes it) and says how the account is bound now. Costs a bounded number of rows, however many accounts
 * share a fact. `now` is epoch ms.
 */
export function refer(field: Field, referral: Referral, policy: Policy, now: number): Binding | null {
  const unit = unitAfter(field, referral);
  pool(field, unit, referral, now);
  if (referral.isNew) place(field, unit, now);
  // A member's evidence counts from when it joined: what it has by then is noted.
  if (unit.member?.seen[referral.key] === undefined) pool(field, unit, referral, now);
  return standing(field, unit.id, policy, now);
}

function pool(field: Field, { member }: Unit, { key, led }: Referral, now: number): void {
  const campaign = member && field.campaigns.get(member.campaign);
  if (!member || !campaign || led === null) return;
  gain(campaign, member, key, led, now);
  field.campaigns.set(campaign.id, campaign);
}

/** How an account is bound at `now`: what its campaign has come to may have faded since (changes the field then). */
export function standing(field: Field, id: UnitId, policy: Policy, now: number): Binding | null {
  const unit = field.units.get(id);
  const campaign = unit?.member ? field.campaigns.get(unit.member.campaign) : undefined;
  if (campaign === undefined) return null;
  if (rule(campaign, policy, now)) field.campaigns.set(campaign.id, campaign);
  return bindingOf(field, unit);
}

import {
  carryOut,
  dossierOf,
  refer,
  rule,
  standing,
  summaryOfCampaign,
  type Binding,
  type CampaignId,
  type CampaignSummary,
  type Dossier,
  type Field,
  type Order,
  type Referral,
  type UnitId,
} from '../../campaigns/index.ts';
import { atLeast, type Action, type Policy } from '../../domain/index.ts';

/** What a caller wants of the field: reads it, may change it, and knows nothing of where it is kept. */
export type Operation<Result> = (field: Field, policy: Policy) => Result;

type Bindings = readonly (Binding | null)[];

export const referring =
  (referrals: readonly Referral[], now: number): Operation<Bindings> =>
  (field, policy) =>
    referrals.map((referral) => refer(field, referral, policy, now));

export const standings =
  (units: readonly UnitId[], now: number): Operation<Bindings> =>
  (field, policy) =>
    units.map((unit) => standing(field, unit, policy, now));

export const listing =
  (least: Action, now: number): Operation<readonly CampaignSummary[]> =>
  (field, policy) =>
    field.totals.live
      .map((id) => summaryIn(field, id, policy, now))
      .filter((summary) => summary !== null)
      .filter(({ action }) => atLeast(action, least))
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));

/** Members of a campaign that a dossier looks at, the latest among them: rows of all of a large campaign's would not fit in memory. */
const LOOKED_AT = 2000;

export const dossier =
  (id: CampaignId, now: number): Operation<Dossier | null> =>
  (field) => {
    const latest = field.campaigns.get(id)?.latest ?? [];
    const of = () => [...new Set([...latest, ...field.members.of(id)])].slice(0, LOOKED_AT);
    return dossierOf({ ...field, members: { add: () => undefined, remove: () => undefined, of } }, id, now);
  };

export const ordering =
  (id: CampaignId, order: Order, now: number): Operation<readonly CampaignSummary[] | null> =>
  (field, policy) =>
    carryOut(field, id, order, policy, now)?.map((campaign) => summaryOfCampaign(campaign, now)) ?? null;

function summaryIn(field: Field, id: CampaignId, policy: Policy, now: number): CampaignSummary | null {
  const campaign = field.campaigns.get(id);
  if (campaign === undefined) return null;
  if (rule(campaign, policy, now)) field.campaigns.set(id, campaign);
  return summaryOfCampaign(campaign, now);
}

import {
  carryOut,
  dossierOf,
  summaryOfCampaign,
  type CampaignBoard,
  type Field,
} from '../../src/campaigns/index.ts';
import { atLeast, type Policy } from '../../src/domain/index.ts';

/** A campaign board over a field in memory, as the admin route sees it. */
export const memoryCampaigns = (
  field: Field,
  policy: Policy,
): Pick<CampaignBoard, 'list' | 'dossier' | 'order'> => ({
  list: async (least, now) =>
    field.totals.live
      .flatMap((id) => field.campaigns.get(id) ?? [])
      .map((campaign) => summaryOfCampaign(campaign, now))
      .filter(({ action }) => atLeast(action, least))
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  dossier: async (id, now) => dossierOf(field, id, now),
  order: async (id, order, now) =>
    carryOut(field, id, order, policy, now)?.map((campaign) => summaryOfCampaign(campaign, now)) ?? null,
});

import * as z from 'zod';
import type { CampaignSummary, Dossier } from '../../../campaigns/index.ts';
import { campaign, campaignGraph, campaignPage, type CampaignView } from '../campaigns/answer.ts';
import { document } from '../campaigns/document/markdown.ts';
import { drawing } from '../campaigns/drawing/svg.ts';
import { graphOf } from '../campaigns/graph.ts';
import { viewCampaign, viewDossier } from '../campaigns/views.ts';
import type { AdminDeps } from '../deps.ts';
import { endpoint, NO_BODY } from '../endpoint.ts';
import type { Format } from '../formats.ts';
import { paging } from '../paging.ts';
import { invalid, Problem } from '../problem.ts';
import { action, CAMPAIGN } from '../vocabulary.ts';

export const listCampaigns = endpoint({
  id: 'listCampaigns',
  method: 'GET',
  path: '/campaigns',
  role: 'viewer',
  summary: 'Accounts that act together, the highest score first.',
  query: z.strictObject({
    min_action: action
      .default('watch')
      .describe('This action or a severer one; `allow` for all that are looked at.'),
    ...paging,
  }),
  body: NO_BODY,
  answer: campaignPage,
  handle: async ({ deps, query, now }) => {
    const after = query.cursor === undefined ? null : placeAt(query.cursor);
    const all = await deps.campaigns.list(query.min_action, now);
    const rest = after === null ? all : all.filter((summary) => isAfter(summary, after));
    const items = rest.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items: items.map(viewCampaign),
      next: last === undefined || rest.length === items.length ? null : `${last.score}~${last.id}`,
    };
  },
});

type Place = Pick<CampaignSummary, 'score' | 'id'>;

function placeAt(cursor: string): Place {
  const [, score, id] = /^(\d{1,9}(?:\.\d{1,9})?)~(c-[a-z2-7]{10})$/.exec(cursor) ?? [];
  if (score === undefined || id === undefined)
    throw invalid([{ in: 'query', name: 'cursor', detail: 'not a cursor that this list gave out' }]);
  return { score: Number(score), id };
}

/** In the list's order: the highest score first, ties by name. */
const isAfter = (summary: Place, after: Place): boolean =>
  summary.score < after.score || (summary.score === after.score && summary.id > after.id);

const FORMATS: readonly Format<CampaignView>[] = [
  { name: 'markdown', type: 'text/markdown', schema: null, write: document },
  {
    name: 'graph',
    type: 'application/vnd.weir.graph+json',
    schema: campaignGraph,
    write: (view) => JSON.stringify(graphOf(view)),
  },
  { name: 'svg', type: 'image/svg+xml', schema: null, write: drawing },
];

export const getCampaign = endpoint({
  id: 'getCampaign',
  method: 'GET',
  path: '/campaigns/:campaign',
  role: 'viewer',
  summary:
    "A campaign's dossier: members, what links them and how rare it is, what was taken, how sure this is, what would explain it innocently and what would dissolve it.",
  query: z.strictObject({
    format: z
      .enum(['json', 'markdown', 'graph', 'svg'])
      .optional()
      .describe(
        'Outranks `Accept`. `graph`: members and what they share as nodes and edges; `svg`: the same, drawn.',
      ),
  }),
  body: NO_BODY,
  answer: campaign,
  formats: FORMATS,
  handle: async ({ deps, campaign, now }) =>
    viewDossier(await findCampaign(deps, campaign, now), deps.policy, now),
});

/** @throws {Problem} 404 when there is none. */
export async function findCampaign({ campaigns }: AdminDeps, id: string, now: number): Promise<Dossier> {
  const dossier = CAMPAIGN.test(id) ? await campaigns.dossier(id, now) : null;
  if (dossier === null) throw noSuchCampaign();
  return dossier;
}

export const noSuchCampaign = (): Problem =>
  new Problem(
    'campaign-not-found',
    'There is no campaign of this name, or no longer: it may have become part of another.',
  );

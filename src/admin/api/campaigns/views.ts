import type { CampaignSummary, Dossier, Member, SharedFact, Taken } from '../../../campaigns/index.ts';
import { ACTIONS, type Action, type Policy } from '../../../domain/index.ts';
import type * as z from 'zod';
import { iso, viewOverride } from '../views.ts';
import type { campaignSummary, CampaignView } from './answer.ts';
import { confidenceOf, dissolvesOf, innocentOf, rarityOf } from './findings.ts';
import { groupsInOrder, meaningOf, valueOf } from './meaning.ts';

export const viewCampaign = (summary: CampaignSummary): z.output<typeof campaignSummary> => ({
  id: summary.id,
  action: summary.action,
  enforced: summary.enforced,
  score: summary.score,
  reasons: [...summary.reasons],
  founded: iso(summary.founded),
  last_seen: iso(summary.lastSeen),
  accounts: summary.accounts,
  ...viewTaken(summary.taken),
  confirmed: summary.confirmed,
  overridden: summary.overridden,
});

/** Cost units are micro-USD at list price. */
const viewTaken = ({ requests, inputTokens, outputTokens, cost }: Taken) => ({
  requests,
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  list_price_usd: Math.round(cost / 10_000) / 100,
});

export function viewDossier(dossier: Dossier, policy: Policy, now: number): CampaignView {
  const { summary, decision, override, confirmed, stoppedAt, members } = dossier;
  return {
    ...viewCampaign(summary),
    at: iso(now),
    confidence: confidenceOf(summary),
    decision: decision && {
      since: iso(decision.since),
      until: isoOrNull(decision.until),
      clears: decision.clears,
    },
    stopped_at: isoOrNull(stoppedAt),
    override: override && viewOverride(override),
    confirmed_by: confirmed && { ...confirmed, at: iso(confirmed.at) },
    reached: Object.fromEntries(ACTIONS.map((action) => [action, dossier.reached[action] ?? 0])) as Record<
      Action,
      number
    >,
    evidence: {
      score: summary.score,
      reasons: dossier.reasons.map((reason) => ({ ...reason, since: iso(reason.since) })),
    },
    members: members.map(viewMember),
    links: linksOf(members),
    facts: dossier.facts.map((fact) => viewFact(fact, summary.accounts)),
    models: Object.entries(dossier.models)
      .map(([model, requests]) => ({ model, requests }))
      .toSorted((a, b) => b.requests - a.requests),
    timeline: dossier.timeline.map((event) => ({ ...event, at: iso(event.at) })),
    innocent: innocentOf(dossier),
    dissolves: dissolvesOf(dossier, policy, now),
  };
}

const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));

const viewMember = (member: Member): CampaignView['members'][number] => ({
  name: member.unit,
  keys: [...member.keys],
  since: iso(member.since),
  first_seen: iso(member.first),
  last_seen: iso(member.last),
  ...viewTaken(member.taken),
  suspicion: hundredths(member.suspicion),
  adds: member.adds,
  link: { nats: hundredths(member.link.nats), parts: { ...member.link.parts } },
  by_likeness: member.kin,
  ceiling: member.ceiling,
  action: member.action,
});

const viewFact = (fact: SharedFact, accounts: number): CampaignView['facts'][number] => ({
  kind: fact.kind,
  group: fact.group,
  value: valueOf(fact.kind, fact.fact),
  says: rarityOf(fact, accounts),
  nats: fact.nats,
  members: fact.members,
  suspects: fact.suspects,
  others: fact.outside,
  of_others: fact.population,
  names: [...fact.units],
});

function linksOf(members: readonly Member[]): CampaignView['links'] {
  const links = groupsInOrder.map((group) => {
    const nats = members.flatMap(({ link }) => link.parts[group] ?? []).filter((part) => part !== 0);
    const mean = nats.reduce((sum, part) => sum + part, 0) / Math.max(1, nats.length);
    return { group, means: meaningOf(group), members: nats.length, nats: hundredths(mean) };
  });
  return links.filter((link) => link.members > 0).toSorted((a, b) => b.nats * b.members - a.nats * a.members);
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

import type { Action, Override, Reason, ReasonScore } from '../domain/index.ts';
import { actionOf } from './clusters.ts';
import type { Campaign, CampaignId, Confirmation, Event, Field, Link, Unit, UnitId } from './field.ts';
import { evidenceOfCampaign } from './pool.ts';
import { bindingOf } from './ruling.ts';
import type { Taken } from './taken.ts';
import { takenBy } from './units.ts';

/** A campaign in a list. */
export interface CampaignSummary {
  readonly id: CampaignId;
  readonly action: Action;
  readonly enforced: Action;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly founded: number;
  readonly lastSeen: number;
  readonly accounts: number;
  readonly taken: Taken;
  readonly confirmed: boolean;
  readonly overridden: boolean;
}

/** What an analyst needs to judge a campaign. Names are pseudonyms and keyed fingerprints. */
export interface Dossier {
  readonly summary: CampaignSummary;
  /** Nats by reason since members joined, and what would explain each innocently. */
  readonly reasons: readonly ReasonScore[];
  /** At most {@link MEMBERS}, those that took most first. */
  readonly members: readonly Member[];
  /** Facts that several of these members share, the commonest among them first; at most {@link FACTS}. */
  readonly facts: readonly SharedFact[];
  /** Requests by model. */
  readonly models: Readonly<Record<string, number>>;
  readonly timeline: readonly Event[];
  /** Of all who word their requests as most members do: the part that nothing speaks against. */
  readonly innocent: number;
  readonly decision: {
    readonly since: number;
    readonly until: number | null;
    readonly clears: string;
  } | null;
  readonly stoppedAt: number | null;
  readonly override: Override | null;
  readonly confirmed: Confirmation | null;
}

export interface Member {
  readonly unit: UnitId;
  readonly keys: readonly string[];
  readonly since: number;
  readonly first: number;
  readonly last: number;
  readonly taken: Taken;
  /** Its own evidence (nats), and what it adds to the campaign's. */
  readonly suspicion: number;
  readonly adds: number;
  readonly link: Link;
  /** How far the campaign's decision may go against it. */
  readonly ceiling: Action;
}

export interface SharedFact {
  /** `kind:fingerprint`. */
  readonly fact: string;
  readonly kind: string;
  /** The members listed who have it. */
  readonly units: readonly UnitId[];
  /** Members in all who have it, other suspects, and accounts elsewhere that are none. */
  readonly members: number;
  readonly suspects: number;
  readonly outside: number;
}

export const MEMBERS = 500;
export const FACTS = 200;

export function summaryOfCampaign(campaign: Campaign, now: number): CampaignSummary {
  const { id, decision, founded, last, size, taken, confirmed, override } = campaign;
  return {
    id,
    action: actionOf(campaign),
    enforced: decision?.enforced ?? 'allow',
    score: Math.round(evidenceOfCampaign(campaign, now).score * 100) / 100,
    reasons: decision?.reasons ?? [],
    founded,
    lastSeen: last,
    accounts: size,
    taken,
    confirmed: confirmed !== null,
    overridden: override !== null && override.expires > now,
  };
}

/** Null when there is no such campaign. */
export function dossierOf(field: Field, id: CampaignId, now: number): Dossier | null {
  const campaign = field.campaigns.get(id);
  if (campaign === undefined) return null;
  const units = membersOf(field, id);
  const { decision } = campaign;
  return {
    summary: summaryOfCampaign(campaign, now),
    reasons: evidenceOfCampaign(campaign, now).reasons,
    members: units.map((unit) => memberOf(field, unit)),
    facts: sharedFacts(field, id, units),
    models: campaign.models,
    timeline: campaign.history,
    innocent: campaign.innocent,
    decision: decision && { since: decision.since, until: decision.until, clears: decision.clears },
    stoppedAt: campaign.stoppedAt,
    override: campaign.override,
    confirmed: campaign.confirmed,
  };
}

const tokens = (unit: Unit): number => takenBy(unit).outputTokens;

function membersOf(field: Field, id: CampaignId): readonly Unit[] {
  const units = field.members.of(id).flatMap((unit) => field.units.get(unit) ?? []);
  return units.toSorted((a, b) => tokens(b) - tokens(a) || (a.id < b.id ? -1 : 1)).slice(0, MEMBERS);
}

function memberOf(field: Field, unit: Unit): Member {
  const { id, keys, first, last, suspicion, member } = unit;
  return {
    unit: id,
    keys: Object.keys(keys),
    since: member?.since ?? first,
    first,
    last,
    taken: takenBy(unit),
    suspicion,
    adds: Math.round((member?.value ?? 0) * 100) / 100,
    link: member?.link ?? { nats: 0, parts: {} },
    ceiling: bindingOf(field, unit)?.ceiling ?? 'watch',
  };
}

function sharedFacts(field: Field, id: CampaignId, units: readonly Unit[]): readonly SharedFact[] {
  const having = new Map<string, UnitId[]>();
  for (const unit of units)
    for (const fact of unit.facts) {
      const known = having.get(fact);
      if (known === undefined) having.set(fact, [unit.id]);
      else known.push(unit.id);
    }
  return [...having]
    .filter(([, who]) => who.length > 1)
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, FACTS)
    .map(([fact, who]) => sharedFact(field, id, fact, who));
}

function sharedFact(field: Field, id: CampaignId, fact: string, units: readonly UnitId[]): SharedFact {
  const row = field.facts.get(fact);
  const members = row?.campaigns[id] ?? units.length;
  const outside = Object.values(row?.regions ?? {}).reduce((sum, [count]) => sum + count, 0);
  const suspects = Math.max(0, (row?.suspects ?? 0) - members);
  return { fact, kind: fact.slice(0, fact.indexOf(':')), units, members, suspects, outside };
}

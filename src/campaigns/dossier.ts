import type { Action, Override, Reason, ReasonScore } from '../domain/index.ts';
import { actionOf } from './clusters.ts';
import { NO_CONTENT } from './content.ts';
import { kindOf, KINDS, type Fact, type FactKind, type Group } from './facts.ts';
import type {
  Campaign,
  CampaignId,
  Confirmation,
  Event,
  FactRow,
  Field,
  Link,
  Unit,
  UnitId,
} from './field.ts';
import { linkToCampaign } from './links.ts';
import { evidenceOfCampaign } from './pool.ts';
import { bindingOf } from './ruling.ts';
import type { Taken } from './taken.ts';
import { outsideOf, takenBy } from './units.ts';

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
  /** All members, by what the campaign's decision comes to for them. */
  readonly reached: Readonly<Partial<Record<Action, number>>>;
  /** Facts that several of these members share, those first that say most about most of them; at most {@link FACTS}. */
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
  /** Taken in on its likeness alone, before anything spoke against it. */
  readonly kin: boolean;
  /** How far the campaign's decision may go against it, and what it comes to. */
  readonly ceiling: Action;
  readonly action: Action;
}

export interface SharedFact {
  readonly fact: Fact;
  readonly kind: FactKind;
  readonly group: Group;
  /** By which it alone would count for another account that has it. */
  readonly nats: number;
  /** The members listed who have it. */
  readonly units: readonly UnitId[];
  /** Members in all who have it, and other suspects. */
  readonly members: number;
  readonly suspects: number;
  /** Accounts that are no suspects and have it, of so many that there are where it was told. */
  readonly outside: number;
  readonly population: number;
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
  const listed = units.slice(0, MEMBERS);
  const { decision } = campaign;
  return {
    summary: summaryOfCampaign(campaign, now),
    reasons: evidenceOfCampaign(campaign, now).reasons,
    members: listed.map((unit) => memberOf(field, unit)),
    reached: reachedBy(field, units),
    facts: sharedFacts(field, campaign, listed, now),
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
  return units.toSorted((a, b) => tokens(b) - tokens(a) || (a.id < b.id ? -1 : 1));
}

const actionOn = (field: Field, unit: Unit): Action => bindingOf(field, unit)?.decision.action ?? 'allow';

function reachedBy(field: Field, units: readonly Unit[]): Dossier['reached'] {
  const counts: Partial<Record<Action, number>> = {};
  for (const unit of units) {
    const action = actionOn(field, unit);
    counts[action] = (counts[action] ?? 0) + 1;
  }
  return counts;
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
    adds: hundredths(member?.value ?? 0),
    link: member?.link ?? { nats: 0, parts: {} },
    kin: member !== null && member.kin !== null,
    ceiling: bindingOf(field, unit)?.ceiling ?? 'watch',
    action: actionOn(field, unit),
  };
}

function sharedFacts(
  field: Field,
  campaign: Campaign,
  units: readonly Unit[],
  now: number,
): readonly SharedFact[] {
  const having = new Map<Fact, Unit[]>();
  for (const unit of units)
    for (const fact of unit.facts) {
      const known = having.get(fact);
      if (known === undefined) having.set(fact, [unit]);
      else known.push(unit);
    }
  return [...having]
    .filter(([, who]) => who.length > 1)
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, FACTS)
    .map(([fact, who]) => sharedFact(field, campaign, fact, who, now))
    .toSorted((a, b) => b.nats * b.units.length - a.nats * a.units.length);
}

function sharedFact(
  field: Field,
  campaign: Campaign,
  fact: Fact,
  having: readonly Unit[],
  now: number,
): SharedFact {
  const row = field.facts.get(fact);
  const kind = kindOf(fact);
  const { group } = KINDS[kind];
  const members = row?.campaigns[campaign.id] ?? having.length;
  const suspects = Math.max(0, (row?.suspects ?? 0) - members);
  return {
    fact,
    kind,
    group,
    nats: having[0] === undefined ? 0 : natsOf(field, campaign, fact, having[0], now),
    units: having.map(({ id }) => id),
    members,
    suspects,
    outside: row === undefined ? 0 : outsideOf(row),
    population: row === undefined ? 0 : populationOf(row),
  };
}

const populationOf = ({ regions }: FactRow): number =>
  Object.values(regions).reduce((sum, [, , population]) => sum + population, 0);

/** As the link of an account would be weighed that has this and nothing else. */
function natsOf(field: Field, campaign: Campaign, fact: Fact, holder: Unit, now: number): number {
  const kind = kindOf(fact);
  const newcomer = { ...holder, facts: [fact], kinds: { [kind]: 1 }, content: NO_CONTENT, member: null };
  return linkToCampaign(newcomer, campaign, field, now).parts[KINDS[kind].group] ?? 0;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

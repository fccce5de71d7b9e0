import { alikeness } from './alike.ts';
import { CONTENT_GROUPS, GROUP_LIMIT, kindOf, KINDS, type Fact, type FactKind, type Group } from './facts.ts';
import type { Campaign, FactRow, Field, Link, Unit } from './field.ts';
import { beatOf, inStep } from './rhythm.ts';

/** A fact that has not been told for so long has lost two thirds of its weight. */
const DECAY_MS = 30 * 86_400_000;
/** So many accounts is what is usual for a kind worth, before accounts are seen. */
const PRIOR = 60;
/** How much a suspect outside counts as a sign that the fact is common: there are honest ones among them. */
const SUSPECT = 0.1;

/**
 * Nats of a shared fact that a part `own` of one operator's accounts have. What makes it weigh little is that others have it who are not suspected: a
 * public harness is theirs, a harvest's own template is not, however many accounts the harvest has. `having` suspects are taken to be the operator's.
 */
function weightOf(kind: FactKind, row: FactRow, own: number, having: number, now: number): number {
  const { usual, most } = KINDS[kind];
  let background = SUSPECT * Math.max(0, row.suspects - having);
  let population = PRIOR;
  for (const [outside, , of] of Object.values(row.regions)) {
    background += outside;
    population += of;
  }
  const common = (background + usual * PRIOR) / population;
  const age = Math.max(0, now - row.last) / DECAY_MS;
  return Math.max(0, Math.min(most, Math.log(own / common)) * Math.exp(-age));
}

/** The part of a campaign's members who have a fact, as far as so few can tell. */
const partOf = (kind: FactKind, having: number, members: number): number =>
  (having + KINDS[kind].shared) / (members + 1);

export function linkToCampaign(unit: Unit, campaign: Campaign, field: Field, now: number): Link {
  const self = unit.member?.campaign === campaign.id ? 1 : 0;
  const members = campaign.size - self;
  const shared = new Shared(unit);
  for (const fact of unit.facts) {
    const row = field.facts.get(fact);
    const others = having(row, campaign, unit);
    if (row === undefined || others <= 0) continue;
    const kind = kindOf(fact);
    shared.add(kind, weightOf(kind, row, partOf(kind, others, members), others + 1, now));
  }
  const { rhythm } = unit;
  const { beat } = campaign;
  return shared.link(alikeness(unit.content, campaign.content), () =>
    rhythm === undefined || beat === undefined ? 0 : inStep(rhythm, beat, self === 1),
  );
}

/** `factsOfB` saves time when many are compared with one. */
export function linkOfUnits(
  a: Unit,
  b: Unit,
  field: Field,
  now: number,
  factsOfB: ReadonlySet<Fact> = new Set(b.facts),
): Link {
  const shared = new Shared(a, b);
  for (const fact of a.facts) {
    const row = factsOfB.has(fact) ? field.facts.get(fact) : undefined;
    if (row === undefined) continue;
    const kind = kindOf(fact);
    shared.add(kind, weightOf(kind, row, KINDS[kind].shared, 2, now));
  }
  const { rhythm } = a;
  return shared.link(alikeness(a.content, b.content), () =>
    rhythm === undefined || b.rhythm === undefined ? 0 : inStep(b.rhythm, beatOf(rhythm), false),
  );
}

/** Two campaigns, as far as the facts of one account that fits both tell, and that others in both have. */
export function linkOfCampaigns(a: Campaign, b: Campaign, between: Unit, field: Field, now: number): Link {
  const shared = new Shared(between);
  for (const fact of between.facts) {
    const row = field.facts.get(fact);
    const ofA = having(row, a, between);
    const ofB = having(row, b, between);
    if (row === undefined || ofA <= 0 || ofB <= 0) continue;
    const kind = kindOf(fact);
    const own = Math.min(partOf(kind, ofA, a.size), partOf(kind, ofB, b.size));
    shared.add(kind, weightOf(kind, row, own, ofA + ofB, now));
  }
  return shared.link(alikeness(a.content, b.content));
}

/** Members of a campaign who have a fact, but for one. */
const having = (row: FactRow | undefined, campaign: Campaign, but: Unit): number =>
  (row?.campaigns[campaign.id] ?? 0) - (but.member?.campaign === campaign.id ? 1 : 0);

/** Facts of one kind say the same again, but for prompts; those of one group have a limit together. */
class Shared {
  readonly #units: readonly Unit[];
  readonly #best = new Map<FactKind, number>();

  /** `units`: whose facts could have been shared. The more there are of a kind, the sooner one of them is by chance. */
  constructor(...units: readonly Unit[]) {
    this.#units = units;
  }

  add(kind: FactKind, nats: number): void {
    const before = this.#best.get(kind) ?? 0;
    this.#best.set(kind, kind === 'prompt' ? before + nats : Math.max(before, nats));
  }

  /** `inStep`: what it says that they keep time; looked at only where it could matter. */
  link(content: number, inStep: () => number = () => 0): Link {
    const groups = new Map<Group, number>();
    for (const [kind, found] of this.#best) {
      const { group } = KINDS[kind];
      const tries = Math.max(...this.#units.map(({ kinds }) => kinds[kind] ?? 1));
      const nats = Math.max(0, found - Math.log(tries));
      const before = groups.get(group) ?? 0;
      // A wider network follows from the narrower one.
      groups.set(
        group,
        Math.min(GROUP_LIMIT[group], group === 'network' ? Math.max(before, nats) : before + nats),
      );
    }
    let facts = 0;
    for (const nats of groups.values()) facts += nats;
    if (facts + content >= NEAR)
      groups.set('timing', Math.min(GROUP_LIMIT.timing, (groups.get('timing') ?? 0) + inStep()));
    const parts: Record<string, number> = {};
    for (const [group, nats] of groups) if (nats > 0.05) parts[group] = Math.round(nats * 100) / 100;
    parts['content'] = Math.round(content * 100) / 100;
    const sum = Object.values(parts).reduce((total, nats) => total + nats, 0);
    return { nats: isIndependent(groups, content) ? sum : Math.min(0, sum), parts };
  }
}

/** Nats from which on keeping time could make a link that leads to anything. */
const NEAR = 4;

/** So much of a group is more than chance. */
const TELLING = 1;

/** One shared network or payment method makes no campaign: an office, a university and a reseller have that too. */
function isIndependent(groups: ReadonlyMap<Group, number>, content: number): boolean {
  if (content >= TELLING) return true;
  let others = 0;
  for (const [group, nats] of groups) {
    if (nats < TELLING) continue;
    if (CONTENT_GROUPS.has(group)) return true;
    others++;
  }
  return others >= 2;
}

/**
 * The innocent explanation of a campaign: what its members have in common in wording is a public harness, a course or a product, if many who have it too
 * have shown enough and are no suspects. The greatest share of those, over what the unit and at least half of the campaign have.
 */
export function innocenceOf(unit: Unit, campaign: Campaign, field: Field): number {
  let most = 0;
  for (const fact of unit.facts) {
    if (KINDS[kindOf(fact)].group !== 'wording') continue;
    const row = field.facts.get(fact);
    if (row === undefined || 2 * (row.campaigns[campaign.id] ?? 0) < campaign.size) continue;
    let innocent = 0;
    for (const [, of] of Object.values(row.regions)) innocent += of;
    most = Math.max(most, innocent / (innocent + row.suspects + 1));
  }
  return most;
}

import { alikeness } from './alike.ts';
import { CONTENT_GROUPS, GROUP_LIMIT, kindOf, KINDS, type Fact, type FactKind, type Group } from './facts.ts';
import type { Campaign, FactRow, Field, Unit } from './field.ts';

/** Evidence that two have one operator. */
export interface Link {
  /** Nats: ln P(what they share | one operator) / P(… | unrelated). */
  readonly nats: number;
  /** By group of facts, and `content`. */
  readonly parts: Readonly<Record<string, number>>;
}

/** A fact that has not been told for so long has lost two thirds of its weight. */
const DECAY_MS = 30 * 86_400_000;
/** How much a suspect outside counts as a sign that the fact is common: there are honest ones among them. */
const SUSPECT = 0.1;

/**
 * Nats of a shared fact. `having` of `members` who are taken to be one operator's have it. What makes it weigh little is that others have it,
 * who are not suspected: a public harness is theirs, a harvest's own template is not, however many accounts the harvest has.
 */
function weightOf(
  kind: FactKind,
  row: FactRow,
  having: number,
  members: number,
  { totals }: Field,
  now: number,
): number {
  const { shared, most } = KINDS[kind];
  const background = Math.max(0, row.holders - row.suspects) + SUSPECT * Math.max(0, row.suspects - having);
  const common = (background + 0.5) / (totals.units - totals.suspects + 1);
  const own = (having + shared) / (members + 1);
  const age = Math.max(0, now - row.last) / DECAY_MS;
  return Math.max(0, Math.min(most, Math.log(own / common)) * Math.exp(-age));
}

export function linkToCampaign(unit: Unit, campaign: Campaign, field: Field, now: number): Link {
  const own = unit.member?.campaign === campaign.id ? 1 : 0;
  const members = campaign.members.length - own;
  const shared = new Shared();
  for (const fact of unit.facts) {
    const row = field.facts.get(fact);
    const having = (row?.campaigns[campaign.id] ?? 0) - own;
    if (row === undefined || having <= 0) continue;
    const kind = kindOf(fact);
    shared.add(kind, weightOf(kind, row, having, members, field, now));
  }
  return shared.link(alikeness(unit.content, campaign.content));
}

export function linkOfUnits(a: Unit, b: Unit, field: Field, now: number): Link {
  return linkOver(commonFacts(a.facts, b.facts), alikeness(a.content, b.content), 1, field, now);
}

/** Two campaigns, as far as the facts of one account that fits both tell. */
export function linkOfCampaigns(a: Campaign, b: Campaign, between: Unit, field: Field, now: number): Link {
  const facts = between.facts.filter((fact) => {
    const row = field.facts.get(fact);
    return row?.campaigns[a.id] !== undefined && row.campaigns[b.id] !== undefined;
  });
  return linkOver(facts, alikeness(a.content, b.content), 1, field, now);
}

const commonFacts = (a: readonly Fact[], b: readonly Fact[]): readonly Fact[] =>
  a.filter((fact) => b.includes(fact));

function linkOver(facts: readonly Fact[], content: number, having: number, field: Field, now: number): Link {
  const shared = new Shared();
  for (const fact of facts) {
    const row = field.facts.get(fact);
    const kind = kindOf(fact);
    if (row !== undefined) shared.add(kind, weightOf(kind, row, having, 1, field, now));
  }
  return shared.link(content);
}

/** Facts of one kind say the same again, but for prompts; those of one group have a limit together. */
class Shared {
  readonly #best = new Map<FactKind, number>();

  add(kind: FactKind, nats: number): void {
    const before = this.#best.get(kind) ?? 0;
    this.#best.set(kind, kind === 'prompt' ? before + nats : Math.max(before, nats));
  }

  link(content: number): Link {
    const groups = new Map<Group, number>();
    for (const [kind, nats] of this.#best) {
      const { group } = KINDS[kind];
      groups.set(group, Math.min(GROUP_LIMIT[group], (groups.get(group) ?? 0) + nats));
    }
    const parts: Record<string, number> = {};
    for (const [group, nats] of groups) if (nats > 0.05) parts[group] = Math.round(nats * 100) / 100;
    parts['content'] = Math.round(content * 100) / 100;
    const sum = Object.values(parts).reduce((total, nats) => total + nats, 0);
    return { nats: isIndependent(groups, content) ? sum : Math.min(0, sum), parts };
  }
}

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

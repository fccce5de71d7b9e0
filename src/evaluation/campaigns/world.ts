import { randomFrom, pick } from '../../demo/random.ts';
import type { AccountRecord } from '../../domain/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { linesOf, type Labelled } from '../compose.ts';
import { merged } from '../merge.ts';
import type { KeyPlan } from '../scenario.ts';
import type { Kind } from '../source.ts';
import { isHarvest, type Group, type GroupForm } from './group.ts';
import { membersOf } from './member.ts';
import { trafficOf } from './traffic.ts';

/** One log: harvests by many accounts, institutions, and ordinary customers, all at once. */
export interface World {
  readonly traffic: Iterable<Labelled>;
  readonly accounts: readonly AccountRecord[];
  /** By key: who is behind it; null for the honest. */
  readonly who: ReadonlyMap<string, Who>;
}

export interface Who {
  readonly form: GroupForm | 'customer';
  readonly source: string;
  readonly operator: string | null;
}

export interface WorldSize {
  /** Ordinary customers of each kind, and the range of their requests. */
  readonly customers: number;
  readonly requests: readonly [number, number];
  /** Accounts of a harvest. */
  readonly accounts: readonly [number, number];
  readonly days: number;
}

export const WORLD: WorldSize = { customers: 25, requests: [60, 260], accounts: [30, 200], days: 6 };

const PER_DAY = 26;

/** Who is in the `index`-th world of a seed: each has other harvests, so that together they cover all sources. */
export function worldOf(index: number, catalogue: Catalogue, seed: number, size = WORLD): World {
  const random = randomFrom(seed * 1009 + index);
  const groups = [...harvestsOf(index, catalogue, size, random), ...crowdsOf(index, catalogue, size, random)];
  const who = new Map<string, Who>();
  const accounts: AccountRecord[] = [];
  const streams: Generator<Labelled, void>[] = [];
  const owners = new Map<string, number>();
  for (const group of groups) {
    const members = membersOf(group, random);
    const operator = group.operator ?? group.name;
    const owner = owners.get(operator) ?? Math.floor(random() * 2 ** 31);
    owners.set(operator, owner);
    for (const { key, record } of members) {
      who.set(key, { form: group.form, source: group.source, operator: group.operator });
      accounts.push(record);
    }
    streams.push(trafficOf(group, members, catalogue, owner, randomFrom(Math.floor(random() * 2 ** 31))));
  }
  for (const plan of customers(catalogue, size, index)) {
    who.set(plan.key, { form: 'customer', source: plan.source, operator: null });
    streams.push(linesOf(plan, catalogue, seed));
  }
  return { traffic: merged(streams), accounts, who };
}

/** As many small ones as large ones, on a scale of their logarithm. */
const accountsOf = ({ accounts: [least, most] }: WorldSize, random: () => number): number =>
  Math.round(least * (most / least) ** random());

function harvestsOf(
  index: number,
  catalogue: Catalogue,
  size: WorldSize,
  random: () => number,
): readonly Group[] {
  const { days } = size;
  const sources = catalogue.attacks;
  const harvest = (form: GroupForm, turn: number): Group => ({
    name: `${form}${turn}`,
    form,
    source: sources[(index * 4 + turn * 29) % sources.length]?.name ?? '',
    accounts: accountsOf(size, random),
    perDay: PER_DAY,
    from: random() * 0.5,
    to: days,
    operator: `${form}${turn}`,
  });
  const hydra = { ...harvest('hydra', 0), to: days - 2 };
  const twin: Group = { ...hydra, name: 'twin0', operator: 'twin0', accounts: accountsOf(size, random) };
  const heirs: Group = { ...hydra, name: 'heirs0', form: 'heirs', from: days - 2, to: days };
  return [
    hydra,
    heirs,
    // Another operator with the same recipe, in every other world.
    ...(index % 2 === 1 ? [twin] : []),
    harvest('hidden', 1),
    harvest('partition', 2),
  ];
}

/** Customers who look alike for reasons of their own. */
function crowdsOf(
  index: number,
  { benign }: Catalogue,
  { days }: WorldSize,
  random: () => number,
): readonly Group[] {
  const honest = (form: GroupForm, source: string, accounts: number, perDay: number): Group => ({
    name: form,
    form,
    source,
    accounts,
    perDay,
    from: 0,
    to: days,
    operator: null,
  });
  const ofKind = (...kinds: readonly Kind[]) => benign.filter(({ kind }) => kinds.includes(kind));
  const payers = ofKind('batch', 'rag');
  return [
    honest('enterprise', pick(payers, random).name, 30, 20),
    honest('payers', pick(payers, random).name, 12, 20),
    honest('campus', pick(ofKind('university', 'tutoring'), random).name, 40, 10),
    honest('harness', pick(ofKind('agent'), random).name, 60, 10),
    honest('course', pick(ofKind('tutoring'), random).name, 40, 12),
    honest('product', benign[(index * 61 + 7) % benign.length]?.name ?? '', 40, 12),
    honest('agency', pick(ofKind('batch', 'gateway'), random).name, 15, 20),
  ];
}

function customers(
  catalogue: Catalogue,
  { customers: count, requests }: WorldSize,
  world: number,
): readonly KeyPlan[] {
  const kinds = [...new Set(catalogue.benign.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const sources = catalogue.benign.filter((source) => source.kind === kind);
    return Array.from({ length: count }, (_, at): KeyPlan => {
      const turn = at + world * count;
      const source = sources[turn % sources.length]?.name ?? '';
      const [low, high] = requests;
      return {
        key: `customer/${kind}/${at}`,
        scenario: 'honest',
        source,
        group: kind,
        classes: [],
        owner: 5000 + turn,
        requests: low + Math.round(((turn * 0.618) % 1) * (high - low)),
      };
    });
  });
}

export const isHonest = (who: Who): boolean => !isHarvest(who);

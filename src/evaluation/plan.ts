import type { Catalogue } from './catalogue.ts';
import type { EvaluationOptions } from './options.ts';
import { HARVEST, SHARES, type KeyPlan, type Scenario } from './scenario.ts';
import type { AttackSource, BenignSource, Source } from './source.ts';

/** How many keys are composed, and how long they are. */
export interface Size {
  /** Honest keys of each kind, and the range of their requests. */
  readonly honest: number;
  readonly honestRequests: readonly [number, number];
  /** Keys of each family that harvest alone, and of each trick. */
  readonly heavy: number;
  readonly heavyRequests: number;
  readonly tricks: number;
  readonly trickRequests: number;
  /** Keys for each share of a diluted harvest. */
  readonly diluted: number;
  readonly dilutedRequests: number;
  readonly drip: number;
}

export const FULL_SIZE: Size = {
  honest: 300,
  honestRequests: [300, 1500],
  heavy: 100,
  heavyRequests: HARVEST,
  tricks: 72,
  trickRequests: 1500,
  diluted: 200,
  dilutedRequests: 1500,
  drip: 100,
};

export const QUICK_SIZE: Size = {
  honest: 40,
  honestRequests: [200, 400],
  heavy: 12,
  heavyRequests: 1500,
  tricks: 12,
  trickRequests: 600,
  diluted: 40,
  dilutedRequests: 1500,
  drip: 20,
};

/** Requests of a drip: 44 days of the largest reported campaign's pace. */
const DRIP_REQUESTS = 1144;

/** The keys of a run, in a fixed order. A key's traffic does not depend on which others are planned. */
export function plansFor(catalogue: Catalogue, size: Size, options: EvaluationOptions): KeyPlan[] {
  const wanted = ({ name, ...source }: Source): boolean => {
    const group = source.label === 'attack' ? source.family : source.kind;
    return options.only.length === 0 || options.only.some((text) => name.includes(text) || group === text);
  };
  const attacks = catalogue.attacks.filter(wanted);
  const covers = catalogue.benign.filter(({ kind }) => kind === 'gateway' || kind === 'person');
  const of: Readonly<Record<Scenario, () => KeyPlan[]>> = {
    honest: () => honest(catalogue.benign.filter(wanted), size),
    heavy: () => heavy(attacks, size),
    diluted: () => SHARES.flatMap((share) => diluted(attacks, covers, share, size)),
    drip: () => drip(attacks, size),
    trick: () => tricks(catalogue, attacks, size),
    // Judged together, in worlds of their own (see campaigns/).
    campaigns: () => [],
  };
  return options.scenarios.flatMap((scenario) => of[scenario]());
}

function honest(
  sources: readonly BenignSource[],
  { honest: count, honestRequests: [low, high] }: Size,
): KeyPlan[] {
  const kinds = [...new Set(sources.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = sources.filter((source) => source.kind === kind);
    return spread(own, count, ({ name }, index) => ({
      key: `honest/${name}/${index}`,
      scenario: 'honest',
      source: name,
      group: kind,
      classes: [],
      owner: index,
      // Evenly over the range, in an order that does not go with the source.
      requests: low + Math.round(((index * 0.618) % 1) * (high - low)),
    }));
  });
}

function heavy(sources: readonly AttackSource[], { heavy: count, heavyRequests: requests }: Size): KeyPlan[] {
  const families = [...new Set(sources.map(({ family }) => family))];
  return families.flatMap((family) => {
    const own = sources.filter((source) => source.family === family);
    return spread(own, count, (source, index) => ({
      ...harvest(source, 'heavy', index),
      requests,
    }));
  });
}

function diluted(
  sources: readonly AttackSource[],
  covers: readonly BenignSource[],
  share: number,
  { diluted: count, dilutedRequests: requests }: Size,
): KeyPlan[] {
  if (covers.length === 0) return [];
  return spread(sources, count, (source, index, at) => ({
    ...harvest(source, 'diluted', index, `${share}`),
    requests,
    share,
    cover: covers[at % covers.length]?.name ?? '',
  }));
}

const drip = (sources: readonly AttackSource[], { drip: count }: Size): KeyPlan[] =>
  spread(sources, count, (source, index) => ({
    ...harvest(source, 'drip', index),
    requests: DRIP_REQUESTS,
  }));

const harvest = (
  { name, family, classes }: AttackSource,
  scenario: Scenario,
  owner: number,
  form?: string,
): Omit<KeyPlan, 'requests'> => ({
  key: `${[scenario, ...(form === undefined ? [] : [form])].join('-')}/${name}/${owner}`,
  scenario,
  source: name,
  group: family,
  classes,
  owner,
});

/** Each trick over the sources in turn; the disguised owners are among those that harvest plainly. */
const tricks = (
  catalogue: Catalogue,
  sources: readonly AttackSource[],
  { tricks: count, trickRequests: requests }: Size,
): KeyPlan[] =>
  [...catalogue.tricks.keys()].flatMap((trick, turn) =>
    Array.from({ length: sources.length === 0 ? 0 : count }, (_, at) => {
      // Another first source for each trick, so that few keys a trick still cover all sources together.
      const place = at + turn * 7;
      const source = sources[place % sources.length] as AttackSource;
      const owner = Math.floor(at / sources.length);
      return { ...harvest(source, 'trick', owner, trick), requests, trick };
    }),
  );

/** At least `count` plans, the same number of each source. */
function spread<S extends Source>(
  sources: readonly S[],
  count: number,
  plan: (source: S, index: number, at: number) => KeyPlan,
): KeyPlan[] {
  const each = Math.ceil(count / Math.max(1, sources.length));
  return Array.from({ length: each * sources.length }, (_, at) =>
    plan(sources[at % sources.length] as S, Math.floor(at / sources.length), at),
  );
}

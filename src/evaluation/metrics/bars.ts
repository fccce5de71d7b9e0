import type { KeyResult, Severe } from '../result.ts';
import { EDGE } from '../variants.ts';
import { atShare, foundWithin } from './diluted.ts';
import { firstOf, forwardedShare, grouped, harvestRow, verdictOf } from './harvests.ts';
import { mean, rate } from './statistics.ts';
import { trickRows } from './tricks.ts';

/** What must be shown, and what was. */
export interface Bar {
  readonly name: string;
  readonly unit: 'share' | 'requests' | 'times' | 'keys';
  readonly bound: 'at most' | 'at least';
  readonly limit: number;
  readonly value: number;
  readonly passed: boolean;
  /** Where the worst value was found. */
  readonly where: string;
}

interface Measured {
  readonly value: number;
  readonly where: string;
}

type Measure = (results: readonly KeyResult[], variant: string) => Measured | null;

interface Wanted extends Pick<Bar, 'name' | 'unit' | 'bound' | 'limit'> {
  readonly measure: Measure;
}

/** All bars that the keys of a run, as far as the variant judged them, can be measured by. Rates are of keys. */
export function barsOf(all: readonly KeyResult[], variant: string = EDGE): Bar[] {
  const results = all.filter((result) => verdictOf(result, variant) !== undefined);
  return BARS.flatMap(({ measure, ...bar }) => {
    const measured = measure(results, variant);
    if (measured === null) return [];
    const { value } = measured;
    const passed = bar.bound === 'at most' ? value <= bar.limit : value >= bar.limit;
    return [{ ...bar, ...measured, passed }];
  });
}

const scenario = (results: readonly KeyResult[], name: string): KeyResult[] =>
  results.filter(({ plan }) => plan.scenario === name);

const share = (results: readonly KeyResult[], holds: (result: KeyResult) => boolean): number =>
  rate(results.filter(holds).length, results.length).value;

/** The worst group by a measure; null when there are no keys. */
function worst(
  results: readonly KeyResult[],
  measure: (own: readonly KeyResult[]) => number,
  isWorse: (a: number, b: number) => boolean,
): Measured | null {
  const groups = grouped(results, ({ plan }) => plan.group).map(([where, own]) => ({
    where,
    value: measure(own),
  }));
  const known = groups.filter(({ value }) => !Number.isNaN(value));
  return known.length === 0 ? null : known.reduce((a, b) => (isWorse(b.value, a.value) ? b : a));
}

const lower = (a: number, b: number): boolean => a < b;
const higher = (a: number, b: number): boolean => a > b;

const honest =
  (action: Severe): Measure =>
  (results, variant) => {
    const keys = scenario(results, 'honest');
    const value = share(keys, (result) => firstOf(result, action, variant) !== undefined);
    return keys.length === 0 ? null : { value, where: `${keys.length} keys` };
  };

const diluted =
  (part: number, horizon: number): Measure =>
  (results, variant) => {
    const { value, of } = foundWithin(atShare(results, part), horizon, variant);
    return of === 0 ? null : { value, where: `${of} keys` };
  };

const heavy =
  (
    measure: (own: readonly KeyResult[], variant: string) => number,
    isWorse: (a: number, b: number) => boolean,
  ): Measure =>
  (results, variant) =>
    worst(scenario(results, 'heavy'), (own) => measure(own, variant), isWorse);

/** Number of the class of logit and parameter extraction in the threat list. */
const EXTRACTION = 8;

const extraction: Measure = (results, variant) => {
  const keys = scenario(results, 'heavy').filter(({ plan }) => plan.classes.includes(EXTRACTION));
  if (keys.length === 0) return null;
  const blocked = (result: KeyResult): number => firstOf(result, 'block', variant)?.harvest ?? Infinity;
  const slowest = keys.reduce((a, b) => (blocked(b) > blocked(a) ? b : a));
  return { value: blocked(slowest), where: slowest.plan.source };
};

const harnesses: Measure = (results, variant) => {
  const keys = scenario(results, 'honest').filter(({ plan }) => plan.group === 'evaluation');
  const accused = keys.filter(
    (result) =>
      firstOf(result, 'throttle', variant) !== undefined &&
      verdictOf(result, variant)?.reasons.includes('parameter_extraction') === true,
  );
  return keys.length === 0
    ? null
    : { value: accused.length, where: accused[0]?.plan.source ?? `${keys.length} keys` };
};

const adaptive: Measure = (results, variant) => {
  const rows = trickRows(results, variant).filter(({ ratio }) => !Number.isNaN(ratio));
  if (rows.length === 0) return null;
  const slowest = rows.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  return { value: slowest.ratio, where: slowest.trick };
};

const bar = (
  name: string,
  [bound, limit, unit]: readonly [Bar['bound'], number, Bar['unit']],
  measure: Measure,
): Wanted => ({ name, bound, limit, unit, measure });

const BARS: readonly Wanted[] = [
  bar('honest keys that ever reach throttle', ['at most', 0.003, 'share'], honest('throttle')),
  bar('honest keys that ever reach throttle, worst kind', ['at most', 0.01, 'share'], (results, variant) =>
    worst(
      scenario(results, 'honest'),
      (own) => share(own, (result) => firstOf(result, 'throttle', variant) !== undefined),
      higher,
    ),
  ),
  bar('honest keys that ever reach block', ['at most', 0.0005, 'share'], honest('block')),
  bar(
    'heavy accounts stopped, worst family',
    ['at least', 0.99, 'share'],
    heavy(
      (own, variant) => share(own, (result) => firstOf(result, 'throttle', variant) !== undefined),
      lower,
    ),
  ),
  bar(
    'median requests until throttle, worst family',
    ['at most', 60, 'requests'],
    heavy((own, variant) => harvestRow('', own, variant).requests.median, higher),
  ),
  bar(
    'forwarded of a 10,000-request harvest, worst family',
    ['at most', 0.03, 'share'],
    heavy((own, variant) => mean(own.map((result) => forwardedShare(result, variant))), higher),
  ),
  ...(
    [
      [0.05, 0.4],
      [0.1, 0.75],
      [0.25, 0.95],
      [0.5, 0.99],
    ] as const
  ).map(([part, limit]) =>
    bar(`${part * 100} % share found within 100 requests`, ['at least', limit, 'share'], diluted(part, 100)),
  ),
  ...(
    [
      [0.05, 0.95],
      [0.1, 0.99],
      [0.25, 1],
      [0.5, 1],
    ] as const
  ).map(([part, limit]) =>
    bar(
      `${part * 100} % share found within 1,500 requests`,
      ['at least', limit, 'share'],
      diluted(part, 1500),
    ),
  ),
  bar(
    'requests until a parameter extraction is blocked, slowest key',
    ['at most', 20, 'requests'],
    extraction,
  ),
  bar('evaluation harnesses accused of parameter extraction', ['at most', 0, 'keys'], harnesses),
  bar('median requests with a trick over those without, worst trick', ['at most', 2, 'times'], adaptive),
];

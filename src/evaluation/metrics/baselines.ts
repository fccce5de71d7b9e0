import { BASELINES, passedAt, thresholdFor, type Baseline } from '../baselines/index.ts';
import type { KeyResult } from '../result.ts';
import { SHARES } from '../scenario.ts';
import { EDGE } from '../variants.ts';
import { atShare, HORIZONS, type Horizon } from './diluted.ts';
import { firstOf } from './harvests.ts';
import { quantile, rate, type Rate } from './statistics.ts';

/** Keys a thousand that a baseline may wrongly accuse: as many as the policy's `throttle`. */
export const TOLERATED = 0.003;

/** A way to find harvests, beside the others on the same keys. */
export interface MethodRow {
  readonly method: 'weir' | Baseline;
  readonly falseAlarms: Rate;
  readonly heavy: Rate;
  /** Requests until a heavy account is found. */
  readonly median: number;
  readonly diluted: readonly { readonly share: number; readonly within: Readonly<Record<Horizon, Rate>> }[];
}

/** The request at which a method accuses a key; null when it never does. */
type Accuse = (result: KeyResult) => number | null;

/** Baselines get the threshold that keeps to the tolerated rate on every second honest key; all methods are measured on the others. */
export function methodRows(results: readonly KeyResult[]): MethodRow[] {
  const honest = results.filter(({ plan, baselines }) => plan.scenario === 'honest' && baselines !== null);
  if (honest.length === 0) return [];
  const calibrating = honest.filter((_, at) => at % 2 === 0);
  const rest = [
    ...honest.filter((_, at) => at % 2 === 1),
    ...results.filter(({ plan }) => plan.scenario !== 'honest'),
  ];
  const methods = BASELINES.map((baseline) => {
    const highs = (result: KeyResult) => result.baselines?.[baseline] ?? [];
    const threshold = thresholdFor(calibrating.map(highs), TOLERATED);
    const accuse: Accuse = (result) => passedAt(highs(result), threshold);
    return methodRow(baseline, rest, accuse);
  });
  return [
    methodRow('weir', rest, (result) => firstOf(result, 'throttle', EDGE)?.request ?? null),
    ...methods,
  ];
}

function methodRow(method: MethodRow['method'], results: readonly KeyResult[], accuse: Accuse): MethodRow {
  const of = (scenario: string): KeyResult[] => results.filter(({ plan }) => plan.scenario === scenario);
  const found = (keys: readonly KeyResult[], horizon: number): Rate =>
    rate(keys.filter((key) => (accuse(key) ?? Infinity) <= horizon).length, keys.length);
  const heavy = of('heavy');
  return {
    method,
    falseAlarms: found(of('honest'), Number.MAX_SAFE_INTEGER),
    heavy: found(heavy, LONGEST),
    median: quantile(
      heavy.map((key) => within(accuse(key), LONGEST)),
      0.5,
    ),
    diluted: SHARES.map((share) => {
      const keys = atShare(results, share);
      return {
        share,
        within: Object.fromEntries(HORIZONS.map((h) => [h, found(keys, h)])) as Record<Horizon, Rate>,
      };
    }),
  };
}

/** Baselines see no more of a harvest. */
const LONGEST = 1500;

const within = (request: number | null, horizon: number): number =>
  request !== null && request <= horizon ? request : Infinity;

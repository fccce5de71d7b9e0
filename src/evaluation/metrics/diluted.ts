import type { KeyResult } from '../result.ts';
import { EDGE } from '../variants.ts';
import { firstOf } from './harvests.ts';
import { rate, type Rate } from './statistics.ts';

/** Requests of a diluted key within which it is to be found. */
export const HORIZONS = [100, 1500] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Diluted keys that reached `throttle` or more within their first `horizon` requests. */
export const foundWithin = (results: readonly KeyResult[], horizon: number, variant: string = EDGE): Rate =>
  rate(
    results.filter((result) => (firstOf(result, 'throttle', variant)?.request ?? Infinity) <= horizon).length,
    results.length,
  );

export const atShare = (results: readonly KeyResult[], share: number): KeyResult[] =>
  results.filter(({ plan }) => plan.scenario === 'diluted' && plan.share === share);

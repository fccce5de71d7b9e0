import { bucketEnd, bucketStart } from '../accounting/index.ts';
import { EDGE, type Measure, type Quota, type QuotaState, type Window } from '../domain/index.ts';

/** One count on the board: a measure in one bucket of one window. `ends` is the first moment (epoch ms) after it. */
export interface Counter {
  readonly name: string;
  readonly ends: number;
}

/** The counter of a quota for the bucket that holds `t`. */
export const counterAt = (quota: { measure: Measure; window: Window }, t: number): Counter => ({
  name: `c:${quota.measure}:${quota.window}:${bucketStart(quota.window, t)}`,
  ends: bucketEnd(quota.window, t),
});

/** What a draw gets of one measure, by the formula of {@link Draw}. All are whole numbers. */
export const grant = (remaining: number, need: number, want: number): number =>
  Math.min(remaining, Math.max(need, Math.min(want, Math.floor(remaining / EDGE))));

/** What is left of a limit: never negative, also when corrections charged beyond it. */
export const remainder = (limit: number, used: number): number => Math.max(0, limit - used);

/** The quotas as they stand at `now`; `used` reads a counter by name. */
export const quotaStates = (
  quotas: readonly Quota[],
  used: (counter: string) => number,
  now: number,
): readonly QuotaState[] =>
  quotas.map((quota) => {
    const { name, ends } = counterAt(quota, now);
    return { ...quota, remaining: remainder(quota.limit, used(name)), resets: ends };
  });

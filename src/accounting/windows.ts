import { WINDOWS, type Quota, type Window } from '../domain/index.ts';

const LENGTH = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** Start (epoch ms) of the fixed window that holds `t`. Windows are aligned to UTC; a month is a calendar month. */
export const bucketStart = (window: Window, t: number): number =>
  window === 'month' ? monthStart(t, 0) : t - mod(t, LENGTH[window]);

/** First moment (epoch ms) after the window that holds `t`, which is the start of the next one. */
export const bucketEnd = (window: Window, t: number): number =>
  window === 'month' ? monthStart(t, 1) : bucketStart(window, t) + LENGTH[window];

/** The shortest window among the quotas; null when there are none. */
export const smallestWindow = (quotas: readonly Pick<Quota, 'window'>[]): Window | null =>
  WINDOWS.find((window) => quotas.some((quota) => quota.window === window)) ?? null;

/**
 * The epoch that a grant made at `now` counts in: the start of the smallest quota window, 0 when no quota applies.
 * Windows nest (a minute lies within one hour, day and month), so an epoch names one bucket of every window.
 */
export const epochOf = (quotas: readonly Pick<Quota, 'window'>[], now: number): number => {
  const smallest = smallestWindow(quotas);
  return smallest === null ? 0 : bucketStart(smallest, now);
};

const monthStart = (t: number, months: number): number => {
  const date = new Date(t);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
};

const mod = (t: number, length: number): number => ((t % length) + length) % length;

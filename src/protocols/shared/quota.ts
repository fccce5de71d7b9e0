import type { Measure, QuotaState, Window } from '../../domain/index.ts';

/** The quota on one of the measures that has the least left of its limit; null when there is none. */
export const tightest = (quotas: readonly QuotaState[], ...measures: readonly Measure[]): QuotaState | null =>
  quotas
    .filter((quota) => measures.includes(quota.measure))
    .reduce<QuotaState | null>((worst, quota) => (worst && left(worst) <= left(quota) ? worst : quota), null);

const left = (quota: QuotaState): number => (quota.limit > 0 ? quota.remaining / quota.limit : 0);

/** What remains as a header may say it: whole, never negative. */
export const remaining = (quota: QuotaState): number => Math.max(0, Math.floor(quota.remaining));

/** Whole seconds until the quota's window ends, never negative. */
export const secondsLeft = (quota: QuotaState, now: number): number =>
  Math.max(0, Math.ceil((quota.resets - now) / 1000));

const SECONDS = { minute: 60, hour: 3600, day: 86_400 } as const;

/** Seconds in the window that ends at `resets`; a month is the calendar month (UTC) before it. */
const windowSeconds = (window: Window, resets: number): number => {
  if (window !== 'month') return SECONDS[window];
  const end = new Date(resets);
  return (resets - Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - 1, 1)) / 1000;
};

/**
 * `RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10 (structured fields, RFC 9651): one item a quota, named
 * `"<measure>-<window>"`, with its limit `q` and window `w` in seconds, what remains `r` and the seconds until it is whole again `t`.
 * Empty without quotas.
 */
export const ietfRateLimitHeaders = (
  quotas: readonly QuotaState[],
  now: number,
): readonly (readonly [string, string])[] => {
  if (quotas.length === 0) return [];
  const policies = quotas.map(
    (quota) => `${label(quota)};q=${Math.floor(quota.limit)};w=${windowSeconds(quota.window, quota.resets)}`,
  );
  const states = quotas.map((quota) => `${label(quota)};r=${remaining(quota)};t=${secondsLeft(quota, now)}`);
  return [
    ['ratelimit-policy', policies.join(', ')],
    ['ratelimit', states.join(', ')],
  ];
};

const label = (quota: QuotaState): string => `"${quota.measure.replaceAll('_', '-')}-${quota.window}"`;

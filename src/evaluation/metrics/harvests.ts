import type { KeyResult, Milestone, Severe, Verdict } from '../result.ts';
import { HARVEST } from '../scenario.ts';
import { EDGE } from '../variants.ts';
import { mean, quantile, rate, type Rate } from './statistics.ts';

/** How harvests of one group fared. Requests and tokens are those of the harvest; `Infinity` is never. */
export interface HarvestRow {
  readonly group: string;
  readonly keys: number;
  readonly reached: Readonly<Record<Severe, Rate>>;
  readonly requests: { readonly median: number; readonly p90: number };
  readonly tokens: { readonly median: number; readonly p90: number };
  /** Mean share of the planned harvest that got through. */
  readonly forwarded: number;
  /** Reasons of the severest action, by how many keys had them. */
  readonly reasons: Readonly<Record<string, number>>;
}

const SEVERE = ['watch', 'throttle', 'degrade', 'verify', 'block'] as const satisfies readonly Severe[];

export const verdictOf = ({ verdicts }: KeyResult, variant: string = EDGE): Verdict | undefined =>
  verdicts[variant];

export const firstOf = (result: KeyResult, action: Severe, variant: string = EDGE): Milestone | undefined =>
  verdictOf(result, variant)?.first[action];

export function harvestRow(group: string, results: readonly KeyResult[], variant: string = EDGE): HarvestRow {
  const throttled = results.map((result) => firstOf(result, 'throttle', variant));
  const requests = throttled.map((first) => first?.harvest ?? Infinity);
  const tokens = throttled.map((first) => first?.harvestTokens ?? Infinity);
  const reached = SEVERE.map((action) => {
    const hits = results.filter((result) => firstOf(result, action, variant) !== undefined).length;
    return [action, rate(hits, results.length)] as const;
  });
  return {
    group,
    keys: results.length,
    reached: Object.fromEntries(reached) as Record<Severe, Rate>,
    requests: { median: quantile(requests, 0.5), p90: quantile(requests, 0.9) },
    tokens: { median: quantile(tokens, 0.5), p90: quantile(tokens, 0.9) },
    forwarded: mean(results.map((result) => forwardedShare(result, variant))),
    reasons: countReasons(results, variant),
  };
}

/** A blocked harvest gets nothing more: what it got counts against all that it planned. One that was not blocked is measured as far as it went. */
export function forwardedShare(result: KeyResult, variant: string = EDGE): number {
  const verdict = verdictOf(result, variant);
  if (verdict === undefined || verdict.forwarded === null || result.harvest === 0) return Number.NaN;
  const all = verdict.first.block === undefined ? result.harvest : Math.max(intended(result), result.harvest);
  return verdict.forwarded / all;
}

/** Requests that the harvest would have made unhindered. */
const intended = ({ plan }: KeyResult): number =>
  plan.scenario === 'heavy' ? HARVEST : Math.round(plan.requests * (plan.share ?? 1));

export function countReasons(results: readonly KeyResult[], variant: string = EDGE): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const result of results)
    for (const reason of verdictOf(result, variant)?.reasons ?? [])
      counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Results by what they have in common, in order of first appearance. */
export function grouped(
  results: readonly KeyResult[],
  by: (result: KeyResult) => string,
): [string, KeyResult[]][] {
  const groups = new Map<string, KeyResult[]>();
  for (const result of results) {
    const name = by(result);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [result]);
    else group.push(result);
  }
  return [...groups];
}

import type { Amounts, BoardSync, Measure, Quota } from '../domain/index.ts';
import { MEASURES } from '../domain/index.ts';
import { SKEW_MS } from './entries.ts';
import { counterAt, type Counter } from './quota.ts';

/** A change of one counter by a whole number. */
interface Charge extends Counter {
  readonly delta: number;
}

/** One counter that a claim draws from. */
interface Limit extends Counter {
  readonly limit: number;
}

/** A draw on one measure under quota, against all its windows. */
export interface Claim {
  readonly measure: Measure;
  readonly need: number;
  readonly want: number;
  readonly limits: readonly Limit[];
}

/** A sync with its windows resolved to counters, so that adapters do arithmetic and know nothing of calendars. */
export interface Plan {
  readonly charges: readonly Charge[];
  readonly claims: readonly Claim[];
}

export const planOf = (request: BoardSync, now: number): Plan => ({
  charges: chargesOf(request, now),
  claims: claimsOf(request, now),
});

/** Grants by measure: what the claims got and, for measures without a quota, what was wanted. */
export const grantedOf = (request: BoardSync, granted: ReadonlyMap<Measure, number>): Amounts => {
  const of = (measure: Measure): number => granted.get(measure) ?? whole(request.draw?.want[measure] ?? 0);
  return {
    requests: of('requests'),
    input_tokens: of('input_tokens'),
    output_tokens: of('output_tokens'),
    cost: of('cost'),
  };
};

/** Corrections summed by counter; what belongs to a window that is over cannot matter any more and is left out. */
const chargesOf = (request: BoardSync, now: number): readonly Charge[] => {
  const charges = new Map<string, Charge>();
  for (const { epoch, amounts } of request.corrections) {
    for (const quota of distinct(request.quotas)) {
      const counter = counterAt(quota, epoch);
      const delta = whole(amounts[quota.measure]) + (charges.get(counter.name)?.delta ?? 0);
      if (isKept(counter, now)) charges.set(counter.name, { ...counter, delta });
    }
  }
  return [...charges.values()].filter((charge) => charge.delta !== 0);
};

const claimsOf = ({ quotas, draw }: BoardSync, now: number): readonly Claim[] => {
  if (draw === null) return [];
  return MEASURES.flatMap((measure) => {
    const limits = distinct(quotas)
      .filter((quota) => quota.measure === measure)
      .map((quota) => limitAt(quota, draw.epoch, now));
    if (limits.length === 0) return [];
    return [{ measure, need: whole(draw.need[measure]), want: whole(draw.want[measure]), limits }];
  });
};

/** A counter that may be forgotten already grants nothing: counting it from 0 again would exceed the quota. */
const limitAt = (quota: Quota, epoch: number, now: number): Limit => {
  const counter = counterAt(quota, epoch);
  return { ...counter, limit: isKept(counter, now) ? whole(quota.limit) : 0 };
};

const isKept = (counter: Counter, now: number): boolean => counter.ends + SKEW_MS > now;

/** One quota for each measure and window, the strictest: each counter is charged once. */
const distinct = (quotas: readonly Quota[]): readonly Quota[] =>
  quotas.filter((quota, index) => {
    const twin = (other: Quota): boolean => other.measure === quota.measure && other.window === quota.window;
    const strictest = Math.min(...quotas.filter(twin).map((other) => other.limit));
    return index === quotas.findIndex((other) => twin(other) && other.limit === strictest);
  });

/** Counters are whole numbers, so that sums are exact in every adapter; fractions round up. */
const whole = (amount: number): number =>
  Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(amount) || 0));

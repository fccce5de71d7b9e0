import type { KeyResult } from '../result.ts';
import { EDGE } from '../variants.ts';
import { firstOf, grouped } from './harvests.ts';
import { quantile, rate, type Rate } from './statistics.ts';

/** A trick beside the same owners without it. Requests are those of the harvest until `throttle`; `Infinity` is never. */
export interface TrickRow {
  readonly trick: string;
  readonly stopped: Rate;
  readonly plainStopped: Rate;
  readonly median: number;
  readonly plainMedian: number;
  /** Median with the trick over median without. */
  readonly ratio: number;
}

/** Only owners that were also run undisguised are compared. */
export function trickRows(results: readonly KeyResult[], variant: string = EDGE): TrickRow[] {
  const plain = new Map(
    results.filter(({ plan }) => plan.scenario === 'heavy').map((result) => [ownerOf(result), result]),
  );
  const disguised = results.filter(
    (result) => result.plan.scenario === 'trick' && plain.has(ownerOf(result)),
  );
  return grouped(disguised, ({ plan }) => plan.trick ?? '').map(([trick, own]) => {
    const undisguised = own.flatMap((result) => plain.get(ownerOf(result)) ?? []);
    // No owner is followed longer in one form than in the other.
    const horizon = Math.max(...own.map(({ plan }) => plan.requests));
    const [with_, without] = [requests(own, horizon, variant), requests(undisguised, horizon, variant)];
    const [median, plainMedian] = [quantile(with_, 0.5), quantile(without, 0.5)];
    const stopped = (all: readonly number[]): Rate => rate(all.filter(Number.isFinite).length, all.length);
    return {
      trick,
      stopped: stopped(with_),
      plainStopped: stopped(without),
      median,
      plainMedian,
      ratio: median / plainMedian,
    };
  });
}

const ownerOf = ({ plan }: KeyResult): string => `${plan.source}/${plan.owner}`;

const requests = (results: readonly KeyResult[], horizon: number, variant: string): number[] =>
  results.map((result) => {
    const { harvest = Infinity } = firstOf(result, 'throttle', variant) ?? {};
    return harvest <= horizon ? harvest : Infinity;
  });

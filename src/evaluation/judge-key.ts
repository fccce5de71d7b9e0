import type { Policy } from '../domain/index.ts';
import { readRequest } from '../backtest/request.ts';
import type { FingerprintKey } from '../features/index.ts';
import type { Baselines } from './baselines/index.ts';
import type { Labelled } from './compose.ts';
import type { Counts, KeyResult } from './result.ts';
import { newRun, type Run } from './run.ts';
import type { KeyPlan } from './scenario.ts';
import type { Variant } from './variants.ts';

export interface Judging {
  readonly policy: Policy;
  readonly fingerprints: FingerprintKey;
  readonly variants: readonly Variant[];
  /** Null: no baselines. */
  readonly baselines: (() => Baselines) | null;
}

/** The requests of a key that baselines and ablations see of a harvest, whether or not it is blocked before. */
const SEEN = 1500;

/**
 * Takes one key's traffic through the code of the edge, once for each variant. A blocked harvest is not followed further: the block lasts
 * longer than a heavy harvest. A slow one is.
 */
export function judgeKey(plan: KeyPlan, traffic: Iterable<Labelled>, judging: Judging): KeyResult {
  const runs = judging.variants.flatMap((variant) => newRun(variant, plan, judging.policy) ?? []);
  const baselines = judging.baselines?.() ?? null;
  const beside = baselines !== null || runs.some(({ whole }) => !whole);
  const counts: Counts = { request: 0, harvest: 0, harvestTokens: 0, outputTokens: 0 };
  for (const { line, harvest } of traffic) {
    const request = readRequest(line, judging.fingerprints, judging.policy);
    count(counts, harvest, request.exchange.outcome.outputTokens);
    for (const run of runs) if (run.whole || isSeen(plan, counts)) run.take(request, harvest, counts);
    if (isSeen(plan, counts)) baselines?.take(request.exchange, counts.request);
    if (isSettled(plan, runs) && (!beside || counts.request >= SEEN)) break;
  }
  return {
    plan,
    requests: counts.request,
    harvest: counts.harvest,
    outputTokens: counts.outputTokens,
    verdicts: Object.fromEntries(runs.map((run) => [run.name, run.verdict()])),
    baselines: baselines?.records() ?? null,
  };
}

const isSeen = ({ scenario }: KeyPlan, { request }: Counts): boolean =>
  scenario === 'honest' || request <= SEEN;

const isSettled = ({ scenario }: KeyPlan, runs: readonly Run[]): boolean =>
  scenario !== 'honest' && scenario !== 'drip' && runs.every((run) => !run.whole || run.isBlocked());

function count(counts: Counts, harvest: boolean, tokens: number): void {
  counts.request += 1;
  counts.outputTokens += tokens;
  if (!harvest) return;
  counts.harvest += 1;
  counts.harvestTokens += tokens;
}

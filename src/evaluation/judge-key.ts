import type { Action, Policy, Reason } from '../domain/index.ts';
import { readRequest } from '../backtest/request.ts';
import type { FingerprintKey } from '../features/index.ts';
import type { BaselineRecords, Baselines } from './baselines/index.ts';
import type { Labelled } from './compose.ts';
import { newRun, type Counts, type Run } from './run.ts';
import type { KeyPlan } from './scenario.ts';
import type { Variant } from './variants.ts';

/** What became of one key, by variant of the engine. Plain data. */
export interface KeyResult {
  readonly plan: KeyPlan;
  /** Requests composed; fewer than planned when a blocked harvest was not followed further. */
  readonly requests: number;
  readonly harvest: number;
  readonly outputTokens: number;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly baselines: BaselineRecords | null;
}

export interface Verdict {
  /** The first time the key reached at least the action. */
  readonly first: Readonly<Partial<Record<Severe, Milestone>>>;
  readonly final: Action;
  readonly score: number;
  /** Reasons of the severest action reached. */
  readonly reasons: readonly Reason[];
  /** Requests of the harvest that enforcement let through; null where enforcement was not run. */
  readonly forwarded: number | null;
}

export type Severe = Exclude<Action, 'allow'>;

/** Counts up to and including the request that triggered it: of the key, and of the harvest in it. */
export interface Milestone {
  readonly request: number;
  readonly harvest: number;
  readonly harvestTokens: number;
}

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

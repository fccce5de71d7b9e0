import { ACTIONS, atLeast, type Action, type Policy, type Reason } from '../domain/index.ts';
import { enforce } from '../backtest/enforce.ts';
import { newKeyState, type KeyState } from '../backtest/key-state.ts';
import { readRequest } from '../backtest/request.ts';
import type { FingerprintKey } from '../features/index.ts';
import type { BaselineRecords, Baselines } from './baselines/index.ts';
import type { Labelled } from './compose.ts';
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
  /** Requests of the harvest that enforcement let through. */
  readonly forwarded: number;
  readonly forwardedTokens: number;
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

/** The requests of a harvest that baselines see, whether or not Weir has blocked it. */
const BASELINE_REQUESTS = 1500;

/**
 * Takes one key's traffic through the code of the edge, once for each variant. A blocked harvest is not followed further: the block lasts
 * longer than a harvest.
 */
export function judgeKey(plan: KeyPlan, traffic: Iterable<Labelled>, judging: Judging): KeyResult {
  const runs = judging.variants.map((variant) => ({ variant, run: newRun() }));
  const baselines = judging.baselines?.() ?? null;
  const counts: Counts = { request: 0, harvest: 0, harvestTokens: 0, outputTokens: 0 };
  for (const { line, harvest } of traffic) {
    const request = readRequest(line, judging.fingerprints, judging.policy);
    count(counts, harvest, request.exchange.outcome.outputTokens);
    for (const { run } of runs) {
      run.state ??= newKeyState(judging.policy, line.ts);
      const { forwarded } = enforce(run.state, request, judging.policy);
      note(run, run.state, counts, forwarded && harvest ? request.exchange.outcome.outputTokens : null);
    }
    baselines?.take(request.exchange, counts.request);
    const settled = plan.scenario !== 'honest' && runs.every(({ run }) => run.first.block !== undefined);
    if (settled && (baselines === null || counts.request >= BASELINE_REQUESTS)) break;
  }
  return {
    plan,
    requests: counts.request,
    harvest: counts.harvest,
    outputTokens: counts.outputTokens,
    verdicts: Object.fromEntries(runs.map(({ variant, run }) => [variant.name, verdictOf(run)])),
    baselines: baselines?.records() ?? null,
  };
}

interface Counts {
  request: number;
  harvest: number;
  harvestTokens: number;
  outputTokens: number;
}

interface Run {
  state: KeyState | null;
  readonly first: Partial<Record<Severe, Milestone>>;
  reasons: readonly Reason[];
  worst: Action;
  forwarded: number;
  forwardedTokens: number;
}

const newRun = (): Run => ({
  state: null,
  first: {},
  reasons: [],
  worst: 'allow',
  forwarded: 0,
  forwardedTokens: 0,
});

function count(counts: Counts, harvest: boolean, tokens: number): void {
  counts.request += 1;
  counts.outputTokens += tokens;
  if (!harvest) return;
  counts.harvest += 1;
  counts.harvestTokens += tokens;
}

function note(run: Run, { track }: KeyState, counts: Counts, forwardedTokens: number | null): void {
  if (forwardedTokens !== null) {
    run.forwarded += 1;
    run.forwardedTokens += forwardedTokens;
  }
  const { action, reasons } = track.decision;
  if (action === run.worst || !atLeast(action, run.worst)) return;
  run.worst = action;
  run.reasons = reasons;
  const { request, harvest, harvestTokens } = counts;
  for (const rung of ACTIONS)
    if (rung !== 'allow' && atLeast(action, rung)) run.first[rung] ??= { request, harvest, harvestTokens };
}

const verdictOf = ({ first, state, reasons, forwarded, forwardedTokens }: Run): Verdict => ({
  first,
  final: state?.track.decision.action ?? 'allow',
  score: state?.track.evidence.score ?? 0,
  reasons,
  forwarded,
  forwardedTokens,
});

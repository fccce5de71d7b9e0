import { EVIDENCE_REASONS, type EvidenceReason } from '../domain/index.ts';
import type { Scope } from '../detectors/index.ts';

/** Σ 1/((k+1) ln²(k+1)) over k ≥ 1, rounded up so that the shares below sum to less than 1. */
const SERIES = 2.11;

/** The share of the k-th of infinitely many possibilities (k ≥ 1): falls nearly as slowly as a summable series can. */
export function share(k: number): number {
  const log = Math.log(k + 1);
  return 1 / (SERIES * (k + 1) * log * log);
}

/** How the key's false-alarm budget is divided over reasons. Sums to 1. */
export const REASON_SHARE: Readonly<Record<EvidenceReason, number>> = {
  template_harvest: 0.26,
  coverage_growth: 0.26,
  reasoning_coercion: 0.1,
  parameter_extraction: 0.1,
  reward_harvest: 0.04,
  rewrite_set: 0.04,
  prompt_generation: 0.04,
  best_of_n: 0.03,
  agent_trajectory: 0.03,
  logprob_scoring: 0.03,
  reasoning_replay: 0.03,
  synthetic_dialogue: 0.02,
  disguised_prompts: 0.01,
  release_pivot: 0.01,
};

/** Natural logarithm of a reason's share. */
export const logShareOf = (reason: EvidenceReason): number => LOG_REASON_SHARE[reason];

const LOG_REASON_SHARE = Object.fromEntries(
  EVIDENCE_REASONS.map((reason) => [reason, Math.log(REASON_SHARE[reason])]),
) as Record<EvidenceReason, number>;

/** How it is divided over scopes; of all but `key` the n-th stream ever opened gets `share(n)` of it. Sums to 1. */
export const SCOPE_SHARE: Readonly<Record<Scope, number>> = {
  key: 0.25,
  context: 0.15,
  shape: 0.2,
  template: 0.4,
};

/**
 * What part of a stream's requests a harvest may be: one process each, in equal shares. The key's own stream is a mixture when a relay mixes a harvest
 * with its customers; streams of one template seldom are.
 */
export const MIXTURES: Readonly<Record<Scope, readonly number[]>> = {
  key: [1, 0.3, 0.08],
  context: [1, 0.3],
  shape: [1, 0.3],
  template: [1],
};

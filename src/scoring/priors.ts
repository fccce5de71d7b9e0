import { EVIDENCE_REASONS, type EvidenceReason } from '../domain/index.ts';
import type { Scope } from '../detectors/index.ts';

/** Σ 1/((k+1) ln²(k+1)) over k ≥ 1, rounded up so that the shares below sum to less than 1. */
const SERIES = 2.11;

/** The share of the k-th of infinitely many possibilities (k ≥ 1): falls nearly as slowly as a summable series can. */
export function share(k: number): number {
  const log = Math.log(k + 1);
  return 1 / (SERIES * (k + 1) * log * log);
}

/**
 * How the key's false-alarm budget is divided over what a reason can be found in. Sums to 1. In scopes other than `key` the n-th stream ever opened gets
 * `share(n)` of what is written here.
 */
export const SHARES: Readonly<Record<EvidenceReason, Readonly<Partial<Record<Scope, number>>>>> = {
  template_harvest: { template: 0.28 },
  coverage_growth: { key: 0.1, context: 0.08, shape: 0.16 },
  reasoning_coercion: { key: 0.02, context: 0.03, shape: 0.02, template: 0.03 },
  parameter_extraction: { key: 0.08 },
  reward_harvest: { key: 0.03 },
  rewrite_set: { key: 0.03 },
  prompt_generation: { key: 0.03 },
  best_of_n: { key: 0.02 },
  agent_trajectory: { key: 0.02 },
  logprob_scoring: { key: 0.02 },
  reasoning_replay: { key: 0.02 },
  synthetic_dialogue: { key: 0.01 },
  disguised_prompts: { key: 0.01 },
  release_pivot: { key: 0.01 },
};

/** Natural logarithm of a reason's share in a scope. A detector that speaks where it has none is not heard. */
export const logShareOf = (reason: EvidenceReason, scope: Scope): number => LOG_SHARES[reason][scope];

const LOG_SHARES = Object.fromEntries(
  EVIDENCE_REASONS.map((reason) => {
    const { key = 0, context = 0, shape = 0, template = 0 } = SHARES[reason];
    const logs = {
      key: Math.log(key),
      context: Math.log(context),
      shape: Math.log(shape),
      template: Math.log(template),
    };
    return [reason, logs];
  }),
) as Record<EvidenceReason, Record<Scope, number>>;

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

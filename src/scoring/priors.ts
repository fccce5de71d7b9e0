import type { EvidenceReason } from '../domain/index.ts';
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
  parameter_extraction: 0.15,
  reasoning_coercion: 0.25,
  template_harvest: 0.35,
  coverage_growth: 0.25,
};

export const REASONS = Object.keys(REASON_SHARE) as readonly EvidenceReason[];

/** Natural logarithm of a reason's share. */
export const logShareOf = (reason: EvidenceReason): number => LOG_REASON_SHARE[reason];

const LOG_REASON_SHARE = Object.fromEntries(
  REASONS.map((reason) => [reason, Math.log(REASON_SHARE[reason])]),
) as Record<EvidenceReason, number>;

/** How it is divided over scopes; within `context` and `template` the n-th stream ever opened gets `share(n)` of it. Sums to 1. */
export const SCOPE_SHARE: Readonly<Record<Scope, number>> = { key: 0.4, context: 0.25, template: 0.35 };

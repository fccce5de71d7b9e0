import {
  EVIDENCE_REASONS,
  type Evidence,
  type EvidenceReason,
  type Observation,
  type Policy,
  type ReasonScore,
} from '../domain/index.ts';
import type { Detectors } from '../detectors/index.ts';
import { judgeBy } from './judge.ts';
import type { Judgement, Process } from './judgement.ts';
import { DETECTORS } from './model.ts';
import { logShareOf } from './priors.ts';
import { faded, highestOf } from './process.ts';

export { attention, suspicionOf } from './attention.ts';
export { discoveryThreshold } from './fleet.ts';
export { newJudgement, type Judgement } from './judgement.ts';
export { DETECTORS } from './model.ts';
export { share } from './priors.ts';
export type { Led } from './lead.ts';

/** See {@link judgeBy}. Other detectors than the edge's are for evaluation. */
export const judge = (
  judgement: Judgement,
  observation: Observation,
  policy: Policy,
  detectors: Detectors = DETECTORS,
): Judgement => judgeBy(judgement, observation, policy, detectors);

/**
 * What a key's evidence adds up to at `now` (epoch ms): the weighted mean of its processes, by reason and in all, as natural logarithms. By Ville's
 * inequality an honest key's score ever reaches ln(1/α) with a probability of at most α. Reasons are listed strongest first.
 */
export function evidenceOf(judgement: Judgement, now: number): Evidence {
  const reasons: ReasonScore[] = [];
  let total = 0;
  for (const reason of EVIDENCE_REASONS) {
    const score = reasonScore(judgement, reason, now);
    if (score === null) continue;
    reasons.push(score);
    total += Math.exp(score.score);
  }
  reasons.sort((a, b) => b.score - a.score);
  return { score: total > 1 ? Math.log(total) : 0, reasons };
}

/** Nats. What is less adds nothing to speak of, and is most of what an honest key has. */
const NEGLIGIBLE = -5;

/** Null while nothing speaks for the reason. */
function reasonScore(
  { streams, innocent }: Judgement,
  reason: EvidenceReason,
  now: number,
): ReasonScore | null {
  let value = 0;
  let best: Process | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { evidence, logShare, scope } of streams) {
    const process = evidence[reason];
    if (!process) continue;
    const part = logShare + logShareOf(reason, scope);
    if (highestOf(process) + part < NEGLIGIBLE) continue;
    const score = faded(process, now) + part;
    if (!Number.isFinite(score)) continue;
    value += Math.exp(score);
    if (best !== null && score <= highest) continue;
    best = process;
    highest = score;
  }
  if (best === null || value <= 1) return null;
  const { count, since } = best;
  return { reason, score: Math.log(value), count, since, innocent: innocent[reason] ?? '' };
}

import type {
  Evidence,
  EvidenceReason,
  Finding,
  Observation,
  Operation,
  Policy,
  ReasonScore,
} from '../domain/index.ts';
import { DETECTORS } from '../detectors/index.ts';
import type { Judgement, Process, Stream } from './judgement.ts';
import { faded, newProcess, step } from './process.ts';
import { REASON_SHARE } from './priors.ts';
import { count, isCounted, remember, sketchOf } from './sketch.ts';
import { streamsFor } from './streams.ts';

export { newJudgement, type Judgement } from './judgement.ts';

/** Only answers that a student could learn from are judged. */
const JUDGED: ReadonlySet<Operation> = new Set(['chat', 'completions']);

/** Evidence beyond what the severest action needs is kept up to this many nats, so that it fades within a month at most. */
const RESERVE = 10;

/**
 * Takes one observation into account. Constant time. Changes `judgement` in place and returns it; depends on its arguments alone, so that a log
 * replayed gives the same state. The caller sees to it that each request is judged once.
 */
export function judge(judgement: Judgement, observation: Observation, policy: Policy): Judgement {
  if (!JUDGED.has(observation.operation)) return judgement;
  const cap = RESERVE - Math.log(policy.falseAlarms.block);
  for (const stream of streamsFor(judgement, observation)) {
    const sketch = sketchOf(stream, observation);
    const findings = DETECTORS.flatMap((detector) => detector.detect(observation, sketch));
    for (const finding of findings) weigh(stream, finding, observation.at, cap);
    remember(stream, observation);
  }
  return judgement;
}

/** The same fact is not counted twice by being repeated; what speaks against always counts. */
function weigh(stream: Stream, finding: Finding, now: number, cap: number): void {
  if (finding.weight > 0 && isCounted(stream, finding.reason, finding.fact)) return;
  const process = (stream.evidence[finding.reason] ??= newProcess(now));
  step(process, finding, now, cap - stream.logShare - Math.log(REASON_SHARE[finding.reason]));
  if (finding.weight > 0) count(stream, finding.reason, finding.fact);
}

/**
 * What a key's evidence adds up to at `now` (epoch ms): the weighted mean of its processes, by reason and in all, as natural logarithms. By Ville's
 * inequality an honest key's score ever reaches ln(1/α) with a probability of at most α. Reasons are listed strongest first.
 */
export function evidenceOf(judgement: Judgement, now: number): Evidence {
  const reasons = (Object.keys(REASON_SHARE) as EvidenceReason[])
    .map((reason) => reasonScore(judgement, reason, now))
    .filter((reason) => reason !== null)
    .sort((a, b) => b.score - a.score);
  const total = reasons.reduce((sum, { score }) => sum + Math.exp(score), 0);
  return { score: total > 1 ? Math.log(total) : 0, reasons };
}

/** Null while nothing speaks for the reason. */
function reasonScore({ streams }: Judgement, reason: EvidenceReason, now: number): ReasonScore | null {
  let value = 0;
  let best: { process: Process; score: number } | null = null;
  for (const stream of streams) {
    const process = stream.evidence[reason];
    if (!process) continue;
    const score = faded(process, now) + stream.logShare + Math.log(REASON_SHARE[reason]);
    value += Math.exp(score);
    if (best === null || score > best.score) best = { process, score };
  }
  if (best === null || value <= 1) return null;
  const { count, since, innocent } = best.process;
  return { reason, score: Math.log(value), count, since, innocent };
}

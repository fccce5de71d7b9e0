import {
  EVIDENCE_REASONS,
  type Evidence,
  type EvidenceReason,
  type Finding,
  type Observation,
  type Operation,
  type Policy,
  type ReasonScore,
} from '../domain/index.ts';
import { DETECTORS, type Detectors, type StreamSketch } from '../detectors/index.ts';
import type { Judgement, Process, Stream } from './judgement.ts';
import { faded, highestOf, newProcess, step } from './process.ts';
import { follow, leadOf, type Lead } from './lead.ts';
import { isOpen } from './opening.ts';
import { logShareOf, MIXTURES } from './priors.ts';
import { count, isCounted, remember, sketchOf } from './sketch.ts';
import { streamsFor } from './streams.ts';

export { discoveryThreshold } from './fleet.ts';
export { newJudgement, type Judgement } from './judgement.ts';
export { share } from './priors.ts';
export type { Led } from './lead.ts';

/** Only answers that a student could learn from are judged. */
const JUDGED: ReadonlySet<Operation> = new Set(['chat', 'completions']);

/** Evidence beyond what the severest action needs is kept up to this many nats, so that it fades within a month at most. */
const RESERVE = 10;

/**
 * Takes one observation into account. Constant time. Changes `judgement` in place and returns it; depends on its arguments alone, so that a log
 * replayed gives the same state. The caller sees to it that each request is judged once. Other detectors than the catalogue's are for evaluation.
 */
export function judge(
  judgement: Judgement,
  observation: Observation,
  policy: Policy,
  detectors: Detectors = DETECTORS,
): Judgement {
  if (!JUDGED.has(observation.operation)) return judgement;
  const cap = RESERVE - Math.log(policy.falseAlarms.block);
  const streams = streamsFor(judgement, observation, detectors);
  const lead = leadOf(streams);
  for (const stream of streams) {
    const sketch = sketchOf(stream, observation);
    const led = lead?.stream === stream ? lead : null;
    if (isOpen(stream)) weighAll(judgement, stream, sketch, observation, cap, led, detectors);
    remember(stream, observation);
  }
  return judgement;
}

function weighAll(
  judgement: Judgement,
  stream: Stream,
  sketch: StreamSketch,
  observation: Observation,
  cap: number,
  lead: Lead | null,
  detectors: Detectors,
): void {
  for (const { detect } of detectors)
    for (const finding of detect(observation, sketch)) {
      const weight = weigh(judgement, stream, finding, observation, cap);
      if (lead?.reason === finding.reason) follow(judgement, lead, weight);
    }
}

/**
 * The same fact is not counted twice by being repeated; what speaks against always counts. A weight that is no number has no effect in either direction, and no process
 * is kept where a reason has no share: one NaN or infinity would silence a key's evidence for good. Returns the weight that it had.
 */
function weigh(
  judgement: Judgement,
  stream: Stream,
  finding: Finding,
  { at, fingerprints }: Observation,
  cap: number,
): number {
  const { reason, fact, weight, innocent } = finding;
  const logShare = stream.logShare + logShareOf(reason, stream.scope);
  if (!Number.isFinite(weight) || !Number.isFinite(logShare)) return 0;
  if (weight > 0 && isCounted(stream, fact)) return 0;
  const mixtures = MIXTURES[stream.scope];
  const process = (stream.evidence[reason] ??= newProcess(at, mixtures.length));
  step(process, finding, mixtures, at, cap - logShare);
  if (weight <= 0) return weight;
  count(stream, reason, fact, fact !== fingerprints.prompt);
  judgement.innocent[reason] = innocent;
  return weight;
}

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

/** The strongest single process, without its share of the budget (nats, negative without any): a reason to look closer, never to act. */
export function suspicionOf({ streams }: Judgement, now: number): number {
  let most = -Infinity;
  for (const { evidence } of streams)
    for (const process of Object.values(evidence)) most = Math.max(most, faded(process, now));
  return most;
}

import type { Finding, Observation, Operation, Policy } from '../domain/index.ts';
import type { Detectors, StreamSketch } from '../detectors/index.ts';
import type { Judgement, Stream } from './judgement.ts';
import { follow, leadOf, type Lead } from './lead.ts';
import { isOpen } from './opening.ts';
import { logShareOf, MIXTURES } from './priors.ts';
import { newProcess, step } from './process.ts';
import { count, isCounted, remember, sketchOf } from './sketch.ts';
import { streamsFor } from './streams.ts';

/** Only answers that a student could learn from are judged. */
const JUDGED: ReadonlySet<Operation> = new Set(['chat', 'completions']);

/** Evidence beyond what the severest action needs is kept up to this many nats, so that it fades within a month at most. */
const RESERVE = 10;

/**
 * Takes one observation into account. Constant time. Changes `judgement` in place and returns it; depends on its arguments alone, so that a log
 * replayed gives the same state. The caller sees to it that each request is judged once.
 */
export function judgeBy(
  judgement: Judgement,
  observation: Observation,
  policy: Policy,
  detectors: Detectors,
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

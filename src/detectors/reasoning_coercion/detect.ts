import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** From here a text demands the model’s own reasoning, hidden or complete, or fixes the format of its thinking. */
const DEMAND = 0.7;
/** From here it asks to see reasoning, as teachers and judges do too. */
const REQUEST = 0.4;

/**
 * Demands for hidden or retrospective reasoning, over a bank of problems. Without any demand it speaks against: a key that now and then asks
 * for reasoning is not one that harvests it.
 */
export function detect(observation: Observation, sketch: StreamSketch): readonly Finding[] {
  const prompt = observation.fingerprints.prompt;
  if (prompt === null) return NOTHING;
  const demand = observation.content.reasoningDemand;
  if (demand < REQUEST && sketch.facts.reasoning_coercion === 0) return NOTHING;
  return [
    {
      detector: 'reasoning_coercion',
      reason: 'reasoning_coercion',
      weight: demandWeight(demand) - explained(observation, sketch),
      fact: prompt,
      innocent:
        'A harness that keeps the model’s notes in tags of its own; a judge or a tutor that wants reasons; research on reasoning.',
    },
  ];
}

function demandWeight(demand: number): number {
  if (demand >= DEMAND) return 0.65;
  return demand >= REQUEST ? 0.1 : -0.6;
}

/** A person's own voice, own material, tools and topics that stay the same explain a demand. */
function explained({ content, turnCount, parameters }: Observation, { novelty }: StreamSketch): number {
  return (
    (content.syntheticInstruction < 0.3 ? 0.45 : 0) +
    0.6 * Math.max(0, content.ownedInput - 0.4) +
    (turnCount >= 3 ? 0.2 : 0) +
    0.4 * Math.max(0, 0.6 - novelty) +
    (parameters.maxOutputTokens !== null && parameters.maxOutputTokens <= 32 ? 0.5 : 0)
  );
}

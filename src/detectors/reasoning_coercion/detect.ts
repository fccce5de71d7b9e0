import type { Detector, Observation } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** From here a text demands the model’s own reasoning, hidden or complete, or fixes the format of its thinking. */
const DEMAND = 0.7;
/** From here it asks to see reasoning, as teachers and judges do too. */
const REQUEST = 0.4;

/** What a demand adds to the fitted weight: customers have few reasons for one. Over their own documents they have: a harness keeps notes. */
const HIDDEN = 0.3;
const OWNED = { from: 0.5, takes: 0.7 } as const;
/** Taken off where reasoning is merely asked for. */
const ASKED = 0.1;

/**
 * Demands for hidden or retrospective reasoning, over a bank of problems. Hears only requests that ask for reasoning: a harvest of it may be a small part of
 * a key's traffic.
 */
export const reasoningCoercion =
  (weight: HarvestWeight): Detector<StreamSketch>['detect'] =>
  (observation, sketch) => {
    const { prompt } = observation.fingerprints;
    const demand = observation.content.reasoningDemand;
    if (prompt === null || demand < REQUEST) return NOTHING;
    const fitted = weight(observation, sketch);
    const weighed = fitted + (demand >= DEMAND ? bonus(observation) : -ASKED);
    return [
      {
        detector: 'reasoning_coercion',
        reason: 'reasoning_coercion',
        weight: sketch.repeated ? Math.min(0, weighed) : weighed,
        fact: prompt,
        innocent:
          'A harness that keeps the model’s notes in tags of its own; a judge or a tutor that wants reasons; research on reasoning.',
      },
    ];
  };

function bonus({ content: { ownedInput } }: Observation): number {
  const owned = Math.max(0, ownedInput - OWNED.from) / (1 - OWNED.from);
  return HIDDEN - OWNED.takes * owned;
}

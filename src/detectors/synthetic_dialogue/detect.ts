import type { Detector, Finding, Observation } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { Past } from '../shared/past.ts';
import type { StreamSketch } from '../sketch.ts';

/** Fewer rounds than this end alike by themselves: most people have one question, and a two-turn benchmark two. */
const ROUNDS = 3;
/** Conversations that must have ended before their lengths say anything. */
const ENDED = 3;
/** On fewer subjects than this a fixed number of rounds is a product's own work in steps: a book by chapters, a page in three drafts. */
const BROAD = 0.2;

/**
 * Conversations that all end after the same number of rounds. People stop when they have what they want, so their conversations differ in length, and one
 * round is the most frequent. Each ended conversation counts once, for or against. What speaks for the customer in the wording of the next one is taken off.
 */
export const syntheticDialogue =
  (weight: HarvestWeight): Detector<StreamSketch>['detect'] =>
  (observation, sketch) => {
    const { scope, past } = sketch;
    if (scope !== 'key' || past === null || observation.turnCount > 2) return NOTHING;
    return findings(observation, sketch, past, weight);
  };

function findings(
  observation: Observation,
  sketch: StreamSketch,
  past: Past,
  weight: HarvestWeight,
): readonly Finding[] {
  const { ended } = past;
  if (ended === null) return NOTHING;
  const usual = usualRounds(ended.lengths);
  if (usual < ROUNDS) return NOTHING;
  return [
    {
      detector: 'synthetic_dialogue',
      reason: 'synthetic_dialogue',
      weight: ended.rounds === usual ? fixedWeight(observation, sketch, ended.staged, weight) : -1.2,
      fact: `ended:${ended.name}`,
      innocent:
        'An interview or a form of a fixed number of questions; a multi-turn benchmark of fixed length, which is finite.',
    },
  ];
}

function fixedWeight(
  observation: Observation,
  sketch: StreamSketch,
  staged: boolean,
  weight: HarvestWeight,
): number {
  if (!staged || sketch.breadth === null || sketch.breadth < BROAD) return 0;
  return 1.3 + Math.min(0, weight(observation, sketch));
}

/** The most frequent number of rounds; 0 while too few have ended. */
function usualRounds(lengths: readonly number[]): number {
  let usual = 0;
  let total = 0;
  for (let i = 0; i < lengths.length; i++) {
    total += lengths[i]!;
    if (lengths[i]! > (lengths[usual - 1] ?? 0)) usual = i + 1;
  }
  return total < ENDED ? 0 : usual;
}

import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** Fewer rounds than this end alike by themselves: most people have one question, and a two-turn benchmark two. */
const ROUNDS = 3;
/** Conversations that must have ended before their lengths say anything. */
const ENDED = 3;

/**
 * Conversations that all end after the same number of rounds. People stop when they have what they want, so their conversations differ in length, and one
 * round is the most frequent. Each ended conversation counts once, for or against.
 */
export function detect(observation: Observation, { scope, past }: StreamSketch): readonly Finding[] {
  if (scope !== 'key' || past === null || observation.turnCount > 2) return NOTHING;
  const { ended } = past;
  if (ended === null) return NOTHING;
  const usual = usualRounds(ended.lengths);
  if (usual < ROUNDS) return NOTHING;
  return [
    {
      detector: 'synthetic_dialogue',
      reason: 'synthetic_dialogue',
      weight: ended.rounds !== usual ? -1.2 : ended.staged ? 1.3 : 0,
      fact: `ended:${ended.name}`,
      innocent:
        'An interview or a form of a fixed number of questions; a multi-turn benchmark of fixed length, which is finite.',
    },
  ];
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

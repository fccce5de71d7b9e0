import type { AttackSource } from '../../../source.ts';
import { GENERATION } from './generation.ts';
import { CRITIQUES } from './critiques.ts';
import { DIALOGUES } from './dialogues.ts';
import { TRAJECTORIES } from './trajectories.ts';
import { SCORES } from './scores.ts';
import { THOUGHTS } from './thoughts.ts';

/** Harvests as pipelines run them: each family another recipe, each owner its own wording, pace and parameters. */
export const PIPELINES: readonly AttackSource[] = [
  ...THOUGHTS,
  ...SCORES,
  ...CRITIQUES,
  ...GENERATION,
  ...TRAJECTORIES,
  ...DIALOGUES,
];

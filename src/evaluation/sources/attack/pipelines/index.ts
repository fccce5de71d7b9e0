import type { AttackSource } from '../../../source.ts';
import { CRITIQUES } from './critiques.ts';
import { DIALOGUES } from './dialogues.ts';
import { GENERATION } from './generation.ts';
import { SAMPLES } from './samples.ts';
import { SCORES } from './scores.ts';
import { TEXTS } from './texts.ts';
import { THOUGHTS } from './thoughts.ts';
import { TOOL_DATA } from './tool-data.ts';
import { TRAJECTORIES } from './trajectories.ts';

/** Harvests as pipelines run them: each family another recipe, each owner its own wording, pace and parameters. */
export const PIPELINES: readonly AttackSource[] = [
  ...THOUGHTS,
  ...SCORES,
  ...CRITIQUES,
  ...GENERATION,
  ...TRAJECTORIES,
  ...TOOL_DATA,
  ...DIALOGUES,
  ...TEXTS,
  ...SAMPLES,
];

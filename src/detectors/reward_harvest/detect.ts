import type { Observation } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { marked } from '../shared/marked.ts';

/** So many words of marks, criteria and candidates make a rubric. */
const RUBRIC = 4;

const hasRubric = ({ style }: Observation): boolean => style.rubric >= RUBRIC;

/** Marks asked for candidates over a broad set of prompts: what a reward model is trained on. */
export const rewardHarvest = (weight: HarvestWeight) =>
  marked(
    'reward_harvest',
    'A judge of the customer’s own application; essays graded by a school; a test suite; moderation.',
    hasRubric,
    weight,
  );

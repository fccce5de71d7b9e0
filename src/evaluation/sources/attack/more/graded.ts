import { pick } from '../../../../demo/random.ts';
import {
  ASPECT_FRAMES,
  CONFIDENCE_FRAMES,
  CRITIQUE_FRAMES,
  PAIR_FRAMES,
  SCORE_FRAMES,
  SCORE_SYSTEMS,
  STEP_FRAMES,
} from '../../../material/attack-c/grading.ts';
import { PASSAGES } from '../../../material/attack-c/passages.ts';
import { STEM } from '../../../material/attack-c/stem.ts';
import { WISHES } from '../../../material/attack-c/wishes.ts';
import type { Settings } from '../bank/owner.ts';
import { banks } from './recipe.ts';

const texts = { ...PASSAGES, ...WISHES };
const solved = { ...STEM, ...WISHES };

/** Scores are read from short answers at a low temperature. */
const cold = (random: () => number): Settings => ({
  temperature: pick([0, 0, 0.1, 0.3], random),
  maxTokens: pick([8, 16, 64, 256, 512], random),
});

/** Scores, comparisons and labels of steps: what reward models and verifiers learn from. */
export const grading = banks([
  {
    name: 'more-reward-scores/single',
    classes: [6],
    tokens: 12,
    frames: SCORE_FRAMES,
    most: 1,
    grammar: texts,
    settings: cold,
  },
  {
    name: 'more-reward-scores/rubric-in-system',
    classes: [6],
    tokens: 60,
    frames: SCORE_FRAMES,
    most: 1,
    grammar: texts,
    systems: SCORE_SYSTEMS,
  },
  {
    name: 'more-reward-scores/aspects',
    classes: [6],
    tokens: 30,
    frames: ASPECT_FRAMES,
    most: 1,
    grammar: texts,
    settings: cold,
  },
  {
    name: 'more-reward-scores/comparison',
    classes: [6],
    tokens: 140,
    frames: PAIR_FRAMES,
    most: 1,
    grammar: texts,
    systems: SCORE_SYSTEMS,
    systemUse: 'some',
  },
  {
    name: 'more-step-labels/verifier',
    classes: [6, 4],
    tokens: 260,
    frames: STEP_FRAMES,
    most: 1,
    grammar: solved,
  },
  {
    name: 'more-step-labels/several-forms',
    classes: [6, 4],
    tokens: 300,
    frames: STEP_FRAMES,
    most: 3,
    grammar: solved,
  },
  {
    name: 'more-critiques/revision',
    classes: [6, 10],
    tokens: 380,
    frames: CRITIQUE_FRAMES,
    most: 1,
    grammar: texts,
  },
  {
    name: 'more-critiques/mixed',
    classes: [6, 10],
    tokens: 380,
    frames: CRITIQUE_FRAMES,
    most: 4,
    grammar: texts,
  },
  {
    name: 'more-confidence-labels/one-scheme',
    classes: [6],
    tokens: 40,
    frames: CONFIDENCE_FRAMES,
    most: 1,
    grammar: texts,
  },
]);

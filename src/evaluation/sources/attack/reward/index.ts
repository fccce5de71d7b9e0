import type { AttackSource } from '../../../source.ts';
import { aspectByAspect, aspectScores } from './aspects.ts';
import { critiqueAndScore } from './critique.ts';
import { comparisons, critiqueAndRewrite, longCritiques } from './distilled-judge.ts';
import { candidateByCandidate, pairwise, ranking } from './preference.ts';
import { scalarScore } from './score.ts';

/** Labels for reward models and judges: one rubric over a broad bank of prompts and candidate answers. */
export const REWARD: readonly AttackSource[] = [
  scalarScore,
  aspectScores,
  aspectByAspect,
  pairwise,
  ranking,
  candidateByCandidate,
  critiqueAndScore,
  longCritiques,
  critiqueAndRewrite,
  comparisons,
];

import type { AttackSource } from '../../../source.ts';
import { consecutive, epochs, inOneRequest, interleaved } from './best-of-n.ts';
import { parallelLanguages, repairLoop, seededByCode, solutionsWithTests } from './code.ts';
import { manyTasks, numbered, rationales, rationalisation } from './pseudo-labels.ts';

/** Several samples of the same prompts, code by rejection sampling, and explained labels drawn from the model at scale. */
export const SAMPLING: readonly AttackSource[] = [
  inOneRequest,
  consecutive,
  interleaved,
  epochs,
  solutionsWithTests,
  repairLoop,
  seededByCode,
  parallelLanguages,
  rationales,
  manyTasks,
  rationalisation,
  numbered,
];

import type { AttackSource } from '../../../source.ts';
import { abroad } from './abroad.ts';
import { acting } from './acting.ts';
import { conversations } from './conversations.ts';
import { grading } from './graded.ts';
import { code, stem, taskExplanations, teaching } from './learned.ts';
import { loops } from './loops.ts';
import { openRequests, textual, tongues } from './textual.ts';

/** Recipes in the manner of published data sets, written apart from the other sources. */
export const MORE_ATTACKS: readonly AttackSource[] = [
  ...taskExplanations,
  ...stem,
  ...teaching,
  ...code,
  ...grading,
  ...textual,
  ...openRequests,
  ...tongues,
  ...abroad,
  ...conversations,
  ...acting,
  ...loops,
];

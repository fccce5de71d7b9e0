import type { BenignSource } from '../../../source.ts';
import { bareQuestions, chainOfThought, letterChoice, majority, promptSweep } from './chat.ts';
import { HARNESS } from './harness.ts';
import { leaderboard, multilingual, needles, safety, spans, toolCalls, translation } from './more.ts';
import { constraints, openInstructions, regression, summaries } from './product.ts';

/** Finite runs over fixed sets, and products' regression suites. */
export const EVALUATION: readonly BenignSource[] = [
  ...HARNESS,
  letterChoice,
  chainOfThought,
  majority,
  promptSweep,
  bareQuestions,
  regression,
  openInstructions,
  constraints,
  summaries,
  leaderboard,
  safety,
  translation,
  needles,
  toolCalls,
  spans,
  multilingual,
];

import type { AttackSource } from '../../../source.ts';
import { echoScoring, prefixScoring, softLabels, verdictScoring } from './scoring.ts';
import { batchedSweep, biasSweep, bisection, coveredSweep, legacySweep, manyContexts } from './sweeps.ts';

/** Attacks on the parameters and distributions themselves: biases, log-probabilities, echo. */
export const PARAMETERS: readonly AttackSource[] = [
  biasSweep,
  batchedSweep,
  bisection,
  legacySweep,
  manyContexts,
  coveredSweep,
  echoScoring,
  prefixScoring,
  verdictScoring,
  softLabels,
];

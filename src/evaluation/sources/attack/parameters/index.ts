import type { AttackSource } from '../../../source.ts';
import { BLOB_REPLAY } from './blobs.ts';
import { echoScoring, prefixScoring, softLabels, verdictScoring } from './scoring.ts';
import { batchedSweep, biasSweep, bisection, coveredSweep, legacySweep, manyContexts } from './sweeps.ts';

/** Attacks on the parameters and distributions themselves: biases, log-probabilities, echo, replayed reasoning. */
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
  ...BLOB_REPLAY,
];

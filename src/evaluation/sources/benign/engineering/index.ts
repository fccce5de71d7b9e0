import type { BenignSource } from '../../../source.ts';
import { harness } from './harness.ts';
import { judges } from './judges.ts';
import { labels } from './labels.ts';
import { probes } from './probes.ts';
import { repositories } from './repo.ts';
import { studies } from './studies.ts';
import { suites } from './suites.ts';
import { tries } from './tries.ts';

/** Evaluations, judges and developers, by one hand: bounded test sets, owners' own inputs, people who try things. */
export const engineering: readonly BenignSource[] = [
  ...harness,
  ...suites,
  ...studies,
  ...probes,
  ...judges,
  ...labels,
  ...repositories,
  ...tries,
];

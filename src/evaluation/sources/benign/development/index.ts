import type { BenignSource } from '../../../source.ts';
import { fewShots, load, migration, smoke, testData } from './machines.ts';
import { agents, bias, choices, iteration, logprobs, parameters, playground, repair } from './tries.ts';

/** People who build with the API. */
export const DEVELOPMENT: readonly BenignSource[] = [
  iteration,
  parameters,
  logprobs,
  choices,
  bias,
  repair,
  playground,
  agents,
  load,
  smoke,
  testData,
  fewShots,
  migration,
];

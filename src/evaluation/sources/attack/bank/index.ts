import type { AttackSource } from '../../../source.ts';
import { bareBenchmarks } from './bareBenchmark.ts';
import { passages } from './passage.ts';
import { rewrites } from './rewrite.ts';
import { safetyBanks } from './safetyBank.ts';
import { toolData } from './toolData.ts';

/** Sources that send a bank of problems or texts through the model. */
export const bank: readonly AttackSource[] = [
  ...bareBenchmarks,
  ...passages,
  ...rewrites,
  ...toolData,
  ...safetyBanks,
];

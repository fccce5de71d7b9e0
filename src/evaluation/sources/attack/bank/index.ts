import type { AttackSource } from '../../../source.ts';
import { bareBenchmarks } from './bareBenchmark.ts';

/** Sources that send a bank of problems or texts through the model. */
export const bank: readonly AttackSource[] = [...bareBenchmarks];

import type { AttackSource } from '../../../source.ts';
import { instructionBanks } from './instructionBank.ts';

/** Sources that send generated instructions. */
export const instructions: readonly AttackSource[] = [...instructionBanks];

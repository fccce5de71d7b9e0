import type { AttackSource } from '../../../source.ts';
import { instructionBanks } from './instructionBank.ts';
import { personas } from './persona.ts';
import { seedEvolvers } from './seedEvolve.ts';
import { translated } from './translated.ts';

/** Sources that send generated instructions, or have them made. */
export const instructions: readonly AttackSource[] = [
  ...instructionBanks,
  ...personas,
  ...translated,
  ...seedEvolvers,
];

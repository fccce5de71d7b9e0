import type { AttackSource } from '../../../source.ts';
import { INSTRUCTED } from './instructed.ts';
import { MACHINE_MADE } from './made.ts';
import { PROGRAMS } from './programs.ts';
import { REASONING } from './reasoning.ts';
import { WRITTEN } from './written.ts';

/** Banks of problems, tasks and texts whose answers are collected, with industrial prompts and with none. */
export const BANKS: readonly AttackSource[] = [
  ...REASONING,
  ...PROGRAMS,
  ...INSTRUCTED,
  ...WRITTEN,
  ...MACHINE_MADE,
];

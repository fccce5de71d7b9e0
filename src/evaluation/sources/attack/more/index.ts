import type { AttackSource } from '../../../source.ts';
import { code, stem, taskExplanations, teaching } from './learned.ts';

/** Recipes in the manner of published data sets, written apart from the other sources. */
export const MORE_ATTACKS: readonly AttackSource[] = [...taskExplanations, ...stem, ...teaching, ...code];

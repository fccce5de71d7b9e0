import type { BenignSource } from '../../../source.ts';
import { COPY } from './copy.ts';
import { TEACHING } from './teaching.ts';

/** Honest work on an owner's own subjects that looks like a harvest: short inputs, long answers, clean wording. */
export const MORE_WORK: readonly BenignSource[] = [...COPY, ...TEACHING];

import type { BenignSource } from '../../../source.ts';
import { CONTENT } from './content.ts';
import { HARNESSES } from './harnesses.ts';

/** Honest owners of many more kinds: the hard neighbours of a harvest. */
export const MORE_KINDS: readonly BenignSource[] = [...HARNESSES, ...CONTENT];

import type { BenignSource } from '../../../source.ts';
import { CONTENT } from './content.ts';
import { HARNESSES } from './harnesses.ts';
import { LEARNING } from './learning.ts';
import { OWN_DATA } from './own-data.ts';
import { PERSONS } from './persons.ts';

/** Honest owners of many more kinds: the hard neighbours of a harvest. */
export const MORE_KINDS: readonly BenignSource[] = [
  ...HARNESSES,
  ...CONTENT,
  ...PERSONS,
  ...LEARNING,
  ...OWN_DATA,
];

import type { BenignSource } from '../../../source.ts';
import { AGENTS } from './agents.ts';
import { CAMPUS } from './campus.ts';
import { CONTENT } from './content.ts';
import { GROUNDING } from './grounding.ts';
import { HARNESSES } from './harnesses.ts';
import { JOBS } from './jobs.ts';
import { JUDGES } from './judges.ts';
import { LEARNING } from './learning.ts';
import { LOOPS } from './loops.ts';
import { OWN_DATA } from './own-data.ts';
import { PASSAGES } from './passages.ts';
import { PERSONS } from './persons.ts';
import { TENANTS } from './tenants.ts';
import { TONGUES } from './tongues.ts';

/** Honest owners of many more kinds: the hard neighbours of a harvest. */
export const MORE_KINDS: readonly BenignSource[] = [
  ...HARNESSES,
  ...CONTENT,
  ...PERSONS,
  ...LEARNING,
  ...OWN_DATA,
  ...AGENTS,
  ...JOBS,
  ...GROUNDING,
  ...LOOPS,
  ...JUDGES,
  ...TONGUES,
  ...PASSAGES,
  ...CAMPUS,
  ...TENANTS,
];

import type { BenignSource } from '../../../source.ts';
import { COMMERCE } from './commerce.ts';
import { FOREIGN } from './foreign.ts';
import { OFFICE } from './office.ts';
import { PEOPLE } from './people.ts';
import { PUBLIC } from './public.ts';
import { batchOf, severalOf } from './source.ts';
import { TECHNICAL } from './technical.ts';

const JOBS = [...COMMERCE, ...OFFICE, ...PUBLIC, ...TECHNICAL, ...PEOPLE, ...FOREIGN];

/** Unattended jobs over the owner's own inputs, one source a job and one with several. */
export const BATCH: readonly BenignSource[] = [...JOBS.map(batchOf), severalOf(JOBS)];

import type { BenignSource } from '../../../source.ts';
import { GATEWAYS } from './gateway.ts';
import { ABROAD } from './non-english.ts';
import { PERSONS } from './person.ts';
import { TESTERS } from './red-team.ts';
import { TUTORS } from './tutoring.ts';
import { CAMPUSES } from './university.ts';

/** Honest owners of a public service: people, schools, campuses, front ends, other languages, testers. */
export const PUBLIC: readonly BenignSource[] = [
  ...PERSONS,
  ...TUTORS,
  ...CAMPUSES,
  ...GATEWAYS,
  ...ABROAD,
  ...TESTERS,
];

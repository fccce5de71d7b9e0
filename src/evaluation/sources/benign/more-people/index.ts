import type { BenignSource } from '../../../source.ts';
import { AGENTS } from './agents.ts';
import { FORM_APPS } from './forms.ts';
import { FURTHER_LANGUAGES } from './languages.ts';
import { LABS } from './labs.ts';
import { LEARNERS } from './learners.ts';
import { PERSONS } from './persons.ts';
import { ROOMS, TUTORS } from './products.ts';
import { TENANTS } from './tenants.ts';
import { TESTERS } from './testers.ts';

/** Honest owners in another hand: clean and broad questions of people, classes, products, labs, agents and testers. */
export const MORE_PEOPLE: readonly BenignSource[] = [
  ...PERSONS,
  ...LEARNERS,
  ...LABS,
  ...TUTORS,
  ...ROOMS,
  ...FORM_APPS,
  ...FURTHER_LANGUAGES,
  ...AGENTS,
  ...TESTERS,
  ...TENANTS,
];

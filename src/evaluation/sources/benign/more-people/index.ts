import type { BenignSource } from '../../../source.ts';
import { LABS } from './labs.ts';
import { PERSONS } from './persons.ts';
import { ROOMS, TUTORS } from './products.ts';

/** Honest owners in another hand: clean and broad questions of people, classes, products, labs, agents and testers. */
export const MORE_PEOPLE: readonly BenignSource[] = [...PERSONS, ...LABS, ...TUTORS, ...ROOMS];

import type { BenignSource } from '../../../source.ts';
import { PERSONS } from './persons.ts';

/** Honest owners in another hand: clean and broad questions of people, classes, products, labs, agents and testers. */
export const MORE_PEOPLE: readonly BenignSource[] = [...PERSONS];

import { LEARNING } from './learning.ts';
import type { Lists } from './phrases.ts';
import { WORLD } from './world.ts';

/** All phrases, by list. */
export const LISTS: Lists = { ...WORLD, ...LEARNING };

/** Lists of which an owner has one phrase. */
export const OWN: ReadonlySet<string> = new Set(['firm', 'tone']);

import { FACTS } from './facts.ts';
import { LEARNING } from './learning.ts';
import { OFFICE } from './office.ts';
import type { Lists } from './phrases.ts';
import { WORLD } from './world.ts';

/** All phrases, by list. */
export const LISTS: Lists = { ...WORLD, ...FACTS, ...LEARNING, ...OFFICE };

/** Lists of which an owner has one phrase. */
export const OWN: ReadonlySet<string> = new Set(['firm', 'tone', 'lang', 'framework', 'who', 'survey']);

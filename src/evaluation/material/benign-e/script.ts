import { LISTS } from '../benign-c/lists.ts';
import type { Lists } from '../benign-c/phrases.ts';
import { BUSINESS } from './business.ts';
import { CURIOSITY } from './curiosity.ts';
import { MACHINERY } from './machinery.ts';

/** Roles of a script's lines. */
const PARTS = ['sys', 'tpl', 'opt', 'in', 'ctx', 'ans', 'next', 'alt'] as const;
type Part = (typeof PARTS)[number];

/**
 * What one line of business says: `sys` whole system prompts, `tpl` whole messages with `%%` for the input, `opt` wishes that an owner may add, `in` inputs,
 * `ctx` passages or tool results, `ans` the model's answers, `next` what is said after them, `alt` the system prompts of a second voice.
 */
export type Script = Readonly<Record<Part, readonly string[]>>;

/** Reads lines `part: phrase`. */
export function scriptOf(text: string): Script {
  const found = text
    .split('\n')
    .map((line) => /^(\w+): (.*)$/u.exec(line))
    .filter((line) => line !== null);
  return Object.fromEntries(
    PARTS.map((part) => [part, found.filter((line) => line[1] === part).map((line) => line[2] ?? '')]),
  ) as unknown as Script;
}

/** All phrases, by list. */
export const PHRASES: Lists = { ...LISTS, ...BUSINESS, ...CURIOSITY, ...MACHINERY };

/** Lists of which an owner has one phrase. */
export const CONSTANT: ReadonlySet<string> = new Set([
  'firm',
  'brand',
  'tone',
  'lang',
  'stack',
  'channel',
  'tongue',
  'market',
]);

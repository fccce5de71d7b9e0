import type { Lexicon } from '../expand.ts';
import { ENGLISH } from '../lexicon.ts';
import { CLEAN } from './clean.ts';
import { CODING, EXAM } from './coding.ts';
import { COMPOSED, PARTS, TOLD } from './composed.ts';
import { EVERYDAY, KEYWORDS } from './everyday.ts';
import { PERSONAS, PUZZLES } from './roleplay.ts';
import { PASTED, POPULAR, WRITING } from './writing.ts';

/** `composed` as often as there are `plain` templates: each stands for thousands of messages. */
const half = (plain: readonly string[], composed: readonly string[]): string[] =>
  plain.map((_, at) => composed[at % composed.length] ?? '');

/** What a person comes for. */
export const INTERESTS = {
  clean: [...CLEAN, ...half(CLEAN, COMPOSED)],
  everyday: [...EVERYDAY, ...half(EVERYDAY, TOLD)],
  keywords: KEYWORDS,
  coding: CODING,
  exam: EXAM,
  writing: WRITING,
  popular: POPULAR,
  personas: PERSONAS,
  puzzles: PUZZLES,
} as const;
export type Interest = keyof typeof INTERESTS;

/** The words of English messages, with passages and whole messages as slots for those that quote others. */
export const CHAT_WORDS: Lexicon = {
  ...ENGLISH,
  ...PARTS,
  ...PASTED,
  everyday: EVERYDAY,
  exam: EXAM,
  clean: CLEAN,
};

import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AskTurn, BenignSource, Kind } from '../../../source.ts';
import { LEXICON } from './lexicon.ts';

export type Random = () => number;
type Vars = Readonly<Record<string, string | number>>;

const CHOICE = /\[([^[\]]*\|[^[\]]*)\]/g;
const SLOT = /\{(?:(\d+)-(\d+)|([a-z]+))\}/g;

/** What a backslash keeps from being read as part of a form, and what stands for it meanwhile. */
const MARKS = '[]|{}';
const hide = (form: string): string =>
  form.replace(/\\([[\]|{}])/g, (_, mark: string) => String.fromCodePoint(0xe000 + MARKS.indexOf(mark)));
const show = (text: string): string =>
  text.replace(/[\ue000-\ue004]/g, (mark) => MARKS[mark.charCodeAt(0) - 0xe000] ?? '');

/**
 * `[a|b]` is one of its parts (they nest), `{3-9}` a number, `{city}` a variable or a word of the lexicon; anything else stays.
 * Variables are put in raw; a backslash before a bracket, brace or bar keeps it.
 */
export function fill(form: string, random: Random, vars: Vars = {}): string {
  let text = hide(form);
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(CHOICE, (_, parts: string) => pick(parts.split('|'), random));
  }
  const filled = text.replace(SLOT, (whole: string, low?: string, high?: string, name = '') => {
    if (low !== undefined) return String(between(Number(low), Number(high), random));
    const given = vars[name];
    if (given !== undefined) return String(given);
    const words = LEXICON[name];
    return words === undefined ? whole : fill(pick(words, random), random, vars);
  });
  return show(filled);
}

/** One of the forms, filled. */
export const one = (forms: readonly string[], random: Random, vars: Vars = {}): string =>
  fill(pick(forms, random), random, vars);

/** `count` filled forms, each used once before any comes again. */
export function some(forms: readonly string[], count: number, random: Random, vars: Vars = {}): string[] {
  const left: string[] = [];
  return times(count, () => {
    if (left.length === 0) left.push(...sample(forms, forms.length, random));
    return fill(left.pop() ?? '', random, vars);
  });
}

export const chance = (share: number, random: Random): boolean => random() < share;
export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** A length around `middle`, with the long tail that lengths have: a third to three times, seldom more. */
export function around(middle: number, random: Random): number {
  const bell = random() + random() + random() - 1.5;
  return Math.max(1, Math.round(middle * Math.exp(bell * 1.1)));
}

export const user = (text: string): AskTurn => ({ role: 'user', text });
export const model = (text: string): AskTurn => ({ role: 'assistant', text });
export const tool = (text: string): AskTurn => ({ role: 'tool', text });

/** Settings of one program, as an owner fixes them once. */
export interface Habits {
  /** Temperatures the program may have been written with; null sends none. */
  readonly heat?: readonly (number | null)[];
  /** Limits of the answer, null sends none. */
  readonly cap?: readonly (number | null)[];
  /** The share of owners that stream. */
  readonly stream?: number;
  /** The share that ask for thinking. */
  readonly think?: number;
}

export function habits(
  { heat = [null], cap = [null], stream = 0, think = 0 }: Habits,
  random: Random,
): Partial<Ask> {
  const temperature = pick(heat, random);
  const maxTokens = pick(cap, random);
  return {
    ...(temperature === null ? {} : { temperature }),
    ...(maxTokens === null ? {} : { maxTokens }),
    ...(chance(stream, random) ? { stream: true } : {}),
    ...(chance(think, random) ? { reasoning: pick(['low', 'medium', 'high'] as const, random) } : {}),
  };
}

/** A request whose answer has about `middle` tokens (beyond those of its text, where that is given), never more than its limit. */
export function request(
  base: Partial<Ask>,
  turns: readonly AskTurn[],
  middle: number,
  random: Random,
  text?: string,
): Ask {
  const tokens = Math.min(
    base.maxTokens ?? 8192,
    (text === undefined ? 0 : tokensOf(text)) + (middle > 0 ? around(middle, random) : 0),
  );
  return { ...base, turns, answer: text === undefined ? { tokens } : { tokens, text } };
}

export const tokensOf = (text: string): number => Math.max(1, Math.ceil(text.length / 4));

/** A source of this folder. */
export const honest = (
  kind: Kind,
  variant: string,
  asks: (random: Random) => Generator<Ask, void>,
): BenignSource => ({ name: `operations/${variant}`, label: 'benign', kind, asks });

/** The opaque ids programs give to things. */
export const hex = (length: number, random: Random): string =>
  times(length, () => Math.floor(random() * 16).toString(16)).join('');

import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AskTurn, BenignSource, Kind } from '../../../source.ts';

export type Random = () => number;
export type Lexicon = Readonly<Record<string, readonly string[]>>;
type Given = Readonly<Record<string, string | number>>;
export type Write = (pattern: string, given?: Given) => string;

const FIRST =
  'Amara Bjorn Chidi Dalia Emre Fiona Goran Hana Idris Jolanta Kofi Leilani Marek Nadia Oisin Priya Quentin Rosa Sanjay Tamar Ulrike Viktor Wanjiru Ximena Yusuf Zofia Aleksi Beatriz Callum Dimitra Erik Farida Greta Hugo Ines Jamal Katrin Luca'.split(
    ' ',
  );
const LAST =
  "Adeyemi Brandt Castellanos Dobson Eriksen Farrell Gupta Horvat Ibrahim Jansen Kowalczyk Lindqvist Mbeki Novak O'Shea Petrov Quispe Rahman Santoro Takeda Ueda Vasquez Whitlock Xu Yildiz Zamora Abbott Bianchi Cho Delacroix Engel Fofana Grant Haddad".split(
    ' ',
  );
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const hex = (length: number, random: Random): string =>
  Array.from({ length }, () => '0123456789abcdef'[Math.floor(random() * 16)]).join('');
const two = (value: number): string => String(value).padStart(2, '0');
const clock = (random: Random): string =>
  `${two(between(0, 23, random))}:${two(between(0, 59, random))}:${two(between(0, 59, random))}`;
const day = (random: Random): string => `2026-${two(between(1, 11, random))}-${two(between(1, 28, random))}`;

const MADE: Readonly<Record<string, (random: Random) => string>> = {
  first: (random) => pick(FIRST, random),
  last: (random) => pick(LAST, random),
  who: (random) => `${pick(FIRST, random)} ${pick(LAST, random)}`,
  sha: (random) => hex(between(7, 9, random), random),
  uuid: (random) => [8, 4, 4, 4, 12].map((length) => hex(length, random)).join('-'),
  day,
  clock,
  iso: (random) => `${day(random)}T${clock(random)}.${between(100, 999, random)}Z`,
  date: (random) => `${between(1, 28, random)} ${pick(MONTHS, random)}`,
  ref: (random) =>
    `${String.fromCharCode(...Array.from({ length: 2 }, () => between(65, 90, random)))}-${between(10_000, 999_999, random)}`,
};

const SLOT = /\{(?:([A-Za-z]\w*)(?:#(\w+))?|(\d+)-(\d+)|(\d+\.\d+)-(\d+\.\d+))\}/g;
const CHOICE = /⟦([^⟦⟧]*)⟧/;

/**
 * Writes texts from patterns: `{word}` is one of the lexicon's or made up, `{word#a}` stays the same within a text, `{3-40}` and
 * `{0.5-9.9}` are numbers, `⟦a|b⟧` is one of both (nested, may be empty). What is given is put in as it is.
 */
export function pen(lexicon: Lexicon, random: Random): Write {
  const choose = (pattern: string): string => {
    let text = pattern;
    for (let found = CHOICE.exec(text); found; found = CHOICE.exec(text))
      text =
        text.slice(0, found.index) +
        pick(found[1]!.split('|'), random) +
        text.slice(found.index + found[0].length);
    return text;
  };
  const word = (name: string, given: Given): string | undefined => {
    if (Object.hasOwn(given, name)) return String(given[name]);
    if (Object.hasOwn(lexicon, name)) return fill(choose(pick(lexicon[name]!, random)), given, new Map());
    return MADE[name]?.(random);
  };
  const fill = (text: string, given: Given, kept: Map<string, string>): string =>
    text.replace(SLOT, (all, name?: string, tag?: string, a?: string, b?: string, c?: string, d?: string) => {
      if (a !== undefined) return String(between(Number(a), Number(b), random));
      if (c !== undefined)
        return (Number(c) + random() * (Number(d) - Number(c))).toFixed(c.split('.')[1]!.length);
      if (tag === undefined) return word(name!, given) ?? all;
      const value = kept.get(name! + tag) ?? word(name!, given) ?? all;
      kept.set(name! + tag, value);
      return value;
    });
  return (pattern, given = {}) => fill(choose(pattern), given, new Map());
}

/** `low` to `high` of them, one after the other. */
export const several = <T = string>(low: number, high: number, random: Random, one: (at: number) => T): T[] =>
  Array.from({ length: between(low, high, random) }, (_, at) => one(at));

export const list = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));

export const shuffled = <T>(items: readonly T[], random: Random): T[] => sample(items, items.length, random);

/** A number about `middle`, skewed to the right as lengths are. */
export const about = (middle: number, random: Random, spread = 0.55): number => {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(1, Math.round(middle * Math.exp(spread * normal)));
};

type Choices = { readonly [K in keyof Ask]?: readonly (Ask[K] | null)[] };

/** Settings drawn one by one; `null` means that the owner doesn't send that one. */
export const settings = (choices: Choices, random: Random): Partial<Ask> =>
  Object.fromEntries(
    Object.entries(choices)
      .map(([name, options]) => [name, pick(options as readonly unknown[], random)] as const)
      .filter(([, value]) => value !== null),
  );

export const user = (text: string): AskTurn => ({ role: 'user', text });
export const bot = (text: string): AskTurn => ({ role: 'assistant', text });
export const tool = (text: string): AskTurn => ({ role: 'tool', text });

interface Said {
  readonly tokens: number;
  readonly text?: string;
}

/** A request with its answer, which the limit of tokens cuts. */
export function request(
  turns: string | readonly AskTurn[],
  session: string,
  said: Said,
  rest: Partial<Ask> = {},
): Ask {
  const tokens = Math.max(1, Math.min(said.tokens, rest.maxTokens ?? Infinity));
  return {
    ...rest,
    turns: typeof turns === 'string' ? [user(turns)] : turns,
    session,
    answer: { ...said, tokens },
  };
}

export const source = (
  kind: Kind,
  variant: string,
  asks: (random: Random) => Generator<Ask, void>,
): BenignSource => ({
  name: `engineering/${variant}`,
  label: 'benign',
  kind,
  asks,
});

/** Words as a hurried person types them: letters swapped, dropped or doubled in `rate` of the words. */
export const typos = (text: string, rate: number, random: Random): string =>
  text.replace(/[a-z]{4,}/g, (word) => {
    if (random() >= rate) return word;
    const at = between(1, word.length - 2, random);
    const [a, b] = [word[at]!, word[at + 1]!];
    return word.slice(0, at) + pick([b + a, b, a + a + b], random) + word.slice(at + 2);
  });

export const words = (text: string): readonly string[] => text.split(' | ');

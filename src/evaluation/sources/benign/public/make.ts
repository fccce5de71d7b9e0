import { between, pick } from '../../../../demo/random.ts';
import type { Ask, AskTurn } from '../../../source.ts';

export type Random = () => number;
type Word = readonly string[] | ((random: Random) => string);
/** What the holes of a text are filled with. */
export type Table = Readonly<Record<string, Word>>;
/** Parameters that an owner sends with every request. */
export type Settings = Partial<Omit<Ask, 'turns' | 'answer'>>;

export const bar = (text: string): readonly string[] => text.split('|');
export const chance = (share: number, random: Random): boolean => random() < share;

/** Fills `{name}` from the table and `{3..9}` with a number, words within words included; other braces stay. */
export const fill = (text: string, table: Table, random: Random): string =>
  text.replaceAll(/\{(\w+(?:\.\.\d+)?)\}/gu, (hole, name: string) => {
    const range = /^(\d+)\.\.(\d+)$/u.exec(name);
    if (range !== null) return String(between(Number(range[1]), Number(range[2]), random));
    const word = table[name];
    if (word === undefined) return hole;
    return fill(typeof word === 'function' ? word(random) : pick(word, random), table, random);
  });

/** A whole number between the bounds, small ones likelier, as lengths in real life are. */
export const wide = (low: number, high: number, random: Random): number =>
  Math.round(low * (high / low) ** random());

export const hex = (length: number, random: Random): string =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');

/** One request; the answer never exceeds what the request allows. */
export const ask = (turns: readonly AskTurn[], tokens: number, settings: Settings, text?: string): Ask => ({
  ...settings,
  turns,
  answer: {
    tokens: Math.max(1, Math.min(tokens, settings.maxTokens ?? Infinity)),
    ...(text === undefined ? {} : { text }),
  },
});

export const single = (text: string, tokens: number, settings: Settings): Ask =>
  ask([{ role: 'user', text }], tokens, settings);

/** How a caller's program is set: mostly as its library came. */
export const usual = (random: Random): Settings =>
  pick<Settings>(
    [
      {},
      {},
      { stream: true },
      { stream: true },
      { maxTokens: 4096 },
      { temperature: 0.7, stream: true },
      { temperature: 1, maxTokens: 8192, stream: true },
      { temperature: 0.3 },
      { maxTokens: 2000, temperature: 0.7 },
      { temperature: 1, topP: 1 },
    ],
    random,
  );

/** How programs that want one right answer are set. */
export const strict = (random: Random): Settings =>
  pick<Settings>(
    [{ temperature: 0 }, { temperature: 0, maxTokens: 1024 }, { temperature: 0.1 }, { maxTokens: 2048 }, {}],
    random,
  );

export interface Talk {
  readonly settings: Settings;
  readonly tokens: () => number;
  readonly reply: (said: string, tokens: number) => string;
}

/** A conversation as a stateless API sees it: each request carries all that was said before. */
export function* talk(said: Iterable<string>, { settings, tokens, reply }: Talk): Generator<Ask, void> {
  const turns: AskTurn[] = [];
  for (const text of said) {
    turns.push({ role: 'user', text });
    const length = Math.max(1, Math.min(tokens(), settings.maxTokens ?? Infinity));
    const answer = reply(text, length);
    yield ask([...turns], length, settings, answer);
    turns.push({ role: 'assistant', text: answer });
  }
}

/** Many at once: each step belongs to any of `width` people or jobs; who is done makes room for the next. */
export function* crowd(
  width: number,
  open: () => Generator<Ask, void>,
  random: Random,
): Generator<Ask, void> {
  const live = Array.from({ length: width }, open);
  for (;;) {
    const at = Math.floor(random() * width);
    const next = (live[at] as Generator<Ask, void>).next();
    if (next.done === true) live[at] = open();
    else yield next.value;
  }
}

/** One after another, without end. */
export function* endless(open: (at: number) => Iterable<Ask>): Generator<Ask, void> {
  for (let at = 0; ; at += 1) yield* open(at);
}

const slip = (word: string, random: Random): string => {
  const at = between(1, Math.max(1, word.length - 2), random);
  if (word.length < 4 || /[^a-z]/u.test(word)) return word;
  return chance(0.5, random)
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
};

/** The typing of one person: tidy or careless, always the same way. */
export const typist = (random: Random): ((text: string) => string) => {
  const slips = pick([0, 0, 0.01, 0.03, 0.06], random);
  const lower = chance(0.4, random);
  const bare = chance(0.35, random);
  const curt = chance(0.3, random);
  return (text) => {
    let typed =
      slips === 0
        ? text
        : text.replaceAll(/\p{L}+/gu, (word) => (chance(slips, random) ? slip(word, random) : word));
    if (lower) typed = typed.toLowerCase();
    if (bare) typed = typed.replace(/[.?!]+$/u, '');
    return curt ? typed.replaceAll(/\b(please|could you|can you) /giu, '') : typed;
  };
};

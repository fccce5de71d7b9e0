import { between, pick, sample } from '../../../demo/random.ts';
import { expand, type Lexicon } from '../benign-b/expand.ts';
import { WORDS } from './words.ts';

/** Writes one text. */
export type Line = (random: () => number) => string;

/** A way of writing, drawn once per owner: which templates and which part of the vocabulary are theirs. */
export type Hand = (random: () => number) => Line;

/** The part of a vocabulary that somebody uses; lists of one to three stay whole. */
export function narrowed(words: Lexicon, share: number, random: () => number): Lexicon {
  const part = (list: readonly string[]): readonly string[] =>
    list.length < 4 ? list : sample(list, Math.max(3, Math.ceil(list.length * share)), random);
  return Object.fromEntries(Object.entries(words).map(([slot, list]) => [slot, part(list)]));
}

/** A hand over `templates`: some people use a few of them over a few subjects, some all over all. The `things` of a text are the same throughout. */
export const hand =
  (templates: readonly string[], own: Lexicon = {}): Hand =>
  (random) => {
    const words = narrowed({ ...WORDS, ...own }, 0.15 + 0.85 * random(), random);
    const mine = sample(templates, between(Math.min(4, templates.length), templates.length, random), random);
    return (draw) =>
      expand(pick(mine, draw), { ...words, things: [pick(words['things'] ?? [], draw)] }, draw);
  };

/** Keeps the owner's way of writing but closes the list: `count` texts, met again and again. */
export const closed =
  (write: Hand, low: number, high: number): Hand =>
  (random) => {
    const line = write(random);
    const bank = Array.from({ length: between(low, high, random) }, () => line(random));
    // Half of the picks fall on the first quarter: some pages of a book are opened more often than others.
    return (draw) => bank[Math.floor(draw() ** 2 * bank.length)] as string;
  };

/** Texts of several hands, each owner with weights of their own. */
export const mixed =
  (...hands: readonly Hand[]): Hand =>
  (random) => {
    const own = hands.flatMap((write) => Array<Line>(between(1, 5, random)).fill(write(random)));
    return (draw) => pick(own, draw)(draw);
  };

/** `write` put into a wording that the owner keeps: `<item>` stands for the text. */
export const framed =
  (frames: readonly string[], write: Hand, own: Lexicon = {}): Hand =>
  (random) => {
    const frame = expand(pick(frames, random), { ...WORDS, ...own }, random);
    const line = write(random);
    return (draw) => frame.replace('<item>', () => line(draw));
  };

/** Some texts of a hand in one, each on lines of its own. */
export const several =
  (write: Hand, low: number, high: number): Hand =>
  (random) => {
    const line = write(random);
    return (draw) => Array.from({ length: between(low, high, draw) }, () => line(draw)).join('\n');
  };

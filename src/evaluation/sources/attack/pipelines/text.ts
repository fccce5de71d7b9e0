import { between, pick } from '../../../../demo/random.ts';
import { WORLD } from './world.ts';

export type Random = () => number;
export type Slots = Readonly<Record<string, string | number>>;

export const chance = (probability: number, random: Random): boolean => random() < probability;

/** Each `{a|b|c}` of the text decided, the inner ones first. Braces without a bar stay. */
export function settle(template: string, random: Random): string {
  let text = template;
  for (;;) {
    const next = text.replace(/\{([^{}]*\|[^{}]*)\}/g, (_, options: string) =>
      pick(options.split('|'), random),
    );
    if (next === text)
      return text.replaceAll(/(\S) {2,}(?=\S)/g, '$1 ').replaceAll(/(\w) ([.,;])(?=\s|$)/g, '$1$2');
    text = next;
  }
}

/**
 * The template with its choices decided and its slots filled: `%name%` from `slots` or else the word lists, `%3-40%` a number. `%name1%` and
 * `%3-40a%` (again as `%a%`) keep their value within the text. What is filled in is not read again.
 */
export function fill(template: string, random: Random, slots: Slots = {}): string {
  const bound = new Map<string, string>();
  const word = (name: string): string => {
    const words = WORLD[name];
    if (words === undefined) throw new Error(`no words for %${name}%`);
    return fill(pick(words, random), random);
  };
  const keep = (key: string, value: () => string): string => {
    const known = bound.get(key) ?? value();
    bound.set(key, known);
    return known;
  };
  return settle(template, random).replace(
    /%(?:([a-z]+)(\d?)|(\d+)-(\d+)([a-z]?))%/g,
    (_, name: string | undefined, digit: string, low: string, high: string, letter: string) => {
      if (name === undefined) {
        const number = (): string => String(between(Number(low), Number(high), random));
        return letter === '' ? number() : keep(letter, number);
      }
      const given = slots[name + digit] ?? bound.get(name + digit);
      if (given !== undefined) return String(given);
      return digit === '' ? word(name) : keep(name + digit, () => word(name));
    },
  );
}

/** `a` before a vowel made `an`, in English texts. */
export const articled = (text: string): string =>
  text.replaceAll(/\b([Aa]) (?=[aeio](?!ne\b|nce\b)|u(?!ni|se))/g, '$1n ');

export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const all = [...items];
  for (let left = all.length - 1; left > 0; left -= 1) {
    const other = Math.floor(random() * (left + 1));
    [all[left], all[other]] = [all[other] as T, all[left] as T];
  }
  return all;
}

/** Log-normal around `median`: most near it, a few several times as long. */
export function spread(median: number, random: Random, sigma = 0.5): number {
  const normal = (random() + random() + random() + random() - 2) * 1.73;
  return Math.max(1, Math.round(median * Math.exp(sigma * normal)));
}

/** How an owner words a request: one text for ever, a few in turn, or another each time. */
export function wording(templates: readonly string[], random: Random): () => string {
  const draw = (): string => settle(pick(templates, random), random);
  const mode = pick(['fixed', 'fixed', 'rotating', 'paraphrased'], random);
  if (mode === 'paraphrased') return draw;
  const kept = many(mode === 'fixed' ? 1 : between(3, 7, random), draw);
  return () => pick(kept, random);
}

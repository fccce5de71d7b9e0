import { between, pick } from '../../../demo/random.ts';

/** Alternatives by name; an alternative may name others in braces. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/** Items of a text separated by semicolons. */
export const list = (text: string): readonly string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Items of a text separated by lines, for those that contain semicolons. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Replaces `{name}` by a random alternative, again expanded, and `{2-40}` by a whole number in that range. Unknown names stay. */
export function expand(pattern: string, grammar: Grammar, random: () => number): string {
  return pattern.replace(
    /\{(?:(\w+)|(\d+)-(\d+))\}/g,
    (whole, name?: string, low?: string, high?: string) => {
      if (name === undefined) return String(between(Number(low), Number(high), random));
      const alternatives = grammar[name];
      return alternatives === undefined ? whole : expand(pick(alternatives, random), grammar, random);
    },
  );
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

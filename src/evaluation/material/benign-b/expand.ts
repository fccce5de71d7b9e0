import { between, pick } from '../../../demo/random.ts';

/** Slot name → what may stand there. Entries may use slots and alternatives themselves. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** One entry a line; blank lines are dropped; `⏎` inside an entry is a line break. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'))
    .filter((line) => line !== '');

/** Entries parted by `|`. */
export const items = (text: string): string[] =>
  text.split('|').map((item) => item.trim().replaceAll(/\s+/g, ' '));

const CHOICE = /\[([^[\]]*\|[^[\]]*)\]/g;
const RANGE = /\{(\d+)\.\.(\d+)\}/g;
const SLOT = /\{([a-z-]+)\}/g;
const DEPTH = 7;

/** Fills a template: `[a|b|]` one of, `{3..20}` a whole number, `{slot}` from the lexicon. An unknown slot stays as it is: pasted code has braces too. */
export function expand(template: string, lexicon: Lexicon, random: () => number): string {
  let text = template;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const filled = fillOnce(text, lexicon, random);
    if (filled === text) return text;
    text = filled;
  }
  return text;
}

const fillOnce = (text: string, lexicon: Lexicon, random: () => number): string =>
  text
    .replaceAll(CHOICE, (_, options: string) => pick(options.split('|'), random))
    .replaceAll(RANGE, (_, low: string, high: string) => String(between(Number(low), Number(high), random)))
    .replaceAll(SLOT, (whole, name: string) => {
      const entries = lexicon[name];
      return entries === undefined ? whole : pick(entries, random);
    });

import { between, pick } from '../../../demo/random.ts';

/** Values by slot name (two letters or more); values may hold slots themselves. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

const SLOT = /\{([^{}\n]+)\}/g;
const NAMED = /^(a )?([a-z][a-zA-Z]+)(\^)?(?:=(\w+))?$/;
const RANGE = /^(\d+)\.\.(\d+)(?:=(\w+))?$/;

const tidy = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('⏎', '\n')
    .replaceAll('§', '$')
    .replaceAll('~~~', '```')
    .replaceAll('\\`', '`');

/** One item a line; `⏎` is a line break inside an item, `~~~` a code fence, `§` a dollar sign, `·` a space of indentation. */
export const lines = (text: TemplateStringsArray): readonly string[] =>
  (text.raw[0] ?? '')
    .split('\n')
    .map((line) => tidy(line).replaceAll('·', '  '))
    .filter((line) => line !== '');

/** Short items parted by semicolons. */
export const terms = (text: TemplateStringsArray): readonly string[] =>
  (text.raw[0] ?? '')
    .split(';')
    .map(tidy)
    .filter((term) => term !== '');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const withArticle = (text: string): string =>
  `${/^([aeio]|u(?!ni|se|ti|k)|R\b)/i.test(text) ? 'an' : 'a'} ${text}`;

/**
 * Fills the slots of a template: `{name}`, `{a name}` (with its article), `{name^}` (capitalised), `{3..9}` (a whole number), `{x|y|z}` (one of),
 * `{name=k}` and `{3..9=k}` (kept), `{=k}` and `{=k^}` (repeated; `given` has more of them). Braces that are none of these, as in code, stay as they are.
 * @throws {Error} on a slot that the grammar does not have.
 */
export function expand(
  template: string,
  grammar: Grammar,
  random: () => number,
  given: Readonly<Record<string, string>> = {},
): string {
  const kept = new Map(Object.entries(given));
  const used = new Set<string>();
  const keep = (key: string | undefined, value: string): string => {
    if (key !== undefined) kept.set(key, value);
    return value;
  };
  /** No prompt names the same thing twice where its slots could differ. */
  const unused = (values: readonly string[]): string => {
    let value = pick(values, random);
    for (let tries = 0; tries < 3 && used.has(value); tries += 1) value = pick(values, random);
    used.add(value);
    return fill(value);
  };
  const named = (whole: string, slot: string): string => {
    const [, article, name, caps, key] = NAMED.exec(slot) ?? [];
    if (name === undefined) return whole;
    const values = grammar[name];
    if (values === undefined) throw new Error(`The grammar has no ${name} for: ${template}`);
    const value = keep(key, unused(values));
    const phrase = article === undefined ? value : withArticle(value);
    return caps === undefined ? phrase : capital(phrase);
  };
  const recalled = (whole: string, slot: string): string =>
    slot.endsWith('^') ? capital(kept.get(slot.slice(1, -1)) ?? whole) : (kept.get(slot.slice(1)) ?? whole);
  const fillSlot = (whole: string, slot: string): string => {
    if (slot.startsWith('=')) return recalled(whole, slot);
    const range = RANGE.exec(slot);
    if (range) return keep(range[3], String(between(Number(range[1]), Number(range[2]), random)));
    if (slot.includes('|')) return pick(slot.split('|'), random);
    return named(whole, slot);
  };
  /** Again while something changes: a choice may hold slots, which are filled first. */
  const fill = (text: string): string => {
    const filled = text.replace(SLOT, fillSlot);
    return filled === text ? text : fill(filled);
  };
  return fill(template);
}

/** The part of a grammar that one owner knows: 60 to 100 % of each long list, so that two owners' banks overlap without being equal. */
export function dialect(grammar: Grammar, random: () => number): Grammar {
  const share = 0.6 + 0.4 * random();
  const narrowed = (values: readonly string[]): readonly string[] => {
    if (values.length < 12) return values;
    const left = values.filter(() => random() < share);
    return left.length === 0 ? values : left;
  };
  return Object.fromEntries(Object.entries(grammar).map(([slot, values]) => [slot, narrowed(values)]));
}

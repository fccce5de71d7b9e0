import { between, pick, sample } from '../../../demo/random.ts';

/** Phrases by name. A phrase may hold `[one|another]`, `#3-9` (a number), `@name` (a phrase of that list), `@^name` (capitalised), `@name.1` (the same each time within one text) and `¶` (a new line). */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** What one owner talks about: a part of each list, drawn when first needed. */
export interface Vocabulary {
  readonly random: () => number;
  list(name: string): readonly string[];
}

const CHOICE = /\[([^[\]]*\|[^[\]]*)\]/u;
const REFERENCE = /@(\^?)([a-z]+)(\.\d)?/gu;
const NUMBER = /#(\d+)-(\d+)/gu;
const BEFORE_VOWEL = /\ba (?=[aeio][a-z]{2})(?!(?:and|are)\b)/gu;
const DEEPEST = 12;

/** `share` of each list is the owner's; of the lists in `own` it has a single phrase. */
export function vocabularyOf(
  lists: Lists,
  own: ReadonlySet<string>,
  share: number,
  random: () => number,
): Vocabulary {
  const drawn = new Map<string, readonly string[]>();
  const draw = (name: string): readonly string[] => {
    const all = lists[name];
    if (all === undefined) throw new Error(`There is no list named ${name}.`);
    if (own.has(name)) return [say(pick(all, random), vocabulary)];
    return sample(all, Math.max(4, Math.ceil(all.length * share)), random);
  };
  const vocabulary: Vocabulary = {
    random,
    list: (name) => {
      const known = drawn.get(name) ?? draw(name);
      drawn.set(name, known);
      return known;
    },
  };
  return vocabulary;
}

/** One text of a phrase. `memory` holds what `@name.1` stands for. */
export function say(phrase: string, vocabulary: Vocabulary, memory = new Map<string, string>()): string {
  let text = phrase;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next = referred(chosen(text, vocabulary.random), vocabulary, memory);
    if (next === text) break;
    text = next;
  }
  return text
    .replace(NUMBER, (_, low, high) => String(between(Number(low), Number(high), vocabulary.random)))
    .replaceAll(BEFORE_VOWEL, 'an ')
    .replaceAll('¶', '\n');
}

function chosen(phrase: string, random: () => number): string {
  let text = phrase;
  for (let found = CHOICE.exec(text); found !== null; found = CHOICE.exec(text))
    text = text.replace(found[0], () => pick((found?.[1] ?? '').split('|'), random));
  return text;
}

function referred(phrase: string, vocabulary: Vocabulary, memory: Map<string, string>): string {
  return phrase.replace(REFERENCE, (_, capital: string, name: string, mark: string | undefined) => {
    const key = name + (mark ?? '');
    const text = memory.get(key) ?? say(pick(vocabulary.list(name), vocabulary.random), vocabulary, memory);
    if (mark !== undefined) memory.set(key, text);
    return capital === '' ? text : text.charAt(0).toUpperCase() + text.slice(1);
  });
}

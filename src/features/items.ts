import { namesPrompt } from './seeks.ts';

/** UTF-16 units looked at of an answer: three hundred lines or so. */
const ANSWER = 16_384;
/** Items found before some are chosen. */
const FOUND = 64;
/** Values of a JSON answer looked at. */
const VALUES = 512;

/** Part of an answer that may become a prompt. */
interface Item {
  readonly text: string;
  /** A list's, or named as a prompt: not what is said around one. */
  readonly marked: boolean;
}

/**
 * What of a model's answer may become prompts, at most `limit`: the whole answer, and the strings of JSON, the items of a list or the lines. Of more, some
 * from all over. Linear in the first {@link ANSWER} units; what is beyond is not read.
 */
export function itemsOf(answer: string, limit: number): readonly string[] {
  const text = answer.slice(0, ANSWER);
  const whole = answer.length > ANSWER ? [] : [text];
  const found = inJson(text) ?? inLines(text);
  const marked = found.filter((item) => item.marked);
  return [...whole, ...evenly(marked.length > 1 ? marked : found, limit - whole.length)];
}

function evenly(items: readonly Item[], count: number): readonly string[] {
  const step = Math.max(1, items.length / count);
  const chosen: string[] = [];
  for (let at = 0; at < items.length && chosen.length < count; at += step)
    chosen.push(items[Math.floor(at)]!.text);
  return chosen;
}

/** Long enough for a few words; scripts without spaces need less. */
const isPhrase = (text: string): boolean => text.length >= 16 || (text.length >= 4 && WIDE.test(text));
const WIDE = /[\u0900-\uffff]/;

/** The strings of an answer that is JSON, in a code fence or bare; null when it is none. */
function inJson(text: string): readonly Item[] | null {
  const start = text.search(/[[{]/);
  if (start < 0 || !(text.includes('```') || text.trimStart().length === text.length - start)) return null;
  const end = text.lastIndexOf(text[start] === '[' ? ']' : '}');
  const value = parsed(text.slice(start, end + 1));
  return value === undefined ? null : stringsOf(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** Without recursion: a hostile answer nests as deep as it is long. */
function stringsOf(root: unknown): readonly Item[] {
  const items: Item[] = [];
  const left: { readonly name: string; readonly value: unknown }[] = [{ name: '', value: root }];
  for (let seen = 0; seen < VALUES && items.length < FOUND; seen++) {
    const next = left.pop();
    if (next === undefined) break;
    const { name, value } = next;
    if (typeof value === 'string') {
      if (isPhrase(value)) items.push({ text: value, marked: namesPrompt(name) });
    } else if (typeof value === 'object' && value !== null) {
      const entries = Array.isArray(value)
        ? value.slice(0, VALUES).map((value: unknown) => ({ name, value }))
        : Object.entries(value)
            .slice(0, VALUES)
            .map(([name, value]: [string, unknown]) => ({ name, value }));
      left.push(...entries.toReversed());
    }
  }
  return items;
}

/** The lines of an answer, and what a numbered or named one says on those below it. */
function inLines(text: string): readonly Item[] {
  const items: Item[] = [];
  let block = -1;
  for (let start = 0; start < text.length && items.length < FOUND;) {
    const end = endOf(text, start);
    const line = text.slice(start, end);
    const from = beginning(line);
    if (from.marked || line.trim() === '') {
      addBlock(items, text, block, start);
      block = from.marked ? start + from.at : -1;
    }
    const said = line.slice(from.at);
    if (isPhrase(said)) items.push({ text: said, marked: from.marked });
    start = end + 1;
  }
  addBlock(items, text, block, text.length);
  return items;
}

const endOf = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
};

function addBlock(items: Item[], text: string, from: number, to: number): void {
  if (from < 0 || from >= to) return;
  const block = text.slice(from, to).trim();
  if (block.includes('\n') && isPhrase(block)) items.push({ text: block, marked: true });
}

/** How far into a line the prefix of an item may reach. */
const PREFIX = 48;
const LETTER = /[\p{L}\p{N}]/u;
const NUMBER = /^\d{1,3}\s{0,2}(?:[.):\]](?=[\s*"“])|[、．])/;
const BULLET = /^\s*[-*•·>]\s/;

/** Where a line's own words begin, behind a bullet, a number and a label ("2.", "**Question 2:**", "- Prompt:"). Bounded: looks at the first units only. */
function beginning(line: string): { readonly at: number; readonly marked: boolean } {
  const prefix = line.slice(0, PREFIX);
  let at = Math.max(0, prefix.search(LETTER));
  const number = NUMBER.exec(prefix.slice(at));
  if (number !== null) at += number[0].length;
  const colon = prefix.slice(at).search(/[:：]/);
  const label = colon > 0 && isLabel(prefix.slice(at, at + colon));
  if (label) at += colon + 1;
  return { at, marked: label || number !== null || BULLET.test(prefix) };
}

/** At most three words, one of which names a prompt. */
const isLabel = (text: string): boolean => text.trim().split(/\s+/).length <= 3 && namesPrompt(text);

import type { Reading } from './reading.ts';
import type { Segments } from './segments.ts';
import type { SipKey } from './siphash.ts';
import type { Tokens } from './tokens.ts';

/** Topic cells: a word falls in one of so many, by a keyed hash. Small enough that a cell gives away nothing about a word. */
export const TOPIC_CELLS = 2048;
const TOPICS = 12;
/** Of these from the end. */
const LAST = 4;
/** Most words and neighbourhoods considered. */
const ITEMS = 128;

/** Statements up to this many words are slots of a template ("Topic: Roman aqueducts"); longer ones are the caller's material. */
const SLOT_WORDS = 12;

/** Scratch of {@link topicCells}, which is synchronous: the items of one text, and the smallest of them. */
const ALL = new Uint32Array(ITEMS + 1);
const SMALLEST = new Uint32Array(TOPICS - LAST);

/**
 * Cells of the content words of what is asked and of their neighbourhoods (a bank that combines few subjects with few tasks is broad as well), at most
 * twelve: the last, where slots are, and a bottom-k sample of all, which picks the same words from the same text. Material is left out:
 * a batch over a customer's documents asks one thing however many documents it reads.
 */
export function topicCells({ tokens, segments }: Reading, key: SipKey): readonly number[] {
  const count = collectItems(tokens, segments, key);
  const cells: number[] = [];
  const rest = count > TOPICS ? count - LAST : 0;
  if (rest > 0) {
    selectSmallest(rest);
    for (const item of SMALLEST) add(cells, item);
  }
  for (let i = rest; i < count; i++) add(cells, ALL[i]!);
  return cells;
}

function add(cells: number[], item: number): void {
  const cell = item % TOPIC_CELLS;
  if (!cells.includes(cell)) cells.push(cell);
}

/** Puts the smallest of the first `length` items into {@link SMALLEST}, by insertion. There are at least as many as fit. */
function selectSmallest(length: number): void {
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const item = ALL[i]!;
    if (kept === SMALLEST.length && item >= SMALLEST[kept - 1]!) continue;
    let at = kept < SMALLEST.length ? kept++ : kept - 1;
    for (; at > 0 && SMALLEST[at - 1]! > item; at--) SMALLEST[at] = SMALLEST[at - 1]!;
    SMALLEST[at] = item;
  }
}

/** Keyed hashes of content words and of each with the one before it, in order, into {@link ALL}. Returns how many. */
function collectItems(tokens: Tokens, { count, list }: Segments, key: SipKey): number {
  let items = 0;
  let before = 0;
  for (let at = 0; at < count; at++) {
    const { asks, from, to } = list[at]!;
    if (asks === null && to - from > SLOT_WORDS) continue;
    for (let i = from; i < to && items < ITEMS; i++) {
      const hash = tokens.hashes[i]!;
      if (tokens.lengths[i]! < 3 || tokens.classes[i] !== 0) continue;
      if (items > 0) ALL[items++] = mix(Math.imul(before, 31) ^ hash, key);
      ALL[items++] = mix(hash, key);
      before = hash;
    }
  }
  return items;
}

/** Keyed MurmurHash3 finaliser: enough for eleven bits. */
function mix(hash: number, key: SipKey): number {
  let h = hash ^ key[0];
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) ^ key[1];
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ key[2];
  return h ^ (h >>> 16);
}

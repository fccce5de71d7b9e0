import { classesOf } from './lexicon.ts';
import type { Segment } from './segments.ts';
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

/**
 * Cells of the content words of what is asked and of their neighbourhoods (a bank that combines few subjects with few tasks is broad as well), at most
 * twelve: the last, where slots are, and a bottom-k sample of all, which picks the same words from the same text. Material is left out:
 * a batch over a customer's documents asks one thing however many documents it reads.
 */
export function topicCells(tokens: Tokens, segments: readonly Segment[], key: SipKey): readonly number[] {
  const all = askedItems(tokens, segments, key);
  const cells = new Set<number>();
  if (all.length > TOPICS)
    for (const item of smallest(all, all.length - LAST, TOPICS - LAST)) cells.add(item % TOPIC_CELLS);
  for (let i = all.length > TOPICS ? all.length - LAST : 0; i < all.length; i++)
    cells.add(all[i]! % TOPIC_CELLS);
  return [...cells];
}

/** The `count` smallest of the first `length` items, by insertion. */
function smallest(items: readonly number[], length: number, count: number): readonly number[] {
  const kept: number[] = [];
  for (let i = 0; i < length; i++) {
    const item = items[i]!;
    if (kept.length === count && item >= kept[count - 1]!) continue;
    let at = kept.length < count ? kept.length : count - 1;
    for (; at > 0 && kept[at - 1]! > item; at--) kept[at] = kept[at - 1]!;
    kept[at] = item;
  }
  return kept;
}

/** Keyed hashes of content words and of each with the one before it, in order. */
function askedItems(tokens: Tokens, segments: readonly Segment[], key: SipKey): readonly number[] {
  const items: number[] = [];
  let before = 0;
  for (const segment of segments) {
    if (!segment.asks && segment.to - segment.from > SLOT_WORDS) continue;
    for (let i = segment.from; i < segment.to && items.length < ITEMS; i++) {
      const hash = tokens.hashes[i]!;
      if (tokens.lengths[i]! < 3 || classesOf(hash) !== 0) continue;
      if (items.length > 0) items.push(mix(Math.imul(before, 31) ^ hash, key) >>> 0);
      items.push(mix(hash, key) >>> 0);
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

import { classesOf } from './lexicon.ts';
import type { Segment } from './segments.ts';
import type { SipKey } from './siphash.ts';
import type { Tokens } from './tokens.ts';

/** Topic cells: a word falls in one of so many, by a keyed hash. Small enough that a cell gives away nothing about a word. */
export const TOPIC_CELLS = 2048;
const TOPICS = 8;

/** Statements up to this many words are slots of a template ("Topic: Roman aqueducts"); longer ones are the caller's material. */
const SLOT_WORDS = 12;

/**
 * Cells of the content words of what is asked and of their neighbourhoods (a bank that combines few subjects with few tasks is broad as well), at most
 * eight: half from the end, where slots are, half a bottom-k sample of all, which picks the same words for the same text. Material is left out:
 * a batch over a customer's documents asks one thing however many documents it reads.
 */
export function topicCells(tokens: Tokens, segments: readonly Segment[], key: SipKey): readonly number[] {
  const words = askedWords(tokens, segments);
  const pairs = words.slice(1).map((hash, i) => Math.imul(words[i]!, 31) ^ hash);
  const all = words.flatMap((hash, i) => (i === 0 ? [hash] : [pairs[i - 1]!, hash]));
  if (all.length <= TOPICS) return cellsOf(all, key);
  const last = all.slice(-TOPICS / 2);
  const sampled = all
    .slice(0, -TOPICS / 2)
    .map((hash) => mix(hash, key) >>> 0)
    .sort((a, b) => a - b)
    .slice(0, TOPICS / 2)
    .map((hash) => hash % TOPIC_CELLS);
  return [...new Set([...sampled, ...cellsOf(last, key)])];
}

const cellsOf = (words: readonly number[], key: SipKey): readonly number[] => [
  ...new Set(words.map((hash) => (mix(hash, key) >>> 0) % TOPIC_CELLS)),
];

function askedWords(tokens: Tokens, segments: readonly Segment[]): readonly number[] {
  const words: number[] = [];
  for (const segment of segments) {
    if (!segment.asks && segment.to - segment.from > SLOT_WORDS) continue;
    for (let i = segment.from; i < segment.to && words.length < 64; i++) {
      if (tokens.lengths[i]! < 3 && tokens.hashes[i]! >= 0) continue;
      if (classesOf(tokens.hashes[i]!) === 0) words.push(tokens.hashes[i]!);
    }
  }
  return words;
}

/** Keyed MurmurHash3 finaliser: enough for eleven bits. */
function mix(hash: number, key: SipKey): number {
  let h = hash ^ key[0];
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) ^ key[1];
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ key[2];
  return h ^ (h >>> 16);
}

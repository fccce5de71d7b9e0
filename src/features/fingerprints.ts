import type { Fingerprint, ModelCall, Tool } from '../domain/index.ts';
import type { SipKey } from './siphash.ts';
import { sipHash } from './siphash.ts';
import { MARK, type Tokens } from './tokens.ts';

/** Words of a template's constant head and tail, coarse and fine. */
const COARSE = 6;
const FINE = 12;
/** A short turn is a prompt, not a template. */
const TEMPLATE_WORDS = 9;

/** Distinguishes the kinds of skeleton under one key. */
const SKELETON = { head: 1, tail: 2, labels: 3, fineHead: 4 } as const;

export const wordsFingerprint = (tokens: Tokens, key: SipKey): Fingerprint | null =>
  tokens.count === 0 ? null : sipHash(key, tokens.hashes, tokens.count);

/** Scratch of the functions below, which are synchronous. Holds the skeleton of a template, or a sample of an opaque value. */
const WORDS = new Int32Array(1026);

/**
 * What stays of a turn when a template's slots change, coarsest first: its first and last words, the labels that structure it, and a longer head.
 * Empty for turns too short to have a template.
 */
export function templateFingerprints({ hashes, marks, count }: Tokens, key: SipKey): readonly Fingerprint[] {
  if (count < TEMPLATE_WORDS) return NONE;
  const skeletons = [
    skeleton(SKELETON.head, hashes, 0, COARSE, key),
    skeleton(SKELETON.tail, hashes, count - COARSE, count, key),
  ];
  const labels = collectLabels(hashes, marks, count);
  if (labels >= 2) {
    WORDS[0] = SKELETON.labels;
    skeletons.push(sipHash(key, WORDS, labels + 1));
  }
  if (count >= FINE + COARSE) skeletons.push(skeleton(SKELETON.fineHead, hashes, 0, FINE, key));
  return skeletons;
}

const NONE: readonly Fingerprint[] = [];

function skeleton(kind: number, hashes: Int32Array, from: number, to: number, key: SipKey): Fingerprint {
  WORDS[0] = kind;
  for (let i = from; i < to; i++) WORDS[1 + i - from] = hashes[i]!;
  return sipHash(key, WORDS, 1 + to - from);
}

/** Puts words that end in a colon ("Question:", "Rubric:"), at most eight, into {@link WORDS} from 1 on. Returns how many. */
function collectLabels(hashes: Int32Array, marks: Uint8Array, count: number): number {
  let labels = 0;
  for (let i = 0; i < count && labels < 8; i++) if (marks[i] === MARK.colon) WORDS[++labels] = hashes[i]!;
  return labels;
}

const TOOL_LIMIT = 32;
const PARAMETER_LIMIT = 8;
const NAME_LIMIT = 48;

/** Names of tools and parameters survive the rewording of descriptions. */
export function toolsFingerprint(tools: readonly Tool[], key: SipKey): Fingerprint | null {
  if (tools.length === 0) return null;
  let names = `${tools.length}`;
  for (let i = 0; i < tools.length && i < TOOL_LIMIT; i++) names += `\n${nameOf(tools[i]!)}`;
  return textFingerprint(names.slice(0, EXACT_UNITS), key);
}

function nameOf({ name, parameters }: Tool): string {
  let names = name.slice(0, NAME_LIMIT);
  for (let i = 0; i < parameters.length && i < PARAMETER_LIMIT; i++)
    names += ` ${parameters[i]!.slice(0, NAME_LIMIT)}`;
  return names;
}

/** Values up to this length have exact fingerprints; longer ones are told apart by their length and ends. */
export const EXACT_UNITS = 2048;
const END_UNITS = 256;

/** Of an opaque value (an end user, a reasoning blob), exact: its length, head and tail. */
export function textFingerprint(text: string, key: SipKey): Fingerprint {
  const sample = text.length > EXACT_UNITS ? text.slice(0, END_UNITS) + text.slice(-END_UNITS) : text;
  const pairs = (sample.length + 1) >> 1;
  WORDS[0] = text.length;
  for (let i = 0; i < pairs; i++) {
    const second = 2 * i + 1 < sample.length ? sample.charCodeAt(2 * i + 1) : 0;
    WORDS[1 + i] = sample.charCodeAt(2 * i) | (second << 16);
  }
  return sipHash(key, WORDS, 1 + pairs);
}

/** What one observation keeps of the reasoning that a caller hands back. */
export const blobFingerprints = (call: ModelCall, key: SipKey): readonly Fingerprint[] =>
  call.reasoningBlobs.length === 0 ? NONE : call.reasoningBlobs.map((blob) => textFingerprint(blob, key));

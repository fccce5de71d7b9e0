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

/**
 * What stays of a turn when a template's slots change, coarsest first: its first and last words, the labels that structure it, and a longer head.
 * Empty for turns too short to have a template.
 */
export function templateFingerprints({ hashes, marks, count }: Tokens, key: SipKey): readonly Fingerprint[] {
  if (count < TEMPLATE_WORDS) return [];
  const of = (kind: number, words: ArrayLike<number>) => sipHash(key, [kind, ...Array.from(words)]);
  const skeletons = [
    of(SKELETON.head, hashes.subarray(0, COARSE)),
    of(SKELETON.tail, hashes.subarray(count - COARSE, count)),
  ];
  const labels = labelsOf(hashes, marks, count);
  if (labels.length >= 2) skeletons.push(of(SKELETON.labels, labels));
  if (count >= FINE + COARSE) skeletons.push(of(SKELETON.fineHead, hashes.subarray(0, FINE)));
  return skeletons;
}

/** Words that end in a colon ("Question:", "Rubric:"), at most eight. */
function labelsOf(hashes: Int32Array, marks: Uint8Array, count: number): readonly number[] {
  const labels: number[] = [];
  for (let i = 0; i < count && labels.length < 8; i++) if (marks[i] === MARK.colon) labels.push(hashes[i]!);
  return labels;
}

const TOOL_LIMIT = 32;
const PARAMETER_LIMIT = 8;
const NAME_LIMIT = 48;

/** Names of tools and parameters survive the rewording of descriptions. */
export function toolsFingerprint(tools: readonly Tool[], key: SipKey): Fingerprint | null {
  if (tools.length === 0) return null;
  const names = tools
    .slice(0, TOOL_LIMIT)
    .map(({ name, parameters }) => [name, ...parameters.slice(0, PARAMETER_LIMIT)].map(cut).join(' '));
  return textFingerprint(`${tools.length} ${names.join('\n')}`.slice(0, 2048), key);
}

const cut = (name: string): string => name.slice(0, NAME_LIMIT);

/** Of an opaque value (an end user, a reasoning blob), exact: its length, head and tail. */
export function textFingerprint(text: string, key: SipKey): Fingerprint {
  const sample = text.length > 2048 ? text.slice(0, 256) + text.slice(-256) : text;
  const words = new Int32Array((sample.length >> 1) + 2);
  words[0] = text.length;
  for (let i = 0; i < sample.length; i++) words[1 + (i >> 1)]! |= sample.charCodeAt(i) << (i & 1 ? 16 : 0);
  return sipHash(key, words);
}

/** What one observation keeps of the reasoning that a caller hands back. */
export const blobFingerprints = (call: ModelCall, key: SipKey): readonly Fingerprint[] =>
  call.reasoningBlobs.map((blob) => textFingerprint(blob, key));

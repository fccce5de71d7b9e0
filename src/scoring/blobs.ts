import type { Observation } from '../domain/index.ts';
import type { Replay } from '../detectors/index.ts';
import { hashOf } from './bits.ts';

/** Encrypted reasoning that a key handed back lately: a ring of columns. */
export interface Blobs {
  readonly tags: number[];
  /** 30 bits of the opener and of the prompt with which each came first. */
  readonly openers: number[];
  readonly prompts: number[];
  /** Turns of the request with which it came first. */
  readonly turns: number[];
  /** Times it came back without the conversation having gone on. */
  readonly again: number[];
  /** Blobs noted. */
  noted: number;
}

/** Rows: about 45 bytes each as JSON. */
const BLOBS = 64;
/** Beyond so many turns a harness leaves out the first ones, and a conversation seems to have another opener. */
const WHOLE = 12;
/** A retry and a regenerated answer bring the same request so often; what comes more often is sampled. */
const RETRIES = 2;

export const newBlobs = (): Blobs => ({ tags: [], openers: [], prompts: [], turns: [], again: [], noted: 0 });

const tagOf = (fingerprint: string | null): number => (fingerprint === null ? 0 : hashOf(fingerprint));

/** In what way the first blob of a request is out of place. */
export function replayOf(blobs: Blobs, { fingerprints, turnCount }: Observation): Replay | null {
  const { reasoningBlobs, opener, prompt, tools } = fingerprints;
  const first = reasoningBlobs[0];
  if (first === undefined || turnCount > WHOLE) return null;
  if (tools === null && prompt === opener) return 'orphan';
  const row = blobs.tags.indexOf(hashOf(first));
  if (row < 0 || turnCount > blobs.turns[row]!) return null;
  if (blobs.openers[row] !== tagOf(opener)) return 'moved';
  return blobs.prompts[row] !== tagOf(prompt) || blobs.again[row]! >= RETRIES ? 'branched' : null;
}

/** Remembers where blobs came first. */
export function noteBlobs(blobs: Blobs, { fingerprints, turnCount }: Observation): void {
  for (const blob of fingerprints.reasoningBlobs) {
    const tag = hashOf(blob);
    const known = blobs.tags.indexOf(tag);
    if (known >= 0) {
      if (turnCount <= blobs.turns[known]!) blobs.again[known]!++;
      continue;
    }
    const row = blobs.noted++ % BLOBS;
    blobs.tags[row] = tag;
    blobs.openers[row] = tagOf(fingerprints.opener);
    blobs.prompts[row] = tagOf(fingerprints.prompt);
    blobs.turns[row] = turnCount;
    blobs.again[row] = 0;
  }
}

import type { Fingerprint } from '../domain/index.ts';
import { EXACT_UNITS, textFingerprint, wordsFingerprint } from './fingerprints.ts';
import { forget, newReading, read } from './reading.ts';
import { reasoningDemand } from './reasoning.ts';
import type { SipKey } from './siphash.ts';

/** All that is kept of a system prompt. */
export interface SystemPrompt {
  readonly fingerprint: Fingerprint | null;
  /** See {@link reasoningDemand}. */
  readonly demand: number;
}

/** UTF-16 units read, head and tail. */
const SAMPLE = { head: 512, tail: 256 } as const;
const ENTRIES = 256;

/**
 * Earlier results by the exact keyed fingerprint of the text, because a key's system prompt seldom changes. Holds no text, and changes nothing but
 * the time that {@link systemPrompt} takes.
 */
const KNOWN = new Map<Fingerprint, SystemPrompt>();

/** Reads a system prompt, or remembers what it read. */
export function systemPrompt(text: string, key: SipKey): SystemPrompt {
  if (text === '') return NONE;
  if (text.length > EXACT_UNITS) return readSystem(text, key);
  const name = textFingerprint(text, key);
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const prompt = readSystem(text, key);
  if (KNOWN.size >= ENTRIES) forgetOldest();
  KNOWN.set(name, prompt);
  return prompt;
}

const NONE: SystemPrompt = { fingerprint: null, demand: 0 };

function forgetOldest(): void {
  for (const name of KNOWN.keys()) {
    KNOWN.delete(name);
    return;
  }
}

/** Reused by every observation: reading is synchronous. */
const READING = newReading();

function readSystem(text: string, key: SipKey): SystemPrompt {
  const reading = read(text, SAMPLE, READING);
  const prompt = { fingerprint: wordsFingerprint(reading.tokens, key), demand: reasoningDemand(reading) };
  forget(reading);
  return prompt;
}

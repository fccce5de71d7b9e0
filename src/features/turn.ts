import type { Fingerprint } from '../domain/index.ts';
import { undress } from './disguise.ts';
import { wordsFingerprint } from './fingerprints.ts';
import type { SipKey } from './siphash.ts';
import { newTokens, tokenise } from './tokens.ts';

/** UTF-16 units read of a user turn, head and tail. */
export const TURN = { head: 640, tail: 384 } as const;

const TOKENS = newTokens();

/** The fingerprint that a text has as a prompt; null when it has fewer than `least` words. */
export function turnFingerprint(text: string, key: SipKey, least = 1): Fingerprint | null {
  tokenise(undress(text).text, TURN.head, TURN.tail, TOKENS);
  return TOKENS.count < least ? null : wordsFingerprint(TOKENS, key);
}

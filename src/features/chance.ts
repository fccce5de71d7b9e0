import type { FingerprintKey } from './key.ts';
import { sipHash } from './siphash.ts';

/** Of base-32 letters in order: their place is their value. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** How much of the hash is used: five bits each. */
const DIGITS = 6;

/**
 * A number in 0..1 drawn by the moment (epoch ms) of a request and the deployment's secret. A caller cannot foresee it, and a log replayed with the same secret
 * draws the same.
 */
export function chance(at: number, { chance: key }: FingerprintKey): number {
  const hash = sipHash(key, [at | 0, Math.floor(at / 2 ** 32)]);
  let value = 0;
  for (let i = 0; i < DIGITS; i++) value = value * 32 + LETTERS.indexOf(hash[i]!);
  return value / 32 ** DIGITS;
}

/** Whether a request is among the one in so many that are observed. */
export const isObserved = (at: number, oneIn: number, key: FingerprintKey): boolean =>
  oneIn <= 1 || chance(at, key) * oneIn < 1;

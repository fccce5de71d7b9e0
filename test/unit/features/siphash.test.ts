import { describe, expect, it } from 'vitest';
import { sipHash, type SipKey } from '../../../src/features/siphash.ts';

/** Key 00 01 … 0f and input 00 01 02 …, as in the appendix of the paper and its reference implementation. */
const KEY: SipKey = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c];
const INPUT = [0x03020100, 0x07060504, 0x0b0a0908];

const decode = (text: string): bigint =>
  Array.from(text).reduce(
    (sum, letter) => sum * 32n + BigInt('abcdefghijklmnopqrstuvwxyz234567'.indexOf(letter)),
    0n,
  ) >> 1n;

describe('SipHash-2-4', () => {
  it.each([
    [0, 0x726fdb47dd0e0e31n],
    [1, 0xcf2794e0277187b7n],
    [2, 0x93f5f5799a932462n],
    [3, 0x751e8fbc860ee5fbn],
  ])('agrees with the reference on %i words', (count, expected) => {
    expect(decode(sipHash(KEY, INPUT, count))).toBe(expected);
  });

  it('is written in 13 base-32 characters', () => {
    expect(sipHash(KEY, INPUT)).toMatch(/^[a-z2-7]{13}$/);
  });
});

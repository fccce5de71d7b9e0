/** A 128-bit SipHash key as four 32-bit words, low word first. */
export type SipKey = readonly [k0lo: number, k0hi: number, k1lo: number, k1hi: number];

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * SipHash-2-4 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012) of 32-bit words, as 13 base-32 characters.
 * A PRF is what a fingerprint needs: without the key it says nothing, not even to someone who guesses the text. It is computed here rather than by
 * `crypto.subtle` because every request takes about ten of them, and each asynchronous call costs the isolate about as much as a whole observation.
 */
export function sipHash(key: SipKey, words: ArrayLike<number>, count: number = words.length): string {
  const state = initial(key);
  const pairs = count >> 1;
  for (let i = 0; i < pairs; i++) absorb(state, words[2 * i]!, words[2 * i + 1]!);
  // The last block holds what is left over and, in its top byte, the length in bytes modulo 256.
  absorb(state, count & 1 ? words[count - 1]! : 0, ((count * 4) & 0xff) << 24);
  state[4]! ^= 0xff;
  for (let i = 0; i < 4; i++) round(state);
  return base32(state[0]! ^ state[2]! ^ state[4]! ^ state[6]!, state[1]! ^ state[3]! ^ state[5]! ^ state[7]!);
}

/** v0 to v3 as (low, high) pairs. */
function initial([k0lo, k0hi, k1lo, k1hi]: SipKey): Int32Array {
  return Int32Array.of(
    k0lo ^ 0x70736575,
    k0hi ^ 0x736f6d65,
    k1lo ^ 0x6e646f6d,
    k1hi ^ 0x646f7261,
    k0lo ^ 0x6e657261,
    k0hi ^ 0x6c796765,
    k1lo ^ 0x79746573,
    k1hi ^ 0x74656462,
  );
}

function absorb(state: Int32Array, low: number, high: number): void {
  state[6]! ^= low;
  state[7]! ^= high;
  round(state);
  round(state);
  state[0]! ^= low;
  state[1]! ^= high;
}

function round(v: Int32Array): void {
  add(v, 0, 2);
  add(v, 4, 6);
  rotateXor(v, 2, 13, 0);
  rotateXor(v, 6, 16, 4);
  swap(v, 0);
  add(v, 4, 2);
  add(v, 0, 6);
  rotateXor(v, 2, 17, 4);
  rotateXor(v, 6, 21, 0);
  swap(v, 4);
}

/** v[a] += v[b] in 64 bits. */
function add(v: Int32Array, a: number, b: number): void {
  const low = (v[a]! >>> 0) + (v[b]! >>> 0);
  v[a] = low;
  v[a + 1] = v[a + 1]! + v[b + 1]! + (low > 0xffffffff ? 1 : 0);
}

/** v[a] = rotl(v[a], bits) ^ v[b], for bits below 32. */
function rotateXor(v: Int32Array, a: number, bits: number, b: number): void {
  const low = v[a]!;
  const high = v[a + 1]!;
  v[a] = ((low << bits) | (high >>> (32 - bits))) ^ v[b]!;
  v[a + 1] = ((high << bits) | (low >>> (32 - bits))) ^ v[b + 1]!;
}

/** v[a] = rotl(v[a], 32). */
function swap(v: Int32Array, a: number): void {
  const low = v[a]!;
  v[a] = v[a + 1]!;
  v[a + 1] = low;
}

/** The 64 bits most significant first, in groups of five; the last group is padded with a zero bit. */
function base32(low: number, high: number): string {
  const text: string[] = [];
  for (let shift = 59; shift >= 0; shift -= 5) text.push(ALPHABET[group(low, high, shift)]!);
  return text.join('') + ALPHABET[(low << 1) & 31]!;
}

function group(low: number, high: number, shift: number): number {
  if (shift >= 32) return (high >>> (shift - 32)) & 31;
  return ((low >>> shift) | (shift > 27 ? high << (32 - shift) : 0)) & 31;
}

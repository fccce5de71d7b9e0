/** A bit set that survives JSON: 32-bit integers. As long as its highest bit needs, so that a set that is never used costs nothing. */
export type Bits = number[];

export function hasBit(bits: Bits, index: number): boolean {
  const word = index >> 5;
  return word < bits.length && ((bits[word]! >>> (index & 31)) & 1) === 1;
}

/** Sets a bit; true when it was not set before. */
export function setBit(bits: Bits, index: number): boolean {
  if (hasBit(bits, index)) return false;
  const word = index >> 5;
  while (bits.length <= word) bits.push(0);
  bits[word]! |= 1 << (index & 31);
  return true;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** FNV-1a of a string, its upper 30 bits: engines keep integers so small without allocating. */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash ^ (hash >>> 15)) >>> 2;
}

/** A bit set that survives JSON: 32-bit integers. */
export type Bits = number[];

export const emptyBits = (size: number): Bits => Array.from({ length: size >> 5 }, () => 0);

export const hasBit = (bits: Bits, index: number): boolean =>
  ((bits[index >> 5]! >>> (index & 31)) & 1) === 1;

/** Sets a bit; true when it was not set before. */
export function setBit(bits: Bits, index: number): boolean {
  if (hasBit(bits, index)) return false;
  bits[index >> 5]! |= 1 << (index & 31);
  return true;
}

/** FNV-1a of a string, unsigned. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash ^ (hash >>> 15)) >>> 0;
}

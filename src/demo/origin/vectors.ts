import { randomFrom } from '../random.ts';
import { seedOf } from './text.ts';

/** A unit vector that depends on the text alone. */
export function embed(text: string, dimensions: number): number[] {
  const random = randomFrom(seedOf(text));
  const raw = Array.from({ length: dimensions }, () => random() * 2 - 1);
  const norm = Math.hypot(...raw) || 1;
  return raw.map((value) => value / norm);
}

/** Little-endian float32 in base64: what OpenAI's SDKs ask for. */
export const base64Floats = (vector: readonly number[]): string =>
  Buffer.from(new Float32Array(vector).buffer).toString('base64');

/** A proportion with its Wilson score interval (95 %). */
export interface Rate {
  readonly hits: number;
  readonly of: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5th percentile of the standard normal distribution. */
const Z = 1.959964;

/** Wilson (1927): holds for few observations and rates near 0 and 1. The value is NaN when there are none. */
export function rate(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, value: Number.NaN, low: 0, high: 1 };
  const value = hits / of;
  const z2 = (Z * Z) / of;
  const centre = (value + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((value * (1 - value)) / of + z2 / (4 * of))) / (1 + z2);
  return { hits, of, value, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** A quantile by nearest rank; `Infinity` stands for "never" and sorts last. NaN when there are none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

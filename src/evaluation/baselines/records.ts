/** A statistic's new highest value, and the request of the key that brought it. */
export type High = readonly [request: number, value: number];

/** The rising highs of a statistic: enough to find when it first passed any threshold. */
export class Highs {
  readonly list: High[] = [];
  #highest = -Infinity;

  note(request: number, value: number): void {
    if (value <= this.#highest) return;
    this.#highest = value;
    this.list.push([request, value]);
  }
}

/** The request at which the statistic first passed the threshold; null when it never did. */
export const passedAt = (highs: readonly High[], threshold: number): number | null =>
  highs.find(([, value]) => value > threshold)?.[0] ?? null;

/** The threshold that at most a share `rate` of these keys ever passes. */
export function thresholdFor(keys: readonly (readonly High[])[], rate: number): number {
  const highest = keys.map((highs) => highs.at(-1)?.[1] ?? -Infinity).toSorted((a, b) => b - a);
  return highest[Math.floor(highest.length * rate)] ?? Infinity;
}

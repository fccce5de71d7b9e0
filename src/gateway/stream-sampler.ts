import type { KeyId } from '../domain/index.ts';

/** Streams of a key that are all metered exactly, before sampling begins. */
const FIRST = 8;

/** From then on, one stream in so many. */
const EVERY = 16;

/** Keys and models remembered. */
const LIMIT = 8192;

/** Weight of the newest stream in a model's ratio. */
const WEIGHT = 0.2;

/**
 * Decides which streams are metered exactly when their client did not ask for usage, and learns from those how far estimates are off.
 * Exact metering of such a stream needs JavaScript on each of its events, two to three times the cost of the whole request; a sample of
 * them, and a correction by model, gives totals that are true to a few per cent at hardly any cost.
 */
export class StreamSampler {
  readonly #seen = new Map<KeyId, number>();
  readonly #ratios = new Map<string, number>();

  /** Whether the next stream of a key is to be metered exactly. */
  next(key: KeyId): boolean {
    const seen = this.#seen.get(key) ?? 0;
    if (this.#seen.size >= LIMIT) this.#seen.clear();
    this.#seen.set(key, seen + 1);
    return seen < FIRST || seen % EVERY === 0;
  }

  /** Learns from a stream whose output was both reported and estimated, in tokens. */
  learn(model: string, reported: number, estimated: number): void {
    if (estimated <= 0 || reported <= 0) return;
    const ratio = Math.min(8, Math.max(0.125, reported / estimated));
    const before = this.#ratios.get(model);
    if (this.#ratios.size >= LIMIT) this.#ratios.clear();
    this.#ratios.set(model, before === undefined ? ratio : before * (1 - WEIGHT) + ratio * WEIGHT);
  }

  /** An estimate corrected by what was learnt of the model. */
  correct(model: string, estimated: number): number {
    return Math.round(estimated * (this.#ratios.get(model) ?? 1));
  }
}

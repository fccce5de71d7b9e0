import type { KeyId } from '../domain/index.ts';

/** Streams of a model that are all metered exactly before sampling begins: enough to know how far estimates are off. */
const FIRST = 4;

/** From then on, one stream of a key in so many. */
const EVERY = 64;

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
  readonly #keys = new Map<KeyId, number>();
  readonly #models = new Map<string, number>();
  readonly #ratios = new Map<string, number>();

  /** Whether the next stream of a key is to be metered exactly: its first, every so often, and the first few of each model. */
  next(key: KeyId, model: string): boolean {
    const ofKey = counted(this.#keys, key);
    const ofModel = counted(this.#models, model);
    return ofKey % EVERY === 0 || ofModel < FIRST;
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

/** How often a name was counted before; counts it. */
function counted(counts: Map<string, number>, name: string): number {
  const before = counts.get(name) ?? 0;
  if (counts.size >= LIMIT) counts.clear();
  counts.set(name, before + 1);
  return before;
}

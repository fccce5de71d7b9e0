import type { KeyLease } from '../enforcement/index.ts';

/** Names remembered of a key. */
const LIMIT = 16;

/**
 * What a key calls the models that its answers name: an answer tells the version that served it (`m-large-2026-10-01`) where the request said `m-large`. Learnt
 * from requests that are read, so that those which are not are counted under the same name.
 */
export class ModelNames {
  readonly #keys = new WeakMap<KeyLease, Map<string, string>>();

  knows(lease: KeyLease): boolean {
    return this.#keys.has(lease);
  }

  learn(lease: KeyLease, answered: string, requested: string): void {
    let names = this.#keys.get(lease);
    if (names === undefined) this.#keys.set(lease, (names = new Map<string, string>()));
    if (names.size < LIMIT || names.has(answered)) names.set(answered, requested);
  }

  /** What the request will have said; the answer's own name where that is not known. */
  requested(lease: KeyLease, answered: string | null): string | null {
    return answered === null ? null : (this.#keys.get(lease)?.get(answered) ?? answered);
  }
}

import type { KeyId, Policy } from '../../domain/index.ts';
import type { ReportPort } from './admission.ts';
import { KeyLease } from './key-lease.ts';

/** Keys whose leases an isolate keeps; the least recently used idle one goes first. */
const KEY_LIMIT = 8192;

/** The leases of one isolate. */
export class Leases {
  readonly #keys = new Map<KeyId, KeyLease>();
  readonly #holder: string;
  readonly #port: ReportPort;
  readonly #policy: Policy;

  constructor(holder: string, port: ReportPort, policy: Policy) {
    this.#holder = holder;
    this.#port = port;
    this.#policy = policy;
  }

  get size(): number {
    return this.#keys.size;
  }

  /** The lease of a key, created empty when this isolate has none. */
  of(key: KeyId): KeyLease {
    const known = this.#keys.get(key);
    if (known !== undefined) return this.#touch(key, known);
    if (this.#keys.size >= KEY_LIMIT) this.#evict();
    const lease = new KeyLease(key, this.#holder, this.#port, this.#policy);
    this.#keys.set(key, lease);
    return lease;
  }

  /** The order of use matters only when the map can fill up. */
  #touch(key: KeyId, lease: KeyLease): KeyLease {
    if (this.#keys.size > KEY_LIMIT / 2) {
      this.#keys.delete(key);
      this.#keys.set(key, lease);
    }
    return lease;
  }

  /** Looks at the oldest few: under a flood of invented keys the oldest are idle. */
  #evict(): void {
    let looked = 0;
    for (const [key, lease] of this.#keys) {
      this.#keys.delete(key);
      if (lease.isIdle) return;
      this.#keys.set(key, lease);
      if (++looked >= 64) return;
    }
  }
}

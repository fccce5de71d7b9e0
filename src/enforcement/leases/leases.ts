import type { KeyId, Policy } from '../../domain/index.ts';
import type { ReportPort } from './admission.ts';
import { KeyLease } from './key-lease.ts';

/** Keys whose leases an isolate keeps; the least recently used idle one goes first. */
const KEY_LIMIT = 8192;

/** Leases looked at to find one that can go. Under a flood of invented keys the oldest are idle. */
const LOOK_LIMIT = 64;

/** The leases of one isolate. */
export class Leases {
  readonly #keys = new Map<KeyId, KeyLease>();
  readonly #holder: string;
  readonly #port: ReportPort;
  readonly #policy: Policy;
  #made = 0;

  constructor(holder: string, port: ReportPort, policy: Policy) {
    this.#holder = holder;
    this.#port = port;
    this.#policy = policy;
  }

  get size(): number {
    return this.#keys.size;
  }

  /** The lease of a key, created empty when this isolate has none. Each reports under a name of its own, so that numbers are never reused. */
  of(key: KeyId): KeyLease {
    const known = this.#keys.get(key);
    if (known !== undefined) return this.#touch(key, known);
    if (this.#keys.size >= KEY_LIMIT) this.#evict();
    const lease = new KeyLease(key, `${this.#holder}-${++this.#made}`, this.#port, this.#policy);
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

  /**
   * Makes room for one: the oldest idle lease, else the oldest of a key that no ledger knows (a flood while the ledgers are away), else the
   * oldest. What a lease that goes has still to report is sent all the same, by the work that is under way for it.
   */
  #evict(): void {
    const oldest = this.#keys.entries().take(LOOK_LIMIT).toArray();
    const victim =
      oldest.find(([, lease]) => lease.isIdle) ?? oldest.find(([, lease]) => !lease.isKnown) ?? oldest[0];
    if (victim !== undefined) this.#keys.delete(victim[0]);
  }
}

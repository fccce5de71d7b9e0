import { NOTHING, plus, type Amounts, type Observation } from '../../domain/index.ts';
import type { Admission, Entry } from './admission.ts';

/** Rounds in which a request is asked for before it is given up: others may take what was granted for it. */
const ROUND_LIMIT = 4;

/** A request that waits for a lease. */
export class Waiter {
  readonly entry: Entry;
  /** Its observation (a batch's: several) when it had to be looked at, none when that was not needed or there is nothing to see. */
  observations: readonly Observation[] = [];
  #observed = false;
  #rounds = 0;
  readonly #resolve: (admission: Admission) => void;

  constructor(entry: Entry, resolve: (admission: Admission) => void) {
    this.entry = entry;
    this.#resolve = resolve;
  }

  get isGivenUp(): boolean {
    return this.#rounds >= ROUND_LIMIT;
  }

  /** Its observation is on its way to the ledger, or has arrived. */
  get isJudged(): boolean {
    return this.#rounds > 0 && this.observations.length > 0;
  }

  /** Looks at the request; returns whether that gave an observation which the ledger has not got yet. */
  observe(): boolean {
    if (this.#observed) return false;
    this.#observed = true;
    this.observations = this.entry.observe();
    return this.observations.length > 0;
  }

  asked(): void {
    this.#rounds++;
  }

  resolve(admission: Admission): void {
    this.#resolve(admission);
  }
}

/** The requests that wait for one key's lease, in the order in which they came. Each is taken out exactly once. */
export class Waiters {
  readonly #waiting = new Set<Waiter>();

  get size(): number {
    return this.#waiting.size;
  }

  /** Those that wait now; who comes later is not among them. */
  all(): readonly Waiter[] {
    return [...this.#waiting];
  }

  /**
   * Queues a request for at most `ms`; then `expire` says what becomes of it. A timer that could not be cleared (it belongs to the context of
   * another request) finds its waiter gone and does nothing.
   */
  wait(
    entry: Entry,
    ms: number,
    expire: (waiter: Waiter) => Admission,
  ): { readonly waiter: Waiter; readonly admission: Promise<Admission> } {
    const { promise, resolve } = Promise.withResolvers<Admission>();
    const timer = setTimeout(() => {
      if (this.take(waiter)) waiter.resolve(expire(waiter));
    }, ms);
    const waiter = new Waiter(entry, (admission) => {
      clearTimeout(timer);
      resolve(admission);
    });
    this.#waiting.add(waiter);
    return { waiter, admission: promise };
  }

  /** Takes a waiter out; false when it had been taken before. */
  take(waiter: Waiter): boolean {
    return this.#waiting.delete(waiter);
  }
}

/** What these requests need together. */
export const needOf = (waiters: readonly Waiter[]): Amounts =>
  waiters.reduce((sum, { entry }) => plus(sum, entry.need), NOTHING);

export const observationsOf = (waiters: readonly Waiter[]): readonly Observation[] =>
  waiters.flatMap(({ observations }) => observations);

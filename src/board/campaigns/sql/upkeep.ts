/** Tables that are cached, in the SQLite of one object. */
interface Store {
  /** Whether cleaning cannot wait. */
  readonly hasGrown: boolean;
  readonly isEmpty: boolean;
  /** Writes all that was changed; returns whether there was anything. */
  flush(now: number): boolean;
  /** Back to what is on disk. */
  discard(): void;
  /** Gives up what is old or too much; returns whether more is to be given up. */
  clean(now: number): boolean;
}

/** Between cleanings: each reads how many rows there are. */
const CLEANING_MS = 6 * 3_600_000;

/** The transactions of an object's store, and its cleaning by the object's alarm. Only this sets the alarm. */
export class Upkeep {
  readonly #storage: DurableObjectStorage;
  readonly #store: Store;
  #alarmSet = false;

  /** Nothing reaches the object before it is known whether its alarm is set. */
  constructor(ctx: DurableObjectState, store: Store) {
    this.#storage = ctx.storage;
    this.#store = store;
    void ctx.blockConcurrencyWhile(async () => {
      this.#alarmSet = (await ctx.storage.getAlarm()) !== null;
    });
  }

  /** What `work` changes is on disk together, or not at all. `wrote` says whether it changed anything. */
  transaction<Result>(work: () => Result): { readonly result: Result; readonly wrote: boolean } {
    try {
      return this.#storage.transactionSync(() => {
        const result = work();
        return { result, wrote: this.#store.flush(Date.now()) };
      });
    } catch (error) {
      this.#store.discard();
      throw error;
    }
  }

  /** To be called when something was written: sees to it that it will be cleaned. */
  async schedule(): Promise<void> {
    if (this.#alarmSet && !this.#store.hasGrown) return;
    this.#alarmSet = true;
    await this.#storage.setAlarm(Date.now() + (this.#store.hasGrown ? 0 : CLEANING_MS));
  }

  /** To be called by the alarm. */
  async clean(): Promise<void> {
    const now = Date.now();
    const { result: isMore } = this.transaction(() => this.#store.clean(now));
    this.#alarmSet = !this.#store.isEmpty;
    if (this.#alarmSet) await this.#storage.setAlarm(now + (isMore ? 0 : CLEANING_MS));
  }
}

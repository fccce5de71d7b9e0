import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** An instance that lost its storage: what it still does must change nothing. */
class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** The part of a Durable Object's storage that Weir uses, over a SQLite database that outlives the instance. */
class Storage {
  readonly #database: DatabaseSync;
  readonly #alarm: { at: number | null };
  #dead = false;

  constructor(database: DatabaseSync, alarm: { at: number | null }) {
    this.#database = database;
    this.#alarm = alarm;
  }

  readonly sql = {
    exec: (query: string, ...values: SQLInputValue[]) => {
      if (this.#dead) throw new Crashed();
      if (values.length === 0 && /;\s*\S/.test(query)) {
        this.#database.exec(query);
        return cursor([]);
      }
      return cursor(this.#database.prepare(query).all(...values));
    },
  };

  kill(): void {
    this.#dead = true;
  }

  transactionSync<T>(closure: () => T): T {
    return closure();
  }

  async sync(): Promise<void> {}

  async getAlarm(): Promise<number | null> {
    return this.#alarm.at;
  }

  async setAlarm(at: number): Promise<void> {
    this.#alarm.at = at;
  }
}

const cursor = (rows: readonly unknown[]) => ({
  toArray: () => rows,
  one: () => rows[0],
  [Symbol.iterator]: () => rows[Symbol.iterator](),
});

/** What an object is constructed with. */
export interface Context {
  readonly storage: Storage;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly blockConcurrencyWhile: (work: () => Promise<unknown>) => Promise<unknown>;
}

/** One Durable Object: made when it is called, forgotten when it crashes, its database kept. */
export class ObjectHost<T> {
  readonly #make: (context: Context) => T;
  readonly #database = new DatabaseSync(':memory:');
  readonly #alarm = { at: null as number | null };
  #running: { readonly object: T; readonly storage: Storage } | null = null;

  constructor(make: (context: Context) => T) {
    this.#make = make;
  }

  /** Calls the object as it runs now; rejects when it crashes before it has answered. */
  async call<R>(method: (object: T) => Promise<R>): Promise<R> {
    const running = (this.#running ??= this.#start());
    const answer = await method(running.object);
    if (this.#running !== running) throw new Crashed();
    return answer;
  }

  crash(): void {
    this.#running?.storage.kill();
    this.#running = null;
  }

  #start() {
    const storage = new Storage(this.#database, this.#alarm);
    const waitUntil = (work: Promise<unknown>): void => void work.catch(() => undefined);
    const context = { storage, waitUntil, blockConcurrencyWhile: (work: () => Promise<unknown>) => work() };
    return { object: this.#make(context), storage };
  }
}

/** Rows by name: a Map, or anything that keeps them elsewhere. Rows are plain JSON. */
export interface Table<Row> {
  get(id: string): Row | undefined;
  set(id: string, row: Row): unknown;
  delete(id: string): unknown;
}

/** Rows in memory, at most so many: the one that was written longest ago goes. What is common is written often and stays. */
export class Bounded<Row> implements Table<Row> {
  readonly #rows = new Map<string, Row>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  set(id: string, row: Row): void {
    this.#rows.delete(id);
    this.#rows.set(id, row);
    if (this.#rows.size <= this.#most) return;
    const [oldest] = this.#rows.keys();
    if (oldest !== undefined) this.#rows.delete(oldest);
  }

  delete(id: string): void {
    this.#rows.delete(id);
  }
}

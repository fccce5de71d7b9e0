import type { Table } from '../../../src/campaigns/index.ts';

/** A table in memory that counts what SQLite would be asked to do: rows changed since the last {@link flush} are written once. */
export class CountedTable<Row> implements Table<Row> {
  readonly rows = new Map<string, Row>();
  readonly #dirty = new Set<string>();
  readonly #known = new Set<string>();
  /** Rows of the table as SQLite counts them: a new one has an index beside it. */
  written = 0;
  reads = 0;

  get(id: string): Row | undefined {
    this.reads++;
    return this.rows.get(id);
  }

  set(id: string, row: Row): void {
    this.rows.set(id, row);
    this.#dirty.add(id);
  }

  delete(id: string): void {
    this.rows.delete(id);
    this.#dirty.add(id);
  }

  flush(): void {
    for (const id of this.#dirty) this.written += this.#known.has(id) ? 1 : 2;
    for (const id of this.#dirty) this.#known.add(id);
    this.#dirty.clear();
  }

  /** Mean bytes of a row as JSON with its name, over at most so many. */
  rowBytes(most = 2000): number {
    const some = this.rows.entries().take(most).toArray();
    const bytes = some.reduce((sum, [id, row]) => sum + id.length + JSON.stringify(row).length, 0);
    return some.length === 0 ? 0 : bytes / some.length;
  }
}

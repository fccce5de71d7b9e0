import type { Table } from '../../../campaigns/index.ts';

const DAY_MS = 86_400_000;

/** Counting reads every row, so it is not done more often than this, unless many have come. */
const COUNTED_MS = 3_600_000;

/** Days that a row is kept after it was last written. */
const KEPT_DAYS = 45;

export interface SqlTableOptions {
  /** A table with `id`, `day` and `value` (see schema.ts). */
  readonly name: string;
  /** Rows in memory after a flush. */
  readonly cached: number;
  /** Rows on disk; beyond, those that were written longest ago (by day) go. */
  readonly most: number;
}

/**
 * A table of JSON rows in SQLite behind a cache. Rows are changed in place until {@link flush}, which writes all that were set, so nothing leaves the cache
 * before. After an error {@link discard} goes back to what is on disk.
 */
export class SqlTable<Row> implements Table<Row> {
  readonly #sql: SqlStorage;
  readonly #options: SqlTableOptions;
  /** The one that was used longest ago first; undefined for rows that are not there. */
  readonly #rows = new Map<string, Row | undefined>();
  readonly #dirty = new Set<string>();
  #added = 0;
  #surplus = 0;
  #counted = -Infinity;

  constructor(sql: SqlStorage, options: SqlTableOptions) {
    this.#sql = sql;
    this.#options = options;
  }

  /** Whether many rows have come since they were last counted. */
  get hasGrown(): boolean {
    return this.#added > this.#options.most / 20;
  }

  get(id: string): Row | undefined {
    const row = this.#rows.has(id) ? this.#rows.get(id) : this.#read(id);
    this.#rows.delete(id);
    this.#rows.set(id, row);
    return row;
  }

  set(id: string, row: Row): void {
    this.#rows.set(id, row);
    this.#dirty.add(id);
  }

  delete(id: string): void {
    this.#rows.set(id, undefined);
    this.#dirty.add(id);
  }

  /** Writes what was set. To be called in a transaction; returns whether there was anything. */
  flush(now: number): boolean {
    const day = Math.floor(now / DAY_MS);
    for (const id of this.#dirty) {
      const row = this.#rows.get(id);
      if (row === undefined) this.#sql.exec(`DELETE FROM ${this.#options.name} WHERE id = ?`, id);
      else this.#write(id, day, JSON.stringify(row));
    }
    const wrote = this.#dirty.size > 0;
    this.#dirty.clear();
    this.#shrink();
    return wrote;
  }

  discard(): void {
    this.#rows.clear();
    this.#dirty.clear();
  }

  /** Rows to be given up, at most so many: those that were not written for {@link KEPT_DAYS}, and the oldest of those that are too many. */
  old(now: number, limit: number): readonly (readonly [id: string, row: Row])[] {
    if (this.hasGrown || now - this.#counted >= COUNTED_MS) this.#count(now);
    const surplus = Math.min(limit, this.#surplus);
    this.#surplus -= surplus;
    const ids = [
      ...this.#oldest('WHERE day < ?', [Math.floor(now / DAY_MS) - KEPT_DAYS, limit]),
      ...this.#oldest('', [surplus]),
    ];
    return [...new Set(ids)].flatMap((id) => {
      const row = this.get(id);
      return row === undefined ? [] : [[id, row] as const];
    });
  }

  get isEmpty(): boolean {
    return this.#sql.exec(`SELECT 1 FROM ${this.#options.name} LIMIT 1`).toArray().length === 0;
  }

  #count(now: number): void {
    const { name, most } = this.#options;
    const { count } = this.#sql.exec<{ count: number }>(`SELECT COUNT(*) AS count FROM ${name}`).one();
    this.#surplus = Math.max(0, count - most);
    this.#counted = now;
    this.#added = 0;
  }

  #oldest(where: string, given: readonly number[]): readonly string[] {
    const query = `SELECT id FROM ${this.#options.name} ${where} ORDER BY day LIMIT ?`;
    return this.#sql
      .exec<{ id: string }>(query, ...given)
      .toArray()
      .map(({ id }) => id);
  }

  #read(id: string): Row | undefined {
    const [found] = this.#sql
      .exec<{ value: string }>(`SELECT value FROM ${this.#options.name} WHERE id = ?`, id)
      .toArray();
    return found === undefined ? undefined : (JSON.parse(found.value) as Row);
  }

  #write(id: string, day: number, value: string): void {
    const { name } = this.#options;
    const update = `UPDATE ${name} SET value = ? WHERE id = ? AND day = ?`;
    if (this.#sql.exec(update, value, id, day).rowsWritten > 0) return;
    this.#added++;
    this.#sql.exec(`INSERT OR REPLACE INTO ${name} (id, day, value) VALUES (?, ?, ?)`, id, day, value);
  }

  #shrink(): void {
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= this.#options.cached) return;
      this.#rows.delete(id);
    }
  }
}

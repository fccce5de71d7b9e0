import { SKEW_MS, type Entries, type Entry } from '../entries.ts';
import { SCHEMA } from './schema.ts';

/** The entries table of a board object. */
export class EntryStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(SCHEMA);
  }

  read(key: string): Entries {
    const rows = this.#sql.exec<{ name: string; value: string; ends: number }>(
      'SELECT name, value, ends FROM entries WHERE key = ?',
      key,
    );
    return new Map([...rows].map(({ name, value, ends }) => [name, { value, ends }]));
  }

  write(key: string, writes: ReadonlyMap<string, Entry | null>): void {
    for (const [name, entry] of writes) {
      if (entry === null) this.#sql.exec('DELETE FROM entries WHERE key = ? AND name = ?', key, name);
      else {
        this.#sql.exec(
          'INSERT OR REPLACE INTO entries (key, name, value, ends) VALUES (?, ?, ?, ?)',
          key,
          name,
          entry.value,
          entry.ends,
        );
      }
    }
  }

  /** Removes what has ended; returns the end of what goes next (epoch ms), null when nothing is left. */
  clean(now: number): number | null {
    this.#sql.exec('DELETE FROM entries WHERE ends <= ?', now - SKEW_MS);
    return this.#sql.exec<{ next: number | null }>('SELECT MIN(ends) AS next FROM entries').one().next;
  }
}

import type { KeyId } from '../../domain/index.ts';

/** Times that a ledger is told of a change. It asks by itself every few minutes, so what is lost here comes late and not never. */
const ATTEMPTS = 3;

/** Keys whose ledgers have not heard of a change yet. */
export class Outbox {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  add(keys: readonly KeyId[]): void {
    for (const key of keys)
      this.#sql.exec('INSERT OR REPLACE INTO outbox (key, attempts) VALUES (?, 0)', key);
  }

  next(limit: number): KeyId[] {
    return this.#sql
      .exec<{ key: KeyId }>('SELECT key FROM outbox ORDER BY attempts, key LIMIT ?', limit)
      .toArray()
      .map(({ key }) => key);
  }

  /** Notes that a ledger is about to be told, and how often that was tried. */
  begin(key: KeyId): number {
    const [row] = this.#sql
      .exec<{ attempts: number }>(
        'UPDATE outbox SET attempts = attempts + 1 WHERE key = ? RETURNING attempts',
        key,
      )
      .toArray();
    return row?.attempts ?? 0;
  }

  /** Takes the key out, unless another change has come since {@link begin}. */
  delivered(key: KeyId, attempts: number): void {
    this.#sql.exec('DELETE FROM outbox WHERE key = ? AND attempts = ?', key, attempts);
  }

  /** Returns whether it will be tried again. */
  failed(key: KeyId, attempts: number): boolean {
    if (attempts < ATTEMPTS) return true;
    this.delivered(key, attempts);
    return false;
  }
}

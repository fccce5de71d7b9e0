import { DurableObject } from 'cloudflare:workers';
import type { AuditEntry, Page } from '../../domain/index.ts';

/** Append-only; rows older than the retention go when new ones come. */
const AUDIT_SCHEMA = `CREATE TABLE IF NOT EXISTS audit (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, entry TEXT NOT NULL)`;

/** Two years, in ms. */
const RETENTION = 2 * 365 * 86_400_000;

/** The audit log of one deployment: who changed what through the admin route. */
export class Audit<Env> extends DurableObject<Env> {
  readonly #sql: SqlStorage;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sql = ctx.storage.sql;
    this.#sql.exec(AUDIT_SCHEMA);
  }

  async append(entry: AuditEntry): Promise<void> {
    this.#sql.exec('INSERT INTO audit (at, entry) VALUES (?, ?)', entry.at, JSON.stringify(entry));
    this.#sql.exec('DELETE FROM audit WHERE at < ?', entry.at - RETENTION);
  }

  /** Entries older than the cursor (an id), newest first. */
  async list(before: number | null, limit: number): Promise<Page<AuditEntry>> {
    const rows = this.#sql
      .exec<{ id: number; entry: string }>(
        'SELECT id, entry FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?',
        before ?? Number.MAX_SAFE_INTEGER,
        limit + 1,
      )
      .toArray();
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(({ entry }) => JSON.parse(entry) as AuditEntry),
      next: rows.length > limit && last !== undefined ? String(last.id) : null,
    };
  }
}

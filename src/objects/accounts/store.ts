import type {
  AccountDetail,
  AccountEntry,
  AccountFacts,
  AccountStanding,
  AccountSummary,
  Holders,
  KeyId,
  LicenceUse,
  Taken,
} from '../../domain/index.ts';
import { ACCOUNTS_SCHEMA } from './schema.ts';
import { UsesStore } from './uses.ts';

/** The register's SQLite but for the outbox. Synchronous: within one call nobody else sees a part of a change. */
export class AccountsStore {
  readonly #sql: SqlStorage;
  readonly #uses: UsesStore;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(ACCOUNTS_SCHEMA);
    this.#uses = new UsesStore(sql);
  }

  detail(account: string): AccountDetail | null {
    const row = this.#row(account);
    if (row === null) return null;
    const { facts, updated } = row;
    return { facts, keys: this.#keys(account), uses: this.#uses.ofAccount(facts), updated };
  }

  /** Ascending by account, from the one after `after` on. */
  list(after: string, limit: number): AccountSummary[] {
    return this.#sql
      .exec<{ facts: string; updated: number; keyCount: number }>(
        `SELECT facts, updated, (SELECT count(*) FROM keys WHERE keys.account = accounts.account) AS keyCount
           FROM accounts WHERE account > ? ORDER BY account LIMIT ?`,
        after,
        limit,
      )
      .toArray()
      .map(({ facts, ...counts }) => ({ facts: JSON.parse(facts) as AccountFacts, ...counts }));
  }

  holder(key: KeyId): string | null {
    const [row] = this.#sql
      .exec<{ account: string }>('SELECT account FROM keys WHERE key = ?', key)
      .toArray();
    return row?.account ?? null;
  }

  holders(keys: readonly KeyId[]): Holders {
    const held = keys.map((key) => [key, this.holder(key)] as const);
    return Object.fromEntries(held.filter(([, account]) => account !== null)) as Holders;
  }

  standing(key: KeyId): AccountStanding | null {
    const account = this.holder(key);
    const row = account === null ? null : this.#row(account);
    return row === null ? null : { facts: row.facts, ...this.#uses.ofKey(row.facts, key) };
  }

  /** Takes what a key has taken under licences that its account still has. */
  take(key: KeyId, { account, uses }: Taken): void {
    const licences = this.#row(account)?.facts.licences ?? [];
    for (const { id } of licences) {
      const use: LicenceUse | undefined = uses[id];
      if (use !== undefined) this.#uses.raise(account, id, key, use);
    }
  }

  /** Replaces the account; gives back the keys that belonged to it before or do now. */
  put({ facts, keys }: AccountEntry, now: number): readonly KeyId[] {
    const { account } = facts;
    const touched = new Set([...this.#keys(account), ...keys]);
    this.#sql.exec(
      'INSERT OR REPLACE INTO accounts (account, facts, updated) VALUES (?, ?, ?)',
      account,
      JSON.stringify(facts),
      now,
    );
    this.#sql.exec('DELETE FROM keys WHERE account = ?', account);
    for (const key of keys) this.#sql.exec('INSERT INTO keys (key, account) VALUES (?, ?)', key, account);
    this.#uses.keepOnly(account, new Set(facts.licences.map(({ id }) => id)));
    return [...touched];
  }

  remove(account: string): void {
    this.#sql.exec('DELETE FROM keys WHERE account = ?', account);
    this.#sql.exec('DELETE FROM accounts WHERE account = ?', account);
    this.#uses.keepOnly(account, new Set());
  }

  #row(account: string): { readonly facts: AccountFacts; readonly updated: number } | null {
    const [row] = this.#sql
      .exec<{ facts: string; updated: number }>(
        'SELECT facts, updated FROM accounts WHERE account = ?',
        account,
      )
      .toArray();
    return row === undefined ? null : { facts: JSON.parse(row.facts) as AccountFacts, updated: row.updated };
  }

  #keys(account: string): KeyId[] {
    return this.#sql
      .exec<{ key: KeyId }>('SELECT key FROM keys WHERE account = ? ORDER BY key', account)
      .toArray()
      .map(({ key }) => key);
  }
}

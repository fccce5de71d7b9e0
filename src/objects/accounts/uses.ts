import type { AccountFacts, AccountStanding, KeyId, LicenceUse } from '../../domain/index.ts';
import { UNUSED } from '../../policy/licence.ts';

type Row = { licence: string; requests: number; tokens: number };

/** What has been taken under licences: by key, and in all. */
export class UsesStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  ofAccount({ account, licences }: AccountFacts): LicenceUse[] {
    if (licences.length === 0) return [];
    const rows = this.#sql
      .exec<Row>('SELECT licence, requests, tokens FROM licence_uses WHERE account = ?', account)
      .toArray();
    return licences.map(({ id }) => useIn(rows, id));
  }

  ofKey(facts: AccountFacts, key: KeyId): Pick<AccountStanding, 'own' | 'others'> {
    const { account, licences } = facts;
    const own = licences.map(({ id }) => this.#ofKey(account, id, key));
    const others = this.ofAccount(facts).map((all, i) => difference(all, own[i] ?? UNUSED));
    return { own, others };
  }

  /** A key tells what it has taken in all, so that a report which comes twice or late counts once. */
  raise(account: string, licence: string, key: KeyId, use: LicenceUse): void {
    const before = this.#ofKey(account, licence, key);
    const after = {
      requests: Math.max(before.requests, use.requests),
      tokens: Math.max(before.tokens, use.tokens),
    };
    const more = difference(after, before);
    if (more.requests === 0 && more.tokens === 0) return;
    this.#sql.exec(
      'INSERT OR REPLACE INTO key_uses (account, licence, key, requests, tokens) VALUES (?, ?, ?, ?, ?)',
      account,
      licence,
      key,
      after.requests,
      after.tokens,
    );
    this.#sql.exec(
      `INSERT INTO licence_uses (account, licence, requests, tokens) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET requests = requests + excluded.requests, tokens = tokens + excluded.tokens`,
      account,
      licence,
      more.requests,
      more.tokens,
    );
  }

  /** Forgets what was taken under licences that the account no longer has. */
  keepOnly(account: string, licences: ReadonlySet<string>): void {
    const known = this.#sql
      .exec<{ licence: string }>('SELECT licence FROM licence_uses WHERE account = ?', account)
      .toArray();
    for (const { licence } of known) {
      if (licences.has(licence)) continue;
      this.#sql.exec('DELETE FROM licence_uses WHERE account = ? AND licence = ?', account, licence);
      this.#sql.exec('DELETE FROM key_uses WHERE account = ? AND licence = ?', account, licence);
    }
  }

  #ofKey(account: string, licence: string, key: KeyId): LicenceUse {
    return useIn(
      this.#sql
        .exec<Row>(
          'SELECT licence, requests, tokens FROM key_uses WHERE account = ? AND licence = ? AND key = ?',
          account,
          licence,
          key,
        )
        .toArray(),
      licence,
    );
  }
}

function useIn(rows: readonly Row[], licence: string): LicenceUse {
  const row = rows.find((row) => row.licence === licence);
  return row === undefined ? UNUSED : { requests: row.requests, tokens: row.tokens };
}

const difference = (a: LicenceUse, b: LicenceUse): LicenceUse => ({
  requests: a.requests - b.requests,
  tokens: a.tokens - b.tokens,
});

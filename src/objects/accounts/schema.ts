/**
 * The register's tables (docs/storage.md). `key_uses` grows only, a row a key, so that a ledger can tell what it has taken twice; `licence_uses` is
 * its sum, so that a lookup does not read the rows of an account's other keys. `outbox` has the keys whose ledgers have not heard of a change yet.
 */
export const ACCOUNTS_SCHEMA = `
  CREATE TABLE IF NOT EXISTS accounts (
    account TEXT PRIMARY KEY, facts TEXT NOT NULL, updated INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS keys (key TEXT PRIMARY KEY, account TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keys_account ON keys (account, key);
  CREATE TABLE IF NOT EXISTS licence_uses (
    account TEXT NOT NULL, licence TEXT NOT NULL, requests INTEGER NOT NULL, tokens INTEGER NOT NULL,
    PRIMARY KEY (account, licence)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS key_uses (
    account TEXT NOT NULL, licence TEXT NOT NULL, key TEXT NOT NULL, requests INTEGER NOT NULL, tokens INTEGER NOT NULL,
    PRIMARY KEY (account, licence, key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS outbox (key TEXT PRIMARY KEY, attempts INTEGER NOT NULL) WITHOUT ROWID;
`;

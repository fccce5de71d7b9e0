/** One row a key that an origin has accepted: its latest summary (JSON), with the columns that lists filter and sort by. */
export const DIRECTORY_SCHEMA = `
  CREATE TABLE IF NOT EXISTS keys (
    key TEXT PRIMARY KEY,
    action INTEGER NOT NULL DEFAULT 0,
    score REAL NOT NULL DEFAULT 0,
    requests INTEGER NOT NULL DEFAULT 0,
    output_tokens INTEGER NOT NULL DEFAULT 0,
    last_seen INTEGER NOT NULL DEFAULT 0,
    summary TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keys_last_seen ON keys (last_seen DESC, key);
`;

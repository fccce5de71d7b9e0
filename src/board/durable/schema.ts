/** Tables of one board object (see docs/storage.md). A row is an entry of entries.ts; all end, and an alarm removes those that did. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS entries (
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (key, name)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entries_by_end ON entries (ends);
`;

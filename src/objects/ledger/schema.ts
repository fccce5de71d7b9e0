/**
 * A ledger's tables (docs/storage.md). `state` has one row: what must be exact is written in one statement a report.
 * `journal` holds the observations judged since `snapshot` was taken; the judgement is their replay, so no evidence is lost and no report
 * rewrites the whole of it. Its rows belong to a snapshot and are overwritten in turn after the next one: a row that is deleted is billed as one that is written.
 */
export const LEDGER_SCHEMA = `
  CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY CHECK (id = 1), value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS snapshot (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS journal (id INTEGER PRIMARY KEY, snapshot INTEGER NOT NULL, observations TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS counters (
    window TEXT NOT NULL, start INTEGER NOT NULL, model TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (window, start, model)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS history (id INTEGER PRIMARY KEY AUTOINCREMENT, decision TEXT NOT NULL);
`;

/** How long closed windows are kept, in ms. */
export const RETENTION = {
  minute: 2 * 3_600_000,
  hour: 14 * 86_400_000,
  day: 400 * 86_400_000,
  month: 5 * 366 * 86_400_000,
} as const;

/** Changes of the decision that are kept. */
export const HISTORY_LIMIT = 50;

/** Observations in the journal before a new snapshot replaces them. */
export const JOURNAL_LIMIT = 64;

/**
 * Tables of the field's object and of a region's (docs/storage.md). The day on which a row was written is indexed, and set when a row is first written on
 * a day, so that every further write costs one row.
 */
export const FIELD_SCHEMA = `
CREATE TABLE IF NOT EXISTS units (id TEXT PRIMARY KEY, day INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS units_by_day ON units (day);
CREATE TABLE IF NOT EXISTS facts (id TEXT PRIMARY KEY, day INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS facts_by_day ON facts (day);
CREATE TABLE IF NOT EXISTS campaigns (id TEXT PRIMARY KEY, day INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS members (campaign TEXT NOT NULL, unit TEXT NOT NULL, PRIMARY KEY (campaign, unit)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS field_totals (id INTEGER PRIMARY KEY, value TEXT NOT NULL);
`;

export const REGION_SCHEMA = `
CREATE TABLE IF NOT EXISTS residents (id TEXT PRIMARY KEY, day INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS residents_by_day ON residents (day);
CREATE TABLE IF NOT EXISTS fact_counts (id TEXT PRIMARY KEY, day INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS fact_counts_by_day ON fact_counts (day);
CREATE TABLE IF NOT EXISTS region_totals (id INTEGER PRIMARY KEY, value TEXT NOT NULL);
`;

import type { CampaignId, Roster, UnitId } from '../../../campaigns/index.ts';

/** The members table. Not cached: membership changes seldom, and all of it is asked for more seldom still. */
export class SqlRoster implements Roster {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  add(campaign: CampaignId, unit: UnitId): void {
    this.#sql.exec('INSERT OR IGNORE INTO members (campaign, unit) VALUES (?, ?)', campaign, unit);
  }

  remove(campaign: CampaignId, unit: UnitId): void {
    this.#sql.exec('DELETE FROM members WHERE campaign = ? AND unit = ?', campaign, unit);
  }

  of(campaign: CampaignId): readonly UnitId[] {
    return this.#sql
      .exec<{ unit: UnitId }>('SELECT unit FROM members WHERE campaign = ? ORDER BY unit', campaign)
      .toArray()
      .map(({ unit }) => unit);
  }
}

import {
  BOUNDS,
  forgetUnit,
  newTotals,
  type Campaign,
  type FactRow,
  type Field,
  type Unit,
} from '../../../campaigns/index.ts';
import { SqlRoster } from '../sql/roster.ts';
import { FIELD_SCHEMA } from '../sql/schema.ts';
import { SqlSingle } from '../sql/single.ts';
import { SqlTable } from '../sql/table.ts';

/** Rows that one cleaning looks at in each table. */
const CLEANED = 500;

/** The field in the SQLite of one object. */
export class FieldStore {
  readonly #units: SqlTable<Unit>;
  readonly #facts: SqlTable<FactRow>;
  readonly #campaigns: SqlTable<Campaign>;
  readonly #members: SqlRoster;
  readonly #totals: SqlSingle<Field['totals']>;

  constructor(sql: SqlStorage) {
    sql.exec(FIELD_SCHEMA);
    this.#units = new SqlTable(sql, { name: 'units', cached: 8192, most: BOUNDS.units });
    this.#facts = new SqlTable(sql, { name: 'facts', cached: 32_768, most: BOUNDS.facts });
    this.#campaigns = new SqlTable(sql, { name: 'campaigns', cached: BOUNDS.live, most: BOUNDS.live });
    this.#members = new SqlRoster(sql);
    this.#totals = new SqlSingle(sql, 'field_totals', newTotals);
  }

  /** As of now: another one after {@link discard}. */
  get field(): Field {
    return {
      units: this.#units,
      facts: this.#facts,
      campaigns: this.#campaigns,
      members: this.#members,
      totals: this.#totals.value,
    };
  }

  /** Whether cleaning cannot wait. */
  get hasGrown(): boolean {
    return this.#units.hasGrown || this.#facts.hasGrown;
  }

  get isEmpty(): boolean {
    return this.#units.isEmpty && this.#facts.isEmpty;
  }

  /** Writes all that was changed; to be called in the transaction in which it was. Returns whether there was anything. */
  flush(now: number): boolean {
    const parts = [this.#units, this.#facts, this.#campaigns].map((table) => table.flush(now));
    return [...parts, this.#totals.flush()].includes(true);
  }

  /** Back to what is on disk. */
  discard(): void {
    this.#units.discard();
    this.#facts.discard();
    this.#campaigns.discard();
    this.#totals.discard();
  }

  /** Gives up what is old or too much; to be followed by {@link flush} in the same transaction. Returns whether more is to be given up. */
  clean(now: number): boolean {
    const units = this.#units.old(now, CLEANED);
    const facts = this.#facts.old(now, CLEANED);
    for (const [, unit] of units) forgetUnit(this.field, unit, now);
    for (const [fact] of facts) this.#facts.delete(fact);
    return units.length >= CLEANED || facts.length >= CLEANED;
  }
}

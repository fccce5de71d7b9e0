import {
  BOUNDS,
  forgetResident,
  type FactCount,
  type Region,
  type RegionTotals,
  type Resident,
} from '../../../campaigns/index.ts';
import { REGION_SCHEMA } from '../sql/schema.ts';
import { SqlSingle } from '../sql/single.ts';
import { SqlTable } from '../sql/table.ts';

/** Rows that one cleaning looks at in each table. */
const CLEANED = 500;

/** A region in the SQLite of one object. */
export class RegionStore {
  readonly #units: SqlTable<Resident>;
  readonly #facts: SqlTable<FactCount>;
  readonly #totals: SqlSingle<RegionTotals>;

  constructor(sql: SqlStorage) {
    sql.exec(REGION_SCHEMA);
    this.#units = new SqlTable(sql, { name: 'residents', cached: 2048, most: BOUNDS.residents });
    this.#facts = new SqlTable(sql, { name: 'fact_counts', cached: 16_384, most: BOUNDS.counts });
    this.#totals = new SqlSingle(sql, 'region_totals', () => ({ units: 0, suspects: 0 }));
  }

  /** As of now: another one after {@link discard}. */
  region(name: string): Region {
    return { name, units: this.#units, facts: this.#facts, totals: this.#totals.value };
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
    const parts = [this.#units, this.#facts].map((table) => table.flush(now));
    return [...parts, this.#totals.flush()].includes(true);
  }

  /** Back to what is on disk. */
  discard(): void {
    this.#units.discard();
    this.#facts.discard();
    this.#totals.discard();
  }

  /** Gives up what is old or too much; to be followed by {@link flush} in the same transaction. Returns whether more is to be given up. */
  clean(now: number): boolean {
    const units = this.#units.old(now, CLEANED);
    for (const [, unit] of units) forgetResident(this.region(''), unit);
    const facts = this.#facts.old(now, CLEANED);
    for (const [fact] of facts) this.#facts.delete(fact);
    return units.length >= CLEANED || facts.length >= CLEANED;
  }
}

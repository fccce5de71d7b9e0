import type { CounterRow, Decision, Observation } from '../../domain/index.ts';
import { HISTORY_LIMIT, LEDGER_SCHEMA, RETENTION } from './schema.ts';
import type { Entry } from './record.ts';
import { restored, type LedgerState, type StoredState } from './state.ts';

/** A ledger's SQLite. Synchronous; the platform holds an answer back until its writes are durable (output gate). */
export class LedgerStore {
  readonly #sql: SqlStorage;
  /** The snapshot in force (0 before the first), and rows of the journal since. */
  #snapshot = 0;
  #rows = 0;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(LEDGER_SCHEMA);
  }

  state(): LedgerState | null {
    const [row] = this.#sql.exec<{ value: string }>('SELECT value FROM state').toArray();
    return row ? restored(JSON.parse(row.value) as StoredState) : null;
  }

  saveState(state: LedgerState): void {
    this.#sql.exec('INSERT OR REPLACE INTO state (id, value) VALUES (1, ?)', JSON.stringify(state));
  }

  /** The last snapshot of the record and the observations judged since, oldest first. */
  record(): { readonly snapshot: string | null; readonly journal: readonly Entry[] } {
    const [row] = this.#sql
      .exec<{ number: number; value: string }>('SELECT number, value FROM snapshot')
      .toArray();
    this.#snapshot = row?.number ?? 0;
    const journal = this.#sql
      .exec<{ observations: string }>(
        'SELECT observations FROM journal WHERE snapshot = ? ORDER BY id',
        this.#snapshot,
      )
      .toArray();
    this.#rows = journal.length;
    return {
      snapshot: row?.value ?? null,
      journal: journal.flatMap(({ observations }) => (JSON.parse(observations) as Written[]).map(read)),
    };
  }

  appendJournal(entries: readonly Entry[]): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO journal (id, snapshot, observations) VALUES (?, ?, ?)',
      ++this.#rows,
      this.#snapshot,
      JSON.stringify(entries.map(written)),
    );
  }

  saveSnapshot(snapshot: string): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO snapshot (id, number, value) VALUES (1, ?, ?)',
      ++this.#snapshot,
      snapshot,
    );
    this.#rows = 0;
  }

  saveClosed(rows: readonly CounterRow[], now: number): void {
    for (const { window, start, model, ...counters } of rows)
      this.#sql.exec(
        'INSERT OR REPLACE INTO counters (window, start, model, value) VALUES (?, ?, ?, ?)',
        window,
        start,
        model,
        JSON.stringify(counters),
      );
    for (const [window, ms] of Object.entries(RETENTION))
      this.#sql.exec('DELETE FROM counters WHERE window = ? AND start < ?', window, now - ms);
  }

  /** The newest closed windows, at most 500 rows. */
  closed(): CounterRow[] {
    return this.#sql
      .exec<{ window: CounterRow['window']; start: number; model: string; value: string }>(
        'SELECT window, start, model, value FROM counters ORDER BY start DESC LIMIT 500',
      )
      .toArray()
      .map(({ window, start, model, value }) => ({
        window,
        start,
        model,
        ...(JSON.parse(value) as Omit<CounterRow, 'window' | 'start' | 'model'>),
      }));
  }

  appendHistory(decision: Decision): void {
    this.#sql.exec('INSERT INTO history (decision) VALUES (?)', JSON.stringify(decision));
    this.#sql.exec('DELETE FROM history WHERE id <= (SELECT max(id) FROM history) - ?', HISTORY_LIMIT);
  }

  history(): Decision[] {
    return this.#sql
      .exec<{ decision: string }>('SELECT decision FROM history ORDER BY id DESC')
      .toArray()
      .map(({ decision }) => JSON.parse(decision) as Decision);
  }
}

/** An observation alone, or in brackets when it was under a licence. */
type Written = Observation | readonly [Observation];

const written = ({ observation, licensed }: Entry): Written => (licensed ? [observation] : observation);
const read = (one: Written): Entry =>
  isList(one) ? { observation: one[0], licensed: true } : { observation: one, licensed: false };
const isList = (one: Written): one is readonly [Observation] => Array.isArray(one);

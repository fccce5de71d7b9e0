import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { SqlTable } from '../../src/board/campaigns/sql/table.ts';
import { env } from '../support/worker.ts';

const DAY = 86_400_000;
const NOW = 20_000 * DAY;

let tables = 0;
/** A table of at most ten rows, three of them in memory. */
const withTable = (work: (table: SqlTable<{ n: number }>, sql: SqlStorage) => void): Promise<void> =>
  runInDurableObject(env.CAMPAIGNS.getByName(`table-${tables++}`), (_, { storage: { sql } }) => {
    sql.exec('CREATE TABLE tiny (id TEXT PRIMARY KEY, day INTEGER NOT NULL, value TEXT NOT NULL)');
    work(new SqlTable(sql, { name: 'tiny', cached: 3, most: 10 }), sql);
  });

const fill = (table: SqlTable<{ n: number }>, count: number, from = 0): void => {
  for (let i = from; i < from + count; i++) {
    table.set(`r${i}`, { n: i });
    table.flush(NOW + i * DAY);
  }
};

describe('a table in SQLite', () => {
  it('gives back what was written, in memory or not, and changed in place', () =>
    withTable((table) => {
      fill(table, 9);
      const row = table.get('r2')!;
      row.n = 200;
      table.set('r2', row);
      table.delete('r3');
      table.flush(NOW);
      table.discard();
      expect(['r1', 'r2', 'r3', 'r8'].map((id) => table.get(id)?.n)).toEqual([1, 200, undefined, 8]);
    }));

  it('forgets by discarding what was not written', () =>
    withTable((table) => {
      fill(table, 2);
      table.get('r1')!.n = 100;
      table.set('r5', { n: 5 });
      table.discard();
      expect([table.get('r1'), table.get('r5')]).toEqual([{ n: 1 }, undefined]);
      expect(table.flush(NOW)).toBe(false);
    }));

  it('gives up the rows beyond its bound that were written longest ago, in portions', () =>
    withTable((table) => {
      fill(table, 16);
      const later = NOW + 16 * DAY;
      const given: string[] = [];
      for (const limit of [4, 4, 4]) {
        const old = table.old(later, limit).map(([id]) => id);
        for (const id of old) table.delete(id);
        table.flush(later);
        given.push(...old);
      }
      expect(given).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']);
    }));

  it('gives up rows that were not written for 45 days', () =>
    withTable((table) => {
      fill(table, 3);
      expect(table.old(NOW + 46.5 * DAY, 10).map(([id, { n }]) => [id, n])).toEqual([['r0', 0]]);
    }));
});

import { describe, expect, it } from 'vitest';
import { count, newTally, rows, type Tally } from '../../../src/accounting/index.ts';
import type { Exchange } from '../../../src/domain/index.ts';
import { exchange } from '../../support/leases.ts';
import { testPolicy } from '../../support/policy.ts';

const NOW = Date.UTC(2026, 10, 15, 10, 59, 30);
const policy = testPolicy();
const after = (exchanges: readonly Exchange[], tally: Tally = newTally(NOW), refused = 0, now = NOW) =>
  count(tally, exchanges, refused, policy, now);
const of = (model: string | null): Exchange => exchange({ model });
const minute = (tally: Tally) => rows(tally.open).filter(({ window }) => window === 'minute');
const named = (tally: Tally, model: string) => minute(tally).find((row) => row.model === model);

describe('counters', () => {
  it('count every exchange in each window, by model, and in the totals', () => {
    const { tally } = after([of('small-1'), of('small-1'), of('large-1'), exchange({ status: 500 })]);
    expect(tally.totals).toMatchObject({ requests: 4, inputTokens: 40, outputTokens: 80, errors: 1 });
    expect(rows(tally.open).filter(({ model }) => model === 'large-1')).toHaveLength(4);
    expect(named(tally, 'small-1')).toMatchObject({ requests: 3, requestBytes: 300, errors: 1 });
  });

  it('keep refusals apart from everything else', () => {
    const { tally } = after([of('small-1')], newTally(NOW), 7);
    expect(tally.totals).toMatchObject({ requests: 1, refused: 7 });
    expect(named(tally, '')).toMatchObject({ requests: 0, refused: 7 });
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf'])(
    'count a model that calls itself %s like any other',
    (model) => {
      const { tally } = after([of(model), of(model)]);
      const counted = minute(tally).map(({ requests, outputTokens }) => [requests, outputTokens]);
      expect(counted).toEqual([[2, 40]]);
    },
  );

  it.each(['', ' ', 'a b', 'x'.repeat(101), '<script>', 'модель', '\u0000'])(
    'do not take %j for the name of a model',
    (model) => {
      expect(named(after([of(model)]).tally, 'other')?.requests).toBe(1);
    },
  );

  it('stay bounded when a caller invents models, and lose none of their requests', () => {
    let tally = newTally(NOW);
    for (let i = 0; i < 500; i++) ({ tally } = after([of(`invented-${i}`)], tally));
    expect(minute(tally).length).toBeLessThanOrEqual(33);
    expect(minute(tally).reduce((sum, { requests }) => sum + requests, 0)).toBe(500);
    expect(JSON.stringify(tally).length).toBeLessThan(40_000);
  });

  it('close a window when the next begins, once, and keep the longer ones open', () => {
    const { tally } = after([of('small-1')]);
    const next = after([of('small-1')], tally, 0, NOW + 60_000);
    expect(next.closed.map(({ window, requests }) => [window, requests])).toEqual([
      ['minute', 1],
      ['hour', 1],
    ]);
    expect(after([], next.tally, 0, NOW + 60_000).closed).toEqual([]);
    const day = rows(next.tally.open).find(({ window }) => window === 'day');
    expect([day?.requests, next.tally.totals.requests]).toEqual([2, 2]);
  });

  it('do not go back to a window that is over when the clock does', () => {
    const { tally } = after([of('small-1')]);
    const back = after([of('small-1')], tally, 0, NOW - 120_000);
    expect([back.closed, back.tally.totals.requests]).toEqual([[], 2]);
  });
});

import { describe, expect, it } from 'vitest';
import { epochMs } from '../../../../src/backtest/formats/time.ts';
import { LineError } from '../../../../src/backtest/log-line.ts';

const MS = Date.UTC(2026, 10, 2, 9, 30, 15, 250);

describe('a time', () => {
  it.each([
    ['ISO 8601 in UTC', '2026-11-02T09:30:15.250Z'],
    ['ISO 8601 elsewhere', '2026-11-02T11:30:15.250+02:00'],
    ['a database without a zone', '2026-11-02 09:30:15.250999'],
    ['seconds', MS / 1000],
    ['milliseconds', MS],
    ['microseconds', MS * 1000],
    ['nanoseconds in text', `${MS}000000`],
    ['seconds and nanoseconds', [Math.floor(MS / 1000), 250_000_000]],
  ])('is read from %s', (_what, value) => {
    expect(epochMs(value, 'start')).toBe(MS);
  });

  it.each([null, undefined, '', 'yesterday', 'May 5', -1, Number.NaN, 1e30, {}, [], ['a'], '9'.repeat(100)])(
    'is not read from %j',
    (value) => {
      expect(() => epochMs(value, 'start')).toThrow(new LineError('start is absent or no time'));
    },
  );
});

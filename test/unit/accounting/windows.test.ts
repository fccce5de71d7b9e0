import { describe, expect, it } from 'vitest';
import { bucketEnd, bucketStart, epochOf, smallestWindow } from '../../../src/accounting/windows.ts';

const T = Date.UTC(2024, 1, 29, 23, 59, 59, 999);

describe('quota windows', () => {
  it.each([
    ['minute', Date.UTC(2024, 1, 29, 23, 59), Date.UTC(2024, 2, 1)],
    ['hour', Date.UTC(2024, 1, 29, 23), Date.UTC(2024, 2, 1)],
    ['day', Date.UTC(2024, 1, 29), Date.UTC(2024, 2, 1)],
    ['month', Date.UTC(2024, 1, 1), Date.UTC(2024, 2, 1)],
  ] as const)('aligns a %s to UTC', (window, start, end) => {
    expect([bucketStart(window, T), bucketEnd(window, T)]).toEqual([start, end]);
  });

  it.each(['minute', 'hour', 'day', 'month'] as const)('begins the next %s where one ends', (window) => {
    const end = bucketEnd(window, T);
    expect(bucketStart(window, end)).toBe(end);
    expect(bucketStart(window, end - 1)).toBe(bucketStart(window, T));
  });

  it('ends December with the year', () => {
    expect(bucketEnd('month', Date.UTC(2026, 11, 31))).toBe(Date.UTC(2027, 0, 1));
  });

  it('names the epoch after the smallest window, and 0 without quotas', () => {
    expect(smallestWindow([{ window: 'day' }, { window: 'hour' }])).toBe('hour');
    expect(epochOf([{ window: 'day' }, { window: 'hour' }], T)).toBe(Date.UTC(2024, 1, 29, 23));
    expect(smallestWindow([])).toBeNull();
    expect(epochOf([], T)).toBe(0);
  });
});

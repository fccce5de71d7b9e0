import { describe, expect, it } from 'vitest';
import { fingerprintKey, isObserved } from '../../../src/features/index.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const other = await fingerprintKey('another secret for tests, also 32 characters');
const moments = Array.from({ length: 8000 }, (_, n) => Date.UTC(2026, 10, 2, 9) + n);
const drawn = (oneIn: number, by = key): number[] => moments.filter((at) => isObserved(at, oneIn, by));

describe('the chance by which a request is observed', () => {
  it('is one in as many as is said', () => {
    expect(drawn(1)).toHaveLength(8000);
    expect(drawn(4).length / 8000).toBeCloseTo(1 / 4, 1);
    expect(drawn(16).length / 8000).toBeGreaterThan(0.05);
    expect(drawn(16).length / 8000).toBeLessThan(0.075);
  });

  it('is the same whenever it is drawn, so that a log replays', () => {
    expect(drawn(16)).toEqual(drawn(16));
  });

  it('keeps those that a smaller share keeps', () => {
    const many = new Set(drawn(4));
    expect(drawn(16).every((at) => many.has(at))).toBe(true);
  });

  it('cannot be foreseen without the secret', () => {
    const theirs = new Set(drawn(4, other));
    expect(drawn(4).filter((at) => theirs.has(at)).length / drawn(4).length).toBeCloseTo(1 / 4, 1);
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { NO_TRACES } from '../../../src/evaluation/data/traces.ts';
import { arrivals, gammaGap } from '../../../src/evaluation/timing.ts';

const HOUR = 3_600_000;

describe('arrival times', () => {
  it.each(['machine', 'office', 'drip'] as const)('of a %s ascend and follow from the seed', (pace) => {
    const times = (): number[] => [...arrivals(pace, 300, NO_TRACES, randomFrom(3)).take(300)];
    expect(times()).toEqual(times());
    expect(times()).toEqual(times().toSorted((a, b) => a - b));
  });

  it('of a machine end within hours, those of an office take days', () => {
    const span = (pace: 'machine' | 'office'): number => {
      const times = [...arrivals(pace, 500, NO_TRACES, randomFrom(5)).take(500)];
      return (times.at(-1) ?? 0) - (times[0] ?? 0);
    };
    expect(span('machine')).toBeLessThan(2 * HOUR);
    expect(span('office')).toBeGreaterThan(48 * HOUR);
  });

  it('keep to the hours in which a recorded client was busy', () => {
    const quiet = { minutes: 60, rate: 0, cv: 1 };
    const client = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? { ...quiet, rate: 5 } : quiet));
    const times = [...arrivals('office', 400, { clients: [client], gaps: [] }, randomFrom(1)).take(400)];
    const start = times[0] ?? 0;
    const hours = new Set(times.map((at) => Math.floor(((at - start) % (24 * HOUR)) / HOUR)));
    expect([...hours].every((hour) => hour === 0 || hour === 23)).toBe(true);
  });

  it.each([0.3, 1, 3])('have gaps of mean 1 at a coefficient of variation of %f', (cv) => {
    const random = randomFrom(8);
    const gaps = Array.from({ length: 40_000 }, () => gammaGap(cv, random));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
    expect(mean).toBeCloseTo(1, 1);
    expect(Math.abs(deviation / cv - 1)).toBeLessThan(0.1);
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { discoveryThreshold } from '../../../src/scoring/fleet.ts';

const found = (scores: readonly number[], rate: number): number =>
  scores.filter((score) => score >= discoveryThreshold(scores, rate)).length;

describe('e-BH over the fleet', () => {
  it('discovers nobody where there is no evidence', () => {
    expect(
      found(
        Array.from({ length: 1000 }, () => 0),
        0.05,
      ),
    ).toBe(0);
    expect(found([], 0.05)).toBe(0);
  });

  it('asks more of one key among many than of one alone', () => {
    const score = Math.log(40);
    expect(found([score], 0.05)).toBe(1);
    expect(found([score, ...Array.from({ length: 9 }, () => 0)], 0.05)).toBe(0);
  });

  it('asks less of each when many stand out', () => {
    const many = [...Array.from({ length: 50 }, () => Math.log(45)), ...Array.from({ length: 50 }, () => 0)];
    expect(found(many, 0.05)).toBe(50);
  });

  it('keeps the expected share of honest keys among the discoveries below the rate', () => {
    const random = randomFrom(5);
    let share = 0;
    const fleets = 400;
    for (let fleet = 0; fleet < fleets; fleet++) {
      // Honest e-values as bad as they may be: 1/u has P(E ≥ x) = 1/x.
      const honest = Array.from({ length: 200 }, () => -Math.log(1 - random()));
      const threshold = discoveryThreshold([...honest, ...Array.from({ length: 10 }, () => 9)], 0.1);
      const wrong = honest.filter((score) => score >= threshold).length;
      share += wrong / Math.max(1, wrong + 10) / fleets;
    }
    expect(share).toBeLessThan(0.1);
  });
});

import { describe, expect, it } from 'vitest';
import { beatOf, beatWith, inStep, notice, rhythmOf, type Beat } from '../../../src/campaigns/rhythm.ts';
import { randomFrom } from '../../../src/demo/random.ts';

const QUARTER = 900_000;
const random = randomFrom(3);

/** An account active at these quarters of the day, or at so many drawn from between two. */
function account(quarters: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const quarter of quarters) notice(kept, quarter * QUARTER + 5);
  return kept;
}
const drawn = (from: number, to: number, count = 40): readonly number[] =>
  account(Array.from({ length: count }, () => from + Math.floor(random() * (to - from))));

const FLAT = Array.from({ length: 96 }, () => 10);
const rhythm = (quarters: readonly number[], counts: readonly number[] = FLAT) => rhythmOf(quarters, counts);
const beatBy = (accounts: readonly (readonly number[])[]): Beat =>
  accounts.reduce<Beat>((beat, quarters) => beatWith(beat, rhythm(quarters)), []);
const average = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const many = <T>(make: () => T): readonly T[] => Array.from({ length: 60 }, make);

/** A scheduler's: eight quarters of the day, the same for all. */
const CRON = [1, 13, 22, 37, 50, 61, 74, 88];

describe('accounts that keep time', () => {
  it('gain when one scheduler drives them', () => {
    expect(
      inStep(rhythm(account(CRON)), beatBy(many(() => account(CRON)).slice(0, 8)), false),
    ).toBeGreaterThan(1.5);
    expect(inStep(rhythm(account(CRON)), beatOf(rhythm(account(CRON))), false)).toBeGreaterThan(1);
  });

  it('gain nothing to speak of when they are unrelated and active all day', () => {
    const beat = beatBy(many(() => drawn(0, 96)).slice(0, 12));
    expect(average(many(() => inStep(rhythm(drawn(0, 96)), beat, false)))).toBeLessThan(0.1);
    expect(
      average(many(() => inStep(rhythm(drawn(0, 96)), beatOf(rhythm(drawn(0, 96))), false))),
    ).toBeLessThan(0.2);
  });

  it('gain nothing by being of one time zone, even one in which few others are', () => {
    const elsewhere = Array.from({ length: 96 }, (_, i) => (i < 40 ? 20 : 1));
    const night = () => drawn(44, 80);
    const beat = beatBy(many(night).slice(0, 12));
    expect(average(many(() => inStep(rhythm(night(), elsewhere), beat, false)))).toBeLessThan(0.2);
  });

  it('gain nothing by a moment at which everybody is active: the full hour, midnight', () => {
    const hours = Array.from({ length: 96 }, (_, i) => (CRON.includes(i) ? 200 : 2));
    expect(inStep(rhythm(account(CRON), hours), beatBy([account(CRON), account(CRON)]), false)).toBeLessThan(
      0.3,
    );
  });

  it('do not gain by their own part in the beat', () => {
    const own = drawn(0, 96);
    const others = many(() => drawn(0, 96)).slice(0, 6);
    expect(inStep(rhythm(own), beatBy([...others, own]), true)).toBeLessThan(0.4);
  });

  it('lose nothing by shifts', () => {
    expect(inStep(rhythm(drawn(0, 48)), beatBy([drawn(48, 96), drawn(48, 96)]), false)).toBe(0);
  });
});

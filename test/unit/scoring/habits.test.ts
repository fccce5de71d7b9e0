import { describe, expect, it } from 'vitest';
import { HABIT } from '../../../src/detectors/index.ts';
import { observation } from '../../../src/detectors/shared/cases.ts';
import { newStream } from '../../../src/scoring/judgement.ts';
import { breadthOf, countSubject } from '../../../src/scoring/subjects.ts';
import { remember, sketchOf } from '../../../src/scoring/sketch.ts';
import { random } from '../../support/traffic/random.ts';

const FORMAL = observation({ style: { formal: 2, personal: 0 }, answerTokens: 500 });
const OWN = observation({
  turnCount: 5,
  style: { formal: 0, personal: 3, asks: 4 },
  answerTokens: 20,
  fingerprints: { prompt: 'b'.repeat(13) },
});

describe('habits', () => {
  it('are none before the first request, and its own after it', () => {
    const stream = newStream('', 'key', 0, 0);
    expect(sketchOf(stream, FORMAL).habits).toEqual([]);
    remember(stream, FORMAL);
    expect(stream.habits[HABIT.formal]).toBe(1);
    expect(stream.habits[HABIT.personal]).toBe(0);
    expect(stream.habits[HABIT.tasks]).toBe(1);
    expect(stream.habits[HABIT.answer]).toBeCloseTo(Math.log(501) / 8, 2);
    expect(stream.habits).toHaveLength(Object.keys(HABIT).length);
  });

  it('are the mean of the first requests, and later forget within about forty', () => {
    const stream = newStream('', 'key', 0, 0);
    for (let n = 0; n < 10; n++) remember(stream, n % 2 === 0 ? FORMAL : OWN);
    expect(stream.habits[HABIT.personal]).toBeCloseTo(0.5, 1);
    for (let n = 0; n < 400; n++) remember(stream, FORMAL);
    expect(stream.habits[HABIT.personal]).toBeLessThan(0.05);
    for (let n = 0; n < 40; n++) remember(stream, OWN);
    expect(stream.habits[HABIT.personal]).toBeCloseTo(1 - Math.exp(-1), 1);
  });

  it('of answers are usual while none is known, as in a batch', () => {
    const stream = newStream('', 'key', 0, 0);
    for (let n = 0; n < 20; n++) remember(stream, { ...FORMAL, answerTokens: null });
    expect(stream.habits[HABIT.answerSpread]).toBeCloseTo(0.04, 2);
    expect(stream.habits[HABIT.answer]).toBeCloseTo(Math.log(151) / 8, 2);
  });

  it('are from 0 to 1, whatever comes', () => {
    const stream = newStream('', 'key', 0, 0);
    for (const words of [0, 1, 767, 1e9])
      for (const answerTokens of [0, null, 1e12])
        remember(stream, observation({ style: { words }, answerTokens, content: { ownedInput: 1 } }));
    for (const [name, at] of Object.entries(HABIT).filter(([name]) => name !== 'words' && name !== 'spread'))
      expect(stream.habits[at]! >= 0 && stream.habits[at]! <= 1, name).toBe(true);
  });
});

describe('what a stream keeps to', () => {
  const after = (requests: readonly ReturnType<typeof observation>[], habit: keyof typeof HABIT): number => {
    const stream = newStream('', 'key', 0, 0);
    for (const request of requests) remember(stream, request);
    return stream.habits[HABIT[habit]]!;
  };
  const about = (subject: number): ReturnType<typeof observation> => observation({ style: { subject } });
  const under = (system: string): ReturnType<typeof observation> => observation({ fingerprints: { system } });

  it('is its subject for people who stay with a matter, not for a bank that was shuffled', () => {
    const matters = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3];
    expect(after(matters.map(about), 'stays')).toBeGreaterThan(0.7);
    expect(
      after(
        matters.map((_, n) => about(1 + (n % 3))),
        'stays',
      ),
    ).toBe(0);
  });

  it('outlasts requests that name no subject', () => {
    expect(after([1, 0, 1, 0, 1, 0, 1, 0].map(about), 'stays')).toBeGreaterThan(0.3);
  });

  it('is a handful of system prompts for a product, and ever new ones for a bank of characters', () => {
    const names = Array.from({ length: 30 }, (_, n) => `system${n}`);
    expect(after(names.map(under), 'contexts')).toBeGreaterThan(0.8);
    expect(
      after(
        names.map((_, n) => under(`system${n % 2}`)),
        'contexts',
      ),
    ).toBe(0);
    expect(
      after(
        names.map(() => observation({})),
        'contexts',
      ),
    ).toBe(0);
  });
});

describe('breadth', () => {
  const counted = (subjects: Iterable<number>): number[] =>
    [...subjects].reduce<number[]>((counts, subject) => countSubject(counts, subject), []);

  it('is not known from fewer than eight', () => {
    expect(breadthOf(counted([1, 2, 3, 4, 5, 6, 7]))).toBeNull();
    expect(breadthOf([])).toBeNull();
  });

  it('is 0 for one subject, small for a business, near 1 for a bank on everything', () => {
    const source = random(2);
    const many = (of: number) => counted(Array.from({ length: 60 }, () => 1 + source.below(of)));
    expect(breadthOf(many(1))).toBe(0);
    expect(breadthOf(many(3))).toBeLessThan(0.2);
    expect(breadthOf(many(23))).toBeGreaterThan(0.8);
    expect(breadthOf(many(23))).toBeLessThanOrEqual(1);
  });

  it('follows recent requests: a change of trade shows', () => {
    const trade = counted([
      ...Array<number>(300).fill(4),
      ...Array.from({ length: 150 }, (_, n) => 1 + (n % 20)),
    ]);
    expect(breadthOf(trade)).toBeGreaterThan(0.5);
  });
});

import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/index.ts';
import {
  FEATURE_NAMES,
  HABIT,
  harvestOf,
  INNOCENT,
  LEAST,
  MOST,
  requestProfile,
  streamProfile,
  WEIGHTS,
  type Head,
  type StreamSketch,
  type Weights,
} from '../../src/detectors/index.ts';
import { observation, sketch } from '../../src/detectors/shared/cases.ts';
import { harvestWeight } from '../../src/detectors/shared/harvest.ts';
import { bank, CHAT, job, LABEL, people, TASK } from '../../src/detectors/shared/harvest-cases.ts';
import { REQUEST_COUNT } from '../../src/detectors/shared/profile.ts';
import { fingerprintKey, observe } from '../../src/features/index.ts';
import { call } from '../support/calls.ts';
import { random, type Random } from '../support/traffic/random.ts';

const WIDTH = FEATURE_NAMES.length;

const normal = (source: Random): number =>
  Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next());

const numbers = (source: Random, count: number): number[] =>
  Array.from({ length: count }, () => normal(source));

/** A network of random numbers. */
const randomHead = (source: Random, units: number): Head => ({
  hidden: Array.from({ length: WIDTH }, () => numbers(source, units)),
  thresholds: numbers(source, units),
  outputs: numbers(source, units),
  direct: numbers(source, WIDTH),
  intercept: normal(source),
});

const weightsOf = (heads: readonly Head[], agreeing = 1): Weights => ({
  version: 'test',
  features: FEATURE_NAMES,
  agreeing,
  reserve: 0,
  heads,
});

/** Weighs every request alike. */
const constant = (intercept: number): Head => ({
  hidden: FEATURE_NAMES.map(() => []),
  thresholds: [],
  outputs: [],
  direct: FEATURE_NAMES.map(() => 0),
  intercept,
});

/** As one would write it down: intercept + direct·x + outputs·max(0, thresholds + hiddenᵀx). */
function plain({ hidden, thresholds, outputs, direct, intercept }: Head, x: ArrayLike<number>): number {
  const units = thresholds.map((threshold, j) =>
    hidden.reduce((sum, row, i) => sum + row[j]! * x[i]!, threshold),
  );
  return (
    intercept +
    direct.reduce((sum, weight, i) => sum + weight * x[i]!, 0) +
    units.reduce((sum, unit, j) => sum + outputs[j]! * Math.max(0, unit), 0)
  );
}

const profileOf = (one: Observation, stream: StreamSketch): Float64Array => {
  const values = new Float64Array(WIDTH);
  requestProfile(one, values);
  streamProfile(one, stream, values);
  return values;
};

describe('the fitted weight', () => {
  const source = random(3);
  const heads = [7, 5, 9].map((units) => randomHead(source, units));

  it.each([1, 2, 3])('is what %d of three plain networks of the same numbers find, or more', (agreeing) => {
    const weigh = harvestOf(weightsOf(heads, agreeing));
    for (let n = 0; n < 50; n++) {
      const x = Array.from({ length: WIDTH }, () => (source.chance(0.5) ? 0 : source.next()));
      const each = heads.map((head) => plain(head, x)).toSorted((a, b) => b - a);
      expect(weigh(x)).toBeCloseTo(each[agreeing - 1]!, 9);
    }
  });

  it('is the same whether a request’s own part was computed before or not', () => {
    const small = weightsOf(
      heads.map((head) => ({
        ...head,
        outputs: head.outputs.map((w) => w / 100),
        direct: head.direct.map((w) => w / 100),
      })),
    );
    const [shared, whole] = [harvestWeight(small), harvestOf(small)];
    for (const one of [TASK, CHAT, LABEL, { ...TASK }])
      for (const stream of [bank(), people(), job({ scope: 'template' }), sketch({ scope: 'shape' })])
        expect(shared(one, stream)).toBeCloseTo(
          Math.max(LEAST, Math.min(MOST, whole(profileOf(one, stream)))),
          9,
        );
  });

  it.each([
    [1000, MOST],
    [-1000, LEAST],
    [0.3, 0.3],
  ])('is bounded: %d nats count as %d', (nats, expected) => {
    expect(harvestWeight(weightsOf([constant(nats)]))(TASK, bank())).toBeCloseTo(expected);
  });

  it('lets one request neither prove nor clear', () => {
    expect(MOST).toBeLessThan(3);
    expect(LEAST).toBeGreaterThan(-3);
  });

  it('never speaks for a harvest of a prompt that came before, but may speak against', () => {
    const repeated = bank({ repeated: true });
    expect(harvestWeight(weightsOf([constant(5)]))(TASK, repeated)).toBe(0);
    expect(harvestWeight(weightsOf([constant(-1)]))(TASK, repeated)).toBe(-1);
    const shipped = harvestWeight(WEIGHTS);
    for (const one of [TASK, CHAT, LABEL])
      for (const of of [bank, people, job])
        for (const scope of ['key', 'context', 'shape', 'template'] as const)
          expect(shipped(one, of({ scope, repeated: true }))).toBeLessThanOrEqual(0);
  });

  it('goes by what its heads agree upon: one that is sure accuses nobody', () => {
    const divided = [constant(0), constant(1.5), constant(0.2)];
    expect(harvestWeight(weightsOf(divided, 1))(TASK, bank())).toBeCloseTo(1.5);
    expect(harvestWeight(weightsOf(divided, 2))(TASK, bank())).toBeCloseTo(0.2);
    expect(harvestWeight(weightsOf(divided, 3))(TASK, bank())).toBeCloseTo(0);
  });

  it.each([
    ['another order', FEATURE_NAMES.toReversed()],
    ['one less', FEATURE_NAMES.slice(1)],
    ['one more', [...FEATURE_NAMES, 'country']],
  ])('refuses weights that were fitted for other features: %s', (_title, features) => {
    expect(() => harvestWeight({ ...WEIGHTS, features })).toThrow(RangeError);
    expect(() => harvestOf({ ...WEIGHTS, features })).toThrow('npm run fit');
  });
});

describe('the weights that are shipped', () => {
  it('fit the features and are numbers, all of them', () => {
    expect(WEIGHTS.features).toEqual(FEATURE_NAMES);
    expect(WEIGHTS.heads.length).toBeGreaterThan(1);
    expect(WEIGHTS.agreeing).toBeGreaterThan(WEIGHTS.heads.length / 2);
    for (const { hidden, thresholds, outputs, direct, intercept } of WEIGHTS.heads) {
      expect([hidden.length, direct.length]).toEqual([WIDTH, WIDTH]);
      expect(outputs).toHaveLength(thresholds.length);
      for (const row of hidden) expect(row).toHaveLength(thresholds.length);
      for (const number of [...hidden.flat(), ...thresholds, ...outputs, ...direct, intercept])
        expect(Math.abs(number)).toBeLessThan(100);
    }
  });

  it('never let a sign of innocence accuse, whatever else is true of a request', () => {
    const weigh = harvestOf(WEIGHTS);
    const source = random(8);
    for (let n = 0; n < 500; n++) {
      const x = Array.from({ length: WIDTH }, () => (source.chance(0.6) ? 0 : source.next()));
      const before = weigh(x);
      for (const name of INNOCENT) {
        const at = FEATURE_NAMES.indexOf(name);
        expect(weigh(x.with(at, Math.min(1, x[at]! + 0.5))), name).toBeLessThanOrEqual(before + 1e-9);
      }
    }
  });

  it('are a small file', () => {
    expect(JSON.stringify(WEIGHTS).length).toBeLessThan(64 * 1024);
  });

  it('tell a bank from people and from jobs in every scope', () => {
    const weigh = harvestWeight(WEIGHTS);
    for (const scope of ['key', 'context', 'shape', 'template'] as const) {
      expect(weigh(TASK, bank({ scope }))).toBeGreaterThan(0);
      expect(weigh(CHAT, people({ scope }))).toBeLessThan(0);
      expect(weigh(LABEL, job({ scope }))).toBeLessThan(0);
    }
  });
});

describe('features', () => {
  it('have names of their own, the request’s first', () => {
    expect(new Set(FEATURE_NAMES).size).toBe(WIDTH);
    expect(REQUEST_COUNT).toBeLessThan(WIDTH);
  });

  it.each(['country', 'language', 'script', 'network', 'time', 'hour', 'agent', 'seed', 'price'])(
    'do not say who somebody is, nor what is changed for nothing: no %s',
    (word) => {
      expect(FEATURE_NAMES.filter((name) => name.split('_').includes(word))).toEqual([]);
    },
  );

  /** The extremes of what a request, its answer and its stream can be. */
  const EXTREME = [0, 1e-9, 1, 99, 1e9, Number.MAX_SAFE_INTEGER];

  it('are numbers from 0 to 1, however extreme the request and the stream', () => {
    for (const value of EXTREME) {
      const style = Object.fromEntries(
        Object.keys(TASK.style).map((name) => [name, value]),
      ) as unknown as Observation['style'];
      const one: Observation = {
        ...observation({
          turnCount: value,
          answerTokens: value,
          style,
          content: { reasoningDemand: 1, syntheticInstruction: 1, ownedInput: 1, promptGeneration: 1 },
          parameters: { n: value, maxOutputTokens: value, temperature: value, stops: value },
        }),
        textLength: value,
        media: value,
      };
      for (const answerTokens of [value, null])
        for (const habit of [[], Object.keys(HABIT).map(() => 0), Object.keys(HABIT).map(() => 1)])
          for (const breadth of [null, 0, 1])
            for (const requests of [0, 1, value]) {
              const stream = sketch({
                requests,
                habits: habit,
                breadth,
                novelty: 1,
                endUsers: { distinct: value, returning: value },
              });
              const profile = profileOf({ ...one, answerTokens }, stream);
              const wrong = FEATURE_NAMES.filter((_, i) => !(profile[i]! >= 0 && profile[i]! <= 1));
              expect(wrong, `${value} ${requests}`).toEqual([]);
            }
    }
  });

  it('are numbers for whatever text is observed', async () => {
    const key = await fingerprintKey('a secret for tests, at least 32 characters');
    for (const turns of [
      '',
      ' ',
      '\ud800',
      '\0'.repeat(50),
      '?'.repeat(9000),
      '語'.repeat(9000),
      'a '.repeat(9000),
      '1'.repeat(9000),
    ]) {
      const profile = profileOf(observe(call({ turns }), 0, key), sketch({ requests: 0, habits: [] }));
      expect(profile.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/config/policy.ts';
import { FEATURE_NAMES, harvestOf } from '../../../src/detectors/index.ts';
import { fingerprintKey } from '../../../src/features/index.ts';
import { Adam } from '../../../src/evaluation/fit/adam.ts';
import { groupsOf, type Group } from '../../../src/evaluation/fit/samples.ts';
import { bounded, SEARCH, solve, type Search } from '../../../src/evaluation/fit/solve.ts';
import { weightsFile } from '../../../src/evaluation/fit/weights-file.ts';
import { random } from '../../support/traffic/random.ts';
import { CATALOGUE } from './sources.ts';

const WIDTH = FEATURE_NAMES.length;
const COUNT = 40;
const at = (name: string): number => FEATURE_NAMES.indexOf(name);

/** An owner of whose requests so large a part are formal tasks; the others are in a person's own voice. */
function owner(label: Group['label'], name: string, tasks: number, seed: number): Group {
  const source = random(seed);
  const rows = new Float32Array(COUNT * WIDTH);
  for (let row = 0; row < COUNT; row++) {
    const isTask = row < tasks * COUNT;
    rows[row * WIDTH + at(isTask ? 'task' : 'personal')] = 1;
    rows[row * WIDTH + at(isTask ? 'formal' : 'informal')] = 1;
    rows[row * WIDTH + at('novelty')] = source.next();
  }
  const repeated = Array.from({ length: COUNT }, () => false);
  return { label, family: name, source: name, scope: 'key', rows, repeated };
}

const GROUPS: readonly Group[] = [
  owner('attack', 'bank', 1, 1),
  owner('attack', 'mixed bank', 0.8, 2),
  owner('benign', 'person', 0, 3),
  owner('benign', 'writer', 0.25, 4),
  owner('benign', 'student', 0.1, 5),
];
const SMALL: Search = { ...SEARCH, steps: 120, heads: 2, units: 4, reserve: 0 };
const quiet = () => {};

const weightsOf = ({ rows, repeated }: Group, weigh: (row: ArrayLike<number>) => number): number[] =>
  repeated.map((again, i) => bounded(weigh(rows.subarray(i * WIDTH, (i + 1) * WIDTH)), again));
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('the fit', () => {
  const weights = solve(GROUPS, SMALL, quiet);
  const weigh = harvestOf(weights);

  it('lets evidence grow on every attack', () => {
    for (const group of GROUPS.filter(({ label }) => label === 'attack'))
      expect(mean(weightsOf(group, weigh)), group.family).toBeGreaterThan(0.3);
  });

  it('holds each honest owner’s mean likelihood ratio at 1 at most, the one that looks like an attack now and then too', () => {
    for (const group of GROUPS.filter(({ label }) => label === 'benign'))
      expect(mean(weightsOf(group, weigh).map(Math.exp)), group.family).toBeLessThanOrEqual(1);
  });

  it('rather gives an attack up than an honest owner that does the same all day long', () => {
    const double = { ...owner('benign', 'double', 1, 1), source: 'double' };
    const cautious = harvestOf(solve([...GROUPS, double], SMALL, quiet));
    expect(mean(weightsOf(double, cautious).map(Math.exp))).toBeLessThanOrEqual(1.02);
    expect(mean(weightsOf(GROUPS[0]!, cautious))).toBeLessThan(0.1);
  });

  it('is reproducible: the same groups and seed give the same file, another seed another', () => {
    const short = { ...SMALL, steps: 10 };
    const file = weightsFile(solve(GROUPS, short, quiet));
    expect(weightsFile(solve(GROUPS, short, quiet))).toBe(file);
    expect(weightsFile(solve(GROUPS, { ...short, seeds: [2, 3] }, quiet))).not.toBe(file);
  });

  it('gives heads that differ, so that they can disagree', () => {
    expect(weights.heads[0]).not.toEqual(weights.heads[1]);
  });

  it('says how far it is, to the end', () => {
    const shares: number[] = [];
    solve(GROUPS, { ...SMALL, steps: 50 }, (done) => shares.push(done));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

describe('what is fitted on', async () => {
  const key = await fingerprintKey('a secret for tests, at least 32 characters');
  const parsed = await parsePolicy('balanced');
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const { policy } = parsed;

  it('is the rows of one owner by stream, the same each time', () => {
    const groups = groupsOf(CATALOGUE.source('test/attack'), 5, 60, key, policy);
    expect(groups.length).toBeGreaterThan(0);
    for (const { label, family, rows, repeated } of groups) {
      expect({ label, family }).toEqual({ label: 'attack', family: 'test harvest' });
      expect(rows.length).toBe(repeated.length * WIDTH);
      expect(rows.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
    expect(groupsOf(CATALOGUE.source('test/attack'), 5, 60, key, policy)).toEqual(groups);
  });

  it('is nothing of owners of whom there is too little', () => {
    expect(groupsOf(CATALOGUE.source('test/finite'), 5, 60, key, policy)).toEqual([]);
  });
});

describe('Adam', () => {
  it('finds the bottom of a bowl, however differently steep its sides are', () => {
    const parameters = Float64Array.from([3, -2]);
    const adam = new Adam(2);
    for (let n = 0; n < 2000; n++)
      adam.step(
        parameters,
        Float64Array.from([200 * (parameters[0]! - 1), 0.02 * (parameters[1]! - 1)]),
        0.01,
      );
    expect(parameters[0]).toBeCloseTo(1, 2);
    expect(parameters[1]).toBeCloseTo(1, 2);
  });
});

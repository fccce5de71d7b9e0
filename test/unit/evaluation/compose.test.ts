import { describe, expect, it } from 'vitest';
import { linesOf, type Labelled } from '../../../src/evaluation/compose.ts';
import { merged } from '../../../src/evaluation/merge.ts';
import type { KeyPlan } from '../../../src/evaluation/scenario.ts';
import { CATALOGUE } from './sources.ts';

const plan = (change: Partial<KeyPlan> = {}): KeyPlan => ({
  key: 'k',
  scenario: 'heavy',
  source: 'test/attack',
  group: 'test harvest',
  classes: [14],
  requests: 200,
  owner: 0,
  ...change,
});
const lines = (change: Partial<KeyPlan> = {}, seed = 1): Labelled[] => [
  ...linesOf(plan(change), CATALOGUE, seed),
];
const diluted = { key: 'd', scenario: 'diluted', cover: 'test/people', share: 0.25, requests: 2000 } as const;
const textsOf = (all: readonly Labelled[]): string[] => all.map(({ line }) => JSON.stringify(line.body));

describe('composed traffic of a key', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(lines()).toEqual(lines());
    expect(textsOf(lines({}, 2))).not.toEqual(textsOf(lines()));
  });

  it('has as many requests as planned, in ascending time', () => {
    const times = lines().map(({ line }) => line.ts);
    expect(times).toHaveLength(200);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.every(Number.isInteger)).toBe(true);
  });

  it('says nowhere in the line to whom it belongs', () => {
    for (const { line } of lines(diluted)) expect(JSON.stringify(line)).not.toMatch(/harvest|attack|benign/);
  });

  it('mixes a diluted harvest in at its share, in runs of random length', () => {
    const harvest = lines(diluted).map((request) => request.harvest);
    const share = harvest.filter(Boolean).length / harvest.length;
    expect(share).toBeGreaterThan(0.21);
    expect(share).toBeLessThan(0.29);
    const gaps = harvest.flatMap((is, at) => (is ? [at] : [])).map((at, i, all) => at - (all[i - 1] ?? at));
    expect(new Set(gaps).size).toBeGreaterThan(8);
  });

  it('lets a harvest and its cover speak to one provider, each in its own way', () => {
    const all = lines(diluted);
    const hosts = new Set(all.map(({ line }) => line.path?.split('/')[1]));
    expect(hosts.size).toBe(1);
    const temperatures = (harvest: boolean) =>
      new Set(
        all
          .filter((request) => request.harvest === harvest)
          .map(({ line }) => /"temperature":0.7/.test(JSON.stringify(line.body))),
      );
    expect(temperatures(true)).toEqual(new Set([true]));
    expect(temperatures(false)).toEqual(new Set([false]));
  });

  it('disguises the same owner’s requests, without changing provider or client', () => {
    const plain = lines();
    const disguised = lines({ key: 't', scenario: 'trick', trick: 'shout' });
    expect(disguised.map(({ line }) => [line.path, line.client])).toEqual(
      plain.map(({ line }) => [line.path, line.client]),
    );
    expect(textsOf(disguised)[0]).toContain('EXPLAIN THE NUMBER');
  });

  it('begins a finite run anew until the key has its requests', () => {
    const all = textsOf(lines({ key: 'f', scenario: 'honest', source: 'test/finite', requests: 30 }));
    expect(all).toHaveLength(30);
    expect(new Set(all).size).toBeGreaterThan(20);
  });

  it('spreads a drip over weeks', () => {
    const times = lines({ key: 'x', scenario: 'drip', requests: 260 }).map(({ line }) => line.ts);
    const days = (Math.max(...times) - Math.min(...times)) / 86_400_000;
    expect(days).toBeGreaterThan(7);
    expect(days).toBeLessThan(14);
  });
});

describe('a merged log', () => {
  it('holds every line of every key in ascending time', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'].map((key, owner) => plan({ key, owner, requests: 40 }));
    const all = [...merged(keys.map((key) => linesOf(key, CATALOGUE, 1)))];
    const times = all.map(({ line }) => line.ts);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    for (const { key } of keys) expect(all.filter(({ line }) => line.key === key)).toHaveLength(40);
  });
});

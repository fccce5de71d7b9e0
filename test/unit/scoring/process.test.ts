import { describe, expect, it } from 'vitest';
import { FADE_MS } from '../../../src/domain/index.ts';
import { MIXTURES, share } from '../../../src/scoring/priors.ts';
import { faded, newProcess, step } from '../../../src/scoring/process.ts';
import { random } from '../../support/traffic/random.ts';

const FINDING = { detector: 'x', reason: 'coverage_growth', fact: '', innocent: '' } as const;
const CAP = 50;

/** Weights with E[e^w] = 1, drawn as unevenly as evidence comes: mostly a little against, seldom a lot for. */
const FAIR = [
  { title: 'even', p: 0.5, up: 1.4 },
  { title: 'skewed', p: 0.1, up: 4 },
  { title: 'rare', p: 0.02, up: 7 },
].map(({ title, p, up }) => ({ title, p, up: Math.log(up), down: Math.log((1 - p * up) / (1 - p)) }));

function run(weights: Iterable<number>, mixtures: readonly number[]): number[] {
  const process = newProcess(0, mixtures.length);
  return Array.from(weights, (weight) => {
    step(process, { ...FINDING, weight }, mixtures, 0, CAP);
    return faded(process, 0);
  });
}

/** Of the budget over possible beginnings, after so many requests. */
const spent = (requests: number): number =>
  Array.from({ length: requests }, (_, i) => share(i + 1)).reduce((sum, part) => sum + part, 0);

describe.each(Object.entries(MIXTURES))('the process of a %s stream', (_scope, mixtures) => {
  it.each(FAIR)(
    'is a supermartingale: its mean over all that can happen is what has been spent, $title',
    ({ p, up, down }) => {
      const length = 11;
      const means = Array.from({ length }, () => 0);
      for (let path = 0; path < 2 ** length; path++) {
        const rises = Array.from({ length }, (_, i) => ((path >> i) & 1) === 1);
        const probability = rises.reduce((product, rise) => product * (rise ? p : 1 - p), 1);
        const logs = run(
          rises.map((rise) => (rise ? up : down)),
          mixtures,
        );
        logs.forEach((log, i) => (means[i]! += probability * Math.exp(log)));
      }
      means.forEach((mean, i) => expect(mean).toBeCloseTo(spent(i + 1), 9));
      expect(spent(length)).toBeLessThan(1);
    },
  );

  it.each(FAIR)('ever reaches 1/α with a probability of at most α (Ville), $title', ({ p, up, down }) => {
    const source = random(11);
    const alpha = 0.05;
    let alarms = 0;
    for (let n = 0; n < 1500; n++) {
      const weights = Array.from({ length: 150 }, () => (source.chance(p) ? up : down));
      if (Math.max(...run(weights, mixtures)) >= Math.log(1 / alpha)) alarms++;
    }
    expect(alarms / 1500).toBeLessThanOrEqual(alpha);
  });

  it('finds a harvest that begins after 500 honest requests', () => {
    const logs = run([...Array(500).fill(-0.4), ...Array(80).fill(0.5)] as number[], mixtures);
    expect(Math.max(...logs.slice(0, 500))).toBeLessThan(0);
    expect(logs.at(-1)).toBeGreaterThan(10);
  });
});

describe('a mixture over the share of a harvest', () => {
  /** One request in ten is a harvest's, the others speak against one. */
  const diluted = Array.from({ length: 400 }, (_, n) => (n % 10 === 0 ? 2 : -0.3));

  it('finds one request in ten, which the plain process does not', () => {
    expect(Math.max(...run(diluted, [1]))).toBeLessThan(2);
    expect(run(diluted, MIXTURES.key).at(-1)).toBeGreaterThan(2);
  });

  it('costs a pure harvest no more than the logarithm of how many there are', () => {
    const pure = Array.from({ length: 20 }, () => 1);
    const [plain, mixed] = [run(pure, [1]).at(-1)!, run(pure, MIXTURES.key).at(-1)!];
    expect(plain - mixed).toBeGreaterThan(0);
    expect(plain - mixed).toBeLessThanOrEqual(Math.log(MIXTURES.key.length) + 1e-9);
  });

  it.each(Object.values(MIXTURES))('has parts of more than nothing and at most all: %j', (...mixtures) => {
    for (const mixture of mixtures.flat()) expect(mixture > 0 && mixture <= 1).toBe(true);
  });
});

describe('what a process keeps', () => {
  it('is capped, so that a long harvest does not take for ever to fade', () => {
    const process = newProcess(0, 1);
    for (let n = 0; n < 1000; n++) step(process, { ...FINDING, weight: 2 }, [1], 0, 17);
    expect(faded(process, 0)).toBe(17);
    expect(faded(process, 3 * FADE_MS)).toBeCloseTo(14);
  });

  it('never grows by fading, even when the clock runs backwards', () => {
    const process = newProcess(1000, 1);
    step(process, { ...FINDING, weight: 2 }, [1], 1000, CAP);
    expect(faded(process, 0)).toBe(faded(process, 1000));
    expect(faded(process, 1000 + FADE_MS)).toBeLessThan(faded(process, 1000));
  });

  it('counts anew once its evidence has gone', () => {
    const process = newProcess(0, 1);
    for (let n = 0; n < 10; n++) step(process, { ...FINDING, weight: 2 }, [1], n, CAP);
    expect(process).toMatchObject({ count: 10 });
    for (let n = 0; n < 60; n++) step(process, { ...FINDING, weight: -1.5 }, [1], 100, CAP);
    step(process, { ...FINDING, weight: 2 }, [1], 200, CAP);
    expect(process).toMatchObject({ count: 1, since: 200 });
  });

  it('survives JSON, however much spoke against it', () => {
    const process = newProcess(0, 3);
    for (let n = 0; n < 5000; n++) step(process, { ...FINDING, weight: -1.5 }, MIXTURES.key, n, CAP);
    expect(JSON.parse(JSON.stringify(process))).toEqual(process);
    expect(Number.isFinite(faded(process, 5000))).toBe(true);
  });
});

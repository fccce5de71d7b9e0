import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../src/detectors/index.ts';
import { fingerprintKey, observe } from '../../../src/features/index.ts';
import { newStream } from '../../../src/scoring/judgement.ts';
import { newProcess, step } from '../../../src/scoring/process.ts';
import { REASON_SHARE, SCOPE_SHARE, share } from '../../../src/scoring/priors.ts';
import { remember, sketchOf } from '../../../src/scoring/sketch.ts';
import * as honest from '../../support/traffic/honest.ts';
import { random } from '../../support/traffic/random.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('the false-alarm budget', () => {
  it('is spent once: shares of reasons and scopes sum to 1, shares of streams and beginnings to less', () => {
    expect(sum(Object.values(REASON_SHARE))).toBeCloseTo(1);
    expect(sum(Object.values(SCOPE_SHARE))).toBeCloseTo(1);
    const shares = Array.from({ length: 1_000_000 }, (_, i) => share(i + 1));
    // What is left of the series beyond n is at most 1/(2.11 ln n).
    expect(sum(shares) + 1 / (2.11 * Math.log(1_000_000))).toBeLessThan(1.0001);
  });

  it('holds at any stopping time for fair likelihood ratios (Ville): at most α of processes ever reach 1/α', () => {
    const source = random(11);
    const alpha = 0.05;
    const finding = { detector: 'x', reason: 'coverage_growth', fact: '', innocent: '' } as const;
    let alarms = 0;
    for (let run = 0; run < 2000; run++) {
      const process = newProcess(0);
      let highest = 0;
      for (let n = 0; n < 300; n++) {
        // E[e^w] = 1: ½·1.4 + ½·0.6.
        step(process, { ...finding, weight: Math.log(source.chance(0.5) ? 1.4 : 0.6) }, 0, 50);
        highest = Math.max(highest, process.log);
      }
      if (highest >= Math.log(1 / alpha)) alarms++;
    }
    expect(alarms / 2000).toBeLessThan(alpha);
    expect(alarms).toBeGreaterThan(0);
  });

  it('survives a change: a harvest that begins after 500 honest requests is still found', () => {
    const process = newProcess(0);
    const finding = { detector: 'x', reason: 'coverage_growth', fact: '', innocent: '' } as const;
    for (let n = 0; n < 500; n++) step(process, { ...finding, weight: -0.4 }, 0, 50);
    for (let n = 0; n < 60; n++) step(process, { ...finding, weight: 0.4 }, 0, 50);
    expect(process.log).toBeGreaterThan(10);
  });
});

describe('on honest traffic the mean likelihood ratio is at most 1, for each kind and detector', () => {
  it.each(Object.entries(honest))('%s', (_name, family) => {
    for (const scope of ['key', 'context', 'template'] as const) {
      const source = random(21);
      const stream = newStream(`${scope}:`, scope, 0, 0);
      const ratios: Record<string, number[]> = {};
      for (let n = 0; n < 400; n++) {
        const observation = observe(family(source, n), n, key);
        const sketch = sketchOf(stream, observation);
        for (const { detect } of DETECTORS)
          for (const { reason, weight } of detect(observation, sketch))
            (ratios[reason] ??= []).push(Math.exp(weight));
        remember(stream, observation);
      }
      for (const [reason, values] of Object.entries(ratios))
        expect(sum(values) / values.length, `${scope} ${reason}`).toBeLessThanOrEqual(1);
    }
  });
});

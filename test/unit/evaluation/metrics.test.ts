import { describe, expect, it } from 'vitest';
import type { KeyResult, Milestone, Severe } from '../../../src/evaluation/result.ts';
import { methodRows } from '../../../src/evaluation/metrics/baselines.ts';
import { barsOf, type Bar } from '../../../src/evaluation/metrics/bars.ts';
import { forwardedShare, harvestRow } from '../../../src/evaluation/metrics/harvests.ts';
import { quantile, rate } from '../../../src/evaluation/metrics/statistics.ts';
import { trickRows } from '../../../src/evaluation/metrics/tricks.ts';
import type { KeyPlan } from '../../../src/evaluation/scenario.ts';
import { EDGE } from '../../../src/evaluation/variants.ts';

const at = (request: number, harvest = request): Milestone => ({
  request,
  harvest,
  harvestTokens: harvest * 10,
});

function result(
  plan: Partial<KeyPlan>,
  first: Partial<Record<Severe, Milestone>> = {},
  forwarded = 0,
  baselines: KeyResult['baselines'] = null,
): KeyResult {
  const whole = {
    key: 'k',
    scenario: 'heavy',
    source: 's',
    group: 'g',
    classes: [],
    requests: 100,
    owner: 0,
    ...plan,
  } as const;
  const harvest = whole.scenario === 'honest' ? 0 : 100;
  const verdict = { first, final: 'allow', score: 0, reasons: [], forwarded } as const;
  return {
    plan: whole,
    requests: 100,
    harvest,
    outputTokens: 1000,
    verdicts: { [EDGE]: verdict },
    baselines,
  };
}

const barNamed = (results: readonly KeyResult[], part: string): Bar | undefined =>
  barsOf(results).find(({ name }) => name.includes(part));

describe('statistics', () => {
  it('give Wilson’s interval', () => {
    // Agresti and Coull (1998): 95 % score interval of 0 of 10, and of 5 of 10.
    expect(rate(0, 10).high).toBeCloseTo(0.2775, 3);
    expect(rate(5, 10).low).toBeCloseTo(0.2366, 3);
    expect(rate(5, 10).high).toBeCloseTo(0.7634, 3);
  });

  it('sort "never" behind every number', () => {
    expect(quantile([Infinity, 3, 1], 0.5)).toBe(3);
    expect(quantile([Infinity, Infinity, 1], 0.5)).toBe(Infinity);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('harvests', () => {
  it('count a median over those that were never stopped as well', () => {
    const row = harvestRow('g', [result({}, { throttle: at(40) }), result({}), result({})]);
    expect(row.reached.throttle.hits).toBe(1);
    expect(row.requests.median).toBe(Infinity);
  });

  it('measure what a blocked one got by all that it wanted, and one that was not by all that it did', () => {
    expect(forwardedShare(result({}, { block: at(60) }, 200))).toBe(0.02);
    expect(forwardedShare(result({}, { throttle: at(60) }, 50))).toBe(0.5);
  });

  it('are compared with the same owner undisguised, over the same number of requests', () => {
    const rows = trickRows([
      result({ owner: 1 }, { throttle: at(20) }),
      result({ owner: 2 }, { throttle: at(5000) }),
      result({ owner: 1, scenario: 'trick', trick: 'noise' }, { throttle: at(60) }),
      result({ owner: 3, scenario: 'trick', trick: 'noise' }, { throttle: at(1) }),
    ]);
    expect(rows).toMatchObject([
      { trick: 'noise', median: 60, plainMedian: 20, ratio: 3, stopped: { of: 1 } },
    ]);
  });
});

describe('the bars', () => {
  it('are judged by the worst family', () => {
    const good = Array.from({ length: 9 }, () => result({ group: 'easy' }, { throttle: at(10) }));
    const bar = barNamed([...good, result({ group: 'hard' })], 'stopped');
    expect(bar).toMatchObject({ value: 0, where: 'hard', passed: false });
    expect(barNamed(good, 'stopped')).toMatchObject({ value: 1, passed: true });
  });

  it('count requests of the key for a diluted one', () => {
    const diluted = { scenario: 'diluted', share: 0.1 } as const;
    const results = [result(diluted, { throttle: at(101, 9) }), result(diluted, { throttle: at(100, 9) })];
    expect(barNamed(results, '10 % share found within 100')).toMatchObject({ value: 0.5, passed: false });
    expect(barNamed(results, '10 % share found within 1,500')).toMatchObject({ value: 1, passed: true });
  });

  it('ask for the slowest parameter extraction', () => {
    const own = (request: number) => result({ classes: [8] }, { block: at(request) });
    expect(barNamed([own(12), own(21)], 'extraction is blocked')).toMatchObject({ value: 21, passed: false });
  });

  it('say nothing of what was not run', () => {
    expect(barsOf([])).toEqual([]);
    expect(barsOf([result({})], 'held out')).toEqual([]);
  });
});

describe('baselines', () => {
  it('are calibrated on honest keys that they are not measured on', () => {
    const honest = (value: number) => result({ scenario: 'honest' }, {}, 0, { rate: [[1, value]], mmd: [] });
    const keys = [honest(1), honest(5), honest(2), honest(0)];
    const harvests = [
      result({}, {}, 0, {
        rate: [
          [1, 1],
          [70, 3],
        ],
        mmd: [],
      }),
      result({}, {}, 0, { rate: [[1, 2]], mmd: [] }),
    ];
    const [, limit] = methodRows([...keys, ...harvests]);
    // The threshold is 2, the highest of the first and third honest key.
    expect(limit).toMatchObject({
      method: 'rate',
      falseAlarms: { hits: 1, of: 2 },
      heavy: { hits: 1, of: 2 },
    });
  });
});

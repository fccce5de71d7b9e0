import { describe, expect, it } from 'vitest';
import type { Exchange, Observation } from '../../../src/domain/index.ts';
import { randomFrom } from '../../../src/demo/random.ts';
import { MmdWindow, referenceOf, WINDOW } from '../../../src/evaluation/baselines/mmd.ts';
import { TokenRate } from '../../../src/evaluation/baselines/rate.ts';
import { readRequest } from '../../../src/backtest/request.ts';
import { parsePolicy } from '../../../src/config/policy.ts';
import { fingerprintKey } from '../../../src/features/index.ts';
import { linesOf } from '../../../src/evaluation/compose.ts';
import { CATALOGUE } from './sources.ts';

const parsed = await parsePolicy('balanced');
if (!parsed.ok) throw new Error(parsed.problems.join());
const key = await fingerprintKey('a secret for tests, at least 32 characters');

/** Requests of one owner of the source, as the edge observes them. */
const observed = (source: string, owner: number, requests: number): Observation[] => {
  const plan = {
    key: `${source}${owner}`,
    scenario: 'honest',
    source,
    group: '',
    classes: [],
    requests,
    owner,
  } as const;
  return [...linesOf(plan, CATALOGUE, 1)].flatMap(
    ({ line }) => readRequest(line, key, parsed.policy).exchange.observation ?? [],
  );
};

const highest = (observations: readonly Observation[], reference: readonly Observation[]): number => {
  const test = new MmdWindow(referenceOf(reference));
  for (const [at, observation] of observations.entries()) test.take(observation, at + 1);
  return test.highs.list.at(-1)?.[1] ?? 0;
};

describe('the MMD window test', () => {
  it('tells a window of other traffic from one of the same', () => {
    const same = highest(
      observed('test/people', 0, WINDOW),
      observed('test/people', 0, 2 * WINDOW).slice(WINDOW),
    );
    const other = highest(
      observed('test/attack', 0, WINDOW),
      observed('test/people', 0, 2 * WINDOW).slice(WINDOW),
    );
    expect(other).toBeGreaterThan(5 * Math.abs(same));
  });

  it('says nothing before a window is full', () => {
    expect(highest(observed('test/attack', 0, WINDOW - 1), observed('test/people', 0, WINDOW))).toBe(0);
  });
});

describe('the token rate limit', () => {
  it('counts the output of the last hour alone', () => {
    const exchange = (minute: number, outputTokens: number): Exchange => ({
      observation: null,
      at: minute * 60_000,
      model: null,
      requestBytes: 0,
      outcome: {
        status: 200,
        accepted: true,
        inputTokens: 0,
        outputTokens,
        estimated: false,
        responseBytes: 0,
      },
    });
    const limit = new TokenRate();
    const random = randomFrom(1);
    const minutes = Array.from({ length: 50 }, () => Math.floor(random() * 300)).toSorted((a, b) => a - b);
    minutes.forEach((minute, at) => limit.take(exchange(minute, 10), at + 1));
    const busiest = Math.max(
      ...minutes.map((end, at) => minutes.slice(0, at + 1).filter((minute) => minute >= end - 60).length),
    );
    expect(limit.highs.list.at(-1)?.[1]).toBe(10 * busiest);
  });
});

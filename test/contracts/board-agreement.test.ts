import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entries } from '../../src/board/entries.ts';
import { applySync } from '../../src/board/exchange.ts';
import { UpstashBoard } from '../../src/board/upstash/board.ts';
import { bucketStart } from '../../src/accounting/windows.ts';
import {
  ACTIONS,
  MEASURES,
  WINDOWS,
  type Amounts,
  type BoardState,
  type BoardSync,
} from '../../src/domain/index.ts';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.ts';

const START = Date.UTC(2026, 10, 30, 23, 55);
const DEPLOYMENTS = ['east', 'west', 'south'] as const;

/** Mulberry32: seeded, so that a disagreement can be seen again. */
const randomOf = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

const randomSync = (key: string, now: number, random: (below: number) => number): BoardSync => {
  const amounts = (from: number, to: number): Amounts => ({
    requests: from + random(to - from),
    input_tokens: from + random(to - from),
    output_tokens: from + random(to - from),
    cost: from + random(to - from),
  });
  const quotas = Array.from({ length: random(5) }, () => ({
    measure: MEASURES[random(4)] ?? 'requests',
    window: WINDOWS[random(4)] ?? 'minute',
    limit: random(400),
  }));
  const epoch = (): number => bucketStart('minute', now - random(180_000));
  const need = amounts(0, 20);
  const deployment = DEPLOYMENTS[random(3)] ?? 'east';
  return {
    key,
    deployment,
    quotas,
    corrections: Array.from({ length: random(3) }, () => ({ epoch: epoch(), amounts: amounts(-15, 15) })),
    draw: random(3)
      ? {
          epoch: epoch(),
          need,
          want: {
            requests: need.requests + random(30),
            input_tokens: need.input_tokens,
            output_tokens: need.output_tokens + random(9),
            cost: need.cost + random(99),
          },
        }
      : null,
    slots: random(2) ? { limit: random(20), want: random(12), holdMs: 1 + random(90_000) } : null,
    verdict: random(4)
      ? null
      : {
          action: ACTIONS[random(6)] ?? 'watch',
          reasons: ['coverage_growth'],
          deployment,
          at: now,
          expires: now + random(120_000),
        },
    withdraw: random(8) === 0,
  };
};

/** One board in memory and one in Redis answer the same syncs, over a minute's, a day's and a month's end. */
const play = async (board: UpstashBoard, seed: number): Promise<[BoardState[], BoardState[]]> => {
  const random = randomOf(seed);
  const [inMemory, inRedis]: [BoardState[], BoardState[]] = [[], []];
  let entries: Entries = new Map();
  let now = START;
  for (let step = 0; step < 150; step += 1) {
    now += random(8_000);
    const request = randomSync(`seed${seed}`, now, random);
    const { state, writes } = applySync(entries, request, now);
    const next = new Map(entries);
    for (const [name, entry] of writes) {
      if (entry === null) next.delete(name);
      else next.set(name, entry);
    }
    entries = next;
    inMemory.push(state);
    inRedis.push(await board.sync(request, now));
  }
  return [inMemory, inRedis];
};

describe.skipIf(!redisAvailable())('the Redis script', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it.each([1, 2, 3, 4, 5, 6])('answers as the pure exchange does (seed %i)', async (seed) => {
    const board = new UpstashBoard({ url: redis.url, token: redis.token, timeoutMs: 5_000 });
    const [inMemory, inRedis] = await play(board, seed);
    expect(inRedis).toEqual(inMemory);
  });
});

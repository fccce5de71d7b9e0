/** Two deployments that share a Redis: one quota and one verdict a key; and what holds when that Redis is away. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOrigin, type Origin } from '../../src/demo/origin/index.ts';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.ts';
import { freshKey } from '../support/stage.ts';
import { startWeir, type Weir } from '../support/weir.ts';

const available = redisAvailable();
if (!available)
  console.warn('redis-server is not installed: tests of deployments that share a Redis are skipped');

const LIMIT = 100;
const CLIENTS = 64;
/** Generous, so that a busy machine is not taken for a board that is away: then the stance is to go on, and nothing is exact. */
const BOARD_TIMEOUT = 2000;

describe.skipIf(!available)('two deployments that share a Redis', () => {
  let redis: TestRedis;
  let origin: Origin;
  let deployments: readonly Weir[] = [];
  let stopped = false;

  const deployment = (name: string): Promise<Weir> =>
    startWeir({
      origin: origin.url,
      policy: {
        lease: { seconds: 1 },
        quotas: [{ measure: 'requests', window: 'day', limit: LIMIT }],
        timeouts: { board: BOARD_TIMEOUT, ledger: 10_000 },
      },
      vars: {
        DEPLOYMENT: name,
        UPSTASH_REDIS_REST_URL: redis.url,
        UPSTASH_REDIS_REST_TOKEN: redis.token,
      },
    });

  beforeAll(async () => {
    origin = await startOrigin();
    redis = await startRedis();
    deployments = await Promise.all([deployment('north'), deployment('south')]);
  });
  afterAll(async () => {
    await Promise.all(deployments.map((weir) => weir.stop()));
    if (!stopped) await redis?.stop();
    await origin?.close();
  });

  const at = (index: number): Weir => deployments[index % 2] as Weir;

  const ask = async (weir: Weir, key: string): Promise<number> => {
    const answer = await fetch(`${weir.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'length-3', messages: [{ role: 'user', content: 'Hello' }] }),
    });
    await answer.arrayBuffer();
    return answer.status;
  };

  /** So many clients, each asking until it is refused; resolves with the statuses of every request. */
  const race = async (key: string, clients: number): Promise<number[]> => {
    const client = async (_: unknown, index: number): Promise<number[]> => {
      const statuses: number[] = [];
      while (statuses.at(-1) !== 429 && statuses.length <= LIMIT) statuses.push(await ask(at(index), key));
      return statuses;
    };
    return (await Promise.all(Array.from({ length: clients }, client))).flat();
  };

  const tally = (statuses: readonly number[]): Record<number, number> => {
    const counts: Record<number, number> = {};
    for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };

  test('64 concurrent clients get exactly their quota forwarded, whichever deployment they ask', async () => {
    const key = freshKey();
    origin.reset();
    const statuses = await race(key, CLIENTS);
    expect(origin.counts.requests).toBe(LIMIT);
    expect(tally(statuses)).toEqual({ 200: LIMIT, 429: CLIENTS });
    const counted = async (): Promise<number> => {
      const details = await Promise.all(deployments.map((weir) => weir.admin.detail(key)));
      return details.reduce((sum, detail) => sum + (detail?.totals.requests ?? 0), 0);
    };
    await expect.poll(counted, { timeout: 10_000, interval: 200 }).toBe(LIMIT);
  });

  test('what one deployment leaves of a quota, the other can use', async () => {
    const key = freshKey();
    for (let i = 0; i < 30; i++) expect(await ask(at(0), key)).toBe(200);
    await at(0).admin.counted(key, 30);
    origin.reset();
    const rest = async (): Promise<number> => {
      while ((await ask(at(1), key)) === 200) continue;
      return origin.counts.requests;
    };
    await expect.poll(rest, { timeout: 10_000, interval: 500 }).toBe(LIMIT - 30);
  });

  test('a key that is blocked at one deployment is refused at the other within seconds', async () => {
    const key = freshKey();
    await Promise.all(deployments.map((weir) => ask(weir, key)));
    await Promise.all(deployments.map((weir) => weir.admin.counted(key, 1)));
    await at(0).admin.override(key, 'block');
    for (const weir of deployments)
      await expect.poll(() => ask(weir, key), { timeout: 8000, interval: 250 }).toBe(403);
    await at(0).admin.override(key, 'allow');
    for (const weir of deployments)
      await expect.poll(() => ask(weir, key), { timeout: 10_000, interval: 250 }).toBe(200);
  });

  test('a Redis that hangs holds nobody up beyond its time-out, and known keys are served', async () => {
    const key = freshKey();
    expect(await ask(at(0), key)).toBe(200);
    await at(0).admin.counted(key, 1);
    redis.pause();
    try {
      for (let i = 0; i < 10; i++) {
        const start = performance.now();
        expect(await ask(at(0), key)).toBe(200);
        expect(performance.now() - start).toBeLessThan(BOARD_TIMEOUT + 500);
      }
    } finally {
      redis.resume();
    }
  });

  test('a Redis that hangs does not keep new keys out either', async () => {
    redis.pause();
    try {
      const start = performance.now();
      expect(await ask(at(1), freshKey())).toBe(200);
      expect(performance.now() - start).toBeLessThan(BOARD_TIMEOUT + 500);
    } finally {
      redis.resume();
    }
  });

  test('what was forwarded while the Redis was away is charged when it is back', async () => {
    const key = freshKey();
    origin.reset();
    expect(await ask(at(0), key)).toBe(200);
    await at(0).admin.counted(key, 1);
    redis.pause();
    for (let i = 0; i < 20; i++) expect(await ask(at(0), key)).toBe(200);
    redis.resume();
    await expect.poll(() => announcesQuota(at(0), key), { timeout: 15_000, interval: 300 }).toBe(true);
    while ((await ask(at(0), key)) === 200) continue;
    expect(origin.counts.requests).toBe(LIMIT);
  });

  test('a Redis that is gone keeps nobody out', async () => {
    stopped = true;
    await redis.stop();
    const start = performance.now();
    expect(await ask(at(0), freshKey())).toBe(200);
    expect(await ask(at(1), freshKey())).toBe(200);
    expect(performance.now() - start).toBeLessThan(2 * BOARD_TIMEOUT + 500);
  });

  /** Whether an answer says what is left of the quota: the board was heard of. */
  const announcesQuota = async (weir: Weir, key: string): Promise<boolean> => {
    const answer = await fetch(`${weir.url}/v1/models`, { headers: { authorization: `Bearer ${key}` } });
    await answer.arrayBuffer();
    return answer.headers.has('ratelimit');
  };
});

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UpstashBoard } from '../../src/board/upstash/board.ts';
import { SYNC_SCRIPT, SYNC_SCRIPT_SHA1 } from '../../src/board/upstash/script.ts';
import { BoardUnavailable, NOTHING, type BoardSync } from '../../src/domain/index.ts';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.ts';
import { describeBoard } from './board.ts';

const NOW = Date.UTC(2026, 10, 15, 10, 30, 20);
const one = { ...NOTHING, requests: 1 };
const request: BoardSync = {
  key: 'abcdefghijklmnopqrstuvwxyz',
  deployment: 'east',
  quotas: [{ measure: 'requests', window: 'minute', limit: 3 }],
  corrections: [],
  draw: { epoch: NOW - (NOW % 60_000), need: one, want: one },
  slots: null,
  verdict: null,
  withdraw: false,
};

const title = redisAvailable() ? 'Upstash board' : 'Upstash board (skipped: redis-server is not installed)';

describe.skipIf(!redisAvailable())(title, () => {
  let redis: TestRedis;
  const board = (timeoutMs = 5_000, breaker = { failures: 3, coolDownMs: 1_000 }): UpstashBoard =>
    new UpstashBoard({ url: redis.url, token: redis.token, timeoutMs, breaker });
  const failure = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => null,
      (error: unknown) => error,
    );

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  describeBoard('contract', () => Promise.resolve({ a: board(), b: board() }));

  it('leaves no key without an expiry, and none that outlives its entries by more than the skew', async () => {
    const keys = (await redis.command('KEYS', '*')) as string[];
    const lives = await Promise.all(keys.map((key) => redis.command('PTTL', key)));
    expect(keys.length).toBeGreaterThan(15);
    expect(lives.filter((life) => Number(life) <= 0)).toEqual([]);
    expect(Math.max(...lives.map(Number))).toBeLessThanOrEqual(Date.UTC(2026, 11, 1) - NOW + 10_000);
  });

  it('puts the key id of every Redis key in a cluster hash tag', async () => {
    const keys = (await redis.command('KEYS', '*')) as string[];
    expect(keys.filter((key) => !/^weir:board:1:\{key\d+[a-z]+\}$/.test(key))).toEqual([]);
  });

  it('removes what has ended when it writes', async () => {
    await redis.flush();
    await board().sync(request, NOW);
    const later = NOW + 120_000;
    await board().sync(
      { ...request, draw: { epoch: later - (later % 60_000), need: one, want: one } },
      later,
    );
    expect(await redis.command('HKEYS', `weir:board:1:{${request.key}}`)).toHaveLength(1);
  });

  it('makes one HTTP request a sync', async () => {
    const warm = board();
    await warm.sync(request, NOW);
    const before = redis.requests();
    await warm.sync({ ...request, slots: { limit: 5, want: 2, holdMs: 1_000 } }, NOW);
    expect(redis.requests() - before).toBe(1);
  });

  it('writes nothing when nothing changes', async () => {
    const key = 'aaaaaaaaaaaaaaaaaaaaaaaaaa';
    await board().sync({ ...request, key, quotas: [] }, NOW);
    expect(await redis.command('EXISTS', `weir:board:1:{${key}}`)).toBe(0);
  });

  it('loads its script again when Redis has lost it', async () => {
    await redis.command('SCRIPT', 'FLUSH');
    const state = await board().sync({ ...request, key: 'bbbbbbbbbbbbbbbbbbbbbbbbbb' }, NOW);
    expect(state.granted.requests).toBe(1);
  });

  it('names the script by its hash', () => {
    expect(createHash('sha1').update(SYNC_SCRIPT).digest('hex')).toBe(SYNC_SCRIPT_SHA1);
  });

  it('gives up on a Redis that does not answer, within its time-out', async () => {
    redis.pause();
    const start = performance.now();
    const error = await failure(board(100).sync(request, NOW));
    redis.resume();
    expect(error).toBeInstanceOf(BoardUnavailable);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('sends a failed sync once: drawing again could take quota that nobody uses', async () => {
    redis.pause();
    const before = redis.requests();
    await failure(board(100).sync(request, NOW));
    redis.resume();
    expect(redis.requests() - before).toBe(1);
  });

  it('leaves a failing Redis alone, then probes it with one call and recovers', async () => {
    const breaking = board(100);
    redis.pause();
    const before = redis.requests();
    for (let i = 0; i < 5; i += 1) await failure(breaking.sync(request, NOW));
    expect(redis.requests() - before).toBe(3);
    redis.resume();
    expect(await failure(breaking.sync(request, NOW + 999))).toBeInstanceOf(BoardUnavailable);
    const probes = [1, 2].map(() => breaking.sync(request, NOW + 1_000));
    const outcomes = await Promise.allSettled(probes);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(breaking.sync(request, NOW + 1_001)).resolves.toHaveProperty('verdict', null);
  });

  it.each([
    [
      'the token is wrong',
      () => new UpstashBoard({ url: redis.url, token: 'wrong-secret', timeoutMs: 5_000 }),
    ],
    [
      'nothing listens',
      () => new UpstashBoard({ url: 'http://127.0.0.1:9', token: 'wrong-secret', timeoutMs: 5_000 }),
    ],
  ])('tells no secret, address or argument when %s', async (_, make) => {
    const error = await failure(make().sync(request, NOW));
    expect(error).toBeInstanceOf(BoardUnavailable);
    expect(
      `${(error as Error).stack} ${JSON.stringify(error)} ${String((error as Error).cause)}`,
    ).not.toMatch(/wrong-secret|127\.0\.0\.1|abcdefghijkl/);
  });

  it('survives a verdict that it does not understand', async () => {
    const key = 'cccccccccccccccccccccccccc';
    await redis.command('HSET', `weir:board:1:{${key}}`, 'v:west', `${NOW + 60_000} 9 {"action":"banish"}`);
    await redis.command('PEXPIRE', `weir:board:1:{${key}}`, '60000');
    expect((await board().sync({ ...request, key }, NOW)).verdict).toBeNull();
  });
});

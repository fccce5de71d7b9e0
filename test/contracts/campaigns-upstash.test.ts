import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXCHANGE_SCRIPT, EXCHANGE_SCRIPT_SHA1 } from '../../src/board/campaigns/upstash/script.ts';
import { relayed } from '../../src/board/campaigns/durable/relay.ts';
import { UpstashCampaigns } from '../../src/board/campaigns/upstash/client.ts';
import type { FactRow } from '../../src/campaigns/index.ts';
import { BoardUnavailable } from '../../src/domain/index.ts';
import { farFrom } from '../support/far.ts';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.ts';
import { led, NOW, POLICY, sighting } from '../unit/campaigns/support.ts';
import { describeCampaigns, names, Teller } from './campaigns.ts';

const PREFIX = 'weir:campaigns:1:{field}:';
const DAY = 86_400_000;
const title = redisAvailable()
  ? 'Upstash campaigns'
  : 'Upstash campaigns (skipped: redis-server is not installed)';

describe.skipIf(!redisAvailable())(title, () => {
  let redis: TestRedis;
  const board = (
    timeoutMs = 10_000,
    breaker = { failures: 3, coolDownMs: 1_000 },
    url = redis.url,
  ): UpstashCampaigns =>
    new UpstashCampaigns({ url, token: redis.token, policy: POLICY, timeoutMs, breaker });
  const rowOf = async (name: string): Promise<unknown> => {
    const row = String(await redis.command('GET', PREFIX + name));
    return JSON.parse(row.slice(row.indexOf(' ') + 1));
  };
  const keysOf = async (): Promise<readonly string[]> => (await redis.command('KEYS', '*')) as string[];
  const failure = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => null,
      (error: unknown) => error,
    );

  beforeAll(async () => {
    redis = await startRedis();
  });
  beforeEach(() => redis.flush());
  afterAll(() => redis.stop());

  describeCampaigns('contract', async () => ({
    a: board(),
    b: board(),
    fact: async (id) => (await rowOf(`f:${id}`)) as FactRow,
  }));

  it('give every key an expiry, of 45 days for accounts and facts and 100 for all else', async () => {
    const teller = new Teller();
    const at = board();
    await at.refer(teller.harvesters(['m1', 'm2', 'm3'], { led: led(1) }), NOW);
    await at.refer(teller.harvesters(['m2'], { suspicion: -4 }), NOW);
    const lives = new Map<string, number>();
    for (const key of await keysOf())
      lives.set(key.slice(PREFIX.length), Number(await redis.command('PTTL', key)));
    const days = [...lives].map(([name, ms]) => [name.split(':')[0], Math.ceil(ms / DAY)].join(' '));
    expect([...new Set(days)].toSorted()).toEqual(
      ['c 100', 'f 45', 'feed 100', 'm 100', 'seq 100', 't 100', 'u 45'].toSorted(),
    );
  });

  it('take one HTTP request a batch when nobody else writes, whatever is in it', async () => {
    const teller = new Teller();
    const at = board();
    const members = names('m', 40);
    await at.refer(teller.harvesters(members), NOW);
    const before = redis.requests();
    await at.refer(teller.harvesters(members, { led: led(1), requests: 20 }), NOW);
    await at.refer(teller.harvesters(names('late', 10)), NOW);
    await at.standings(members, NOW);
    expect(redis.requests() - before).toBe(3);
  });

  it('take one HTTP request for all batches that come while another is on its way, when they are relayed', async () => {
    const teller = new Teller();
    const [at, regions] = [board(), names('r', 9)];
    const relay = relayed(at);
    await at.refer(teller.harvesters(names('m', 4)), NOW);
    const batches = regions.map((region) =>
      teller.harvesters([`${region}a`, `${region}b`], { suspicion: 4 }),
    );
    const before = redis.requests();
    const answers = await Promise.all(batches.map((batch) => relay.refer(batch, NOW)));
    expect(redis.requests() - before).toBe(2);
    const id = (await at.list('allow', NOW))[0]?.id;
    expect(answers.flat().map((binding) => binding?.campaign)).toEqual(Array(18).fill(id));
  });

  it('are heard of by a client that knows nothing in at most five requests', async () => {
    const teller = new Teller();
    await board().refer(teller.harvesters(names('m', 40)), NOW);
    const before = redis.requests();
    await board().refer(teller.harvesters(['m3', 'late'], { led: led(1) }), NOW);
    expect(redis.requests() - before).toBeLessThanOrEqual(5);
  });

  it('are told in parts when a batch is larger than a request may be', async () => {
    const teller = new Teller();
    const facts = names('prompt:some-long-fingerprint-of-a-prompt-', 16);
    const many = names('u', 600).flatMap((name) =>
      teller.refers([
        sighting(name, { facts: facts.map((fact) => `${fact}${name}`), suspicion: -1, content: null }),
      ]),
    );
    const before = redis.requests();
    expect(await board().refer(many, NOW)).toHaveLength(600);
    expect(redis.requests() - before).toBeGreaterThan(1);
    expect((await keysOf()).filter((key) => key.startsWith(`${PREFIX}u:`))).toHaveLength(600);
  });

  it('notice a decision of another deployment with the next answer', async () => {
    const [east, west] = [board(), board()];
    const teller = new Teller();
    await east.refer(teller.harvesters(names('m', 4)), NOW);
    const [campaign] = await west.list('allow', NOW);
    await east.standings(['m1'], NOW);
    const order = { kind: 'block', by: 'ann', reason: 'seen', expires: NOW + DAY } as const;
    await west.order(campaign!.id, order, NOW);
    expect((await east.standings(['m1'], NOW))[0]?.decision.action).toBe('block');
  });

  it('let a deployment far away write beside one nearby that never stops', async () => {
    const teller = new Teller();
    const members = names('m', 20);
    const far = await farFrom(redis.url, 25);
    const [near, away] = [board(), board(10_000, undefined, far.url)];
    await near.refer(teller.harvesters(members), NOW);
    const state = { isOver: false };
    const busy = async (): Promise<void> => {
      for (let n = 0; !state.isOver; n++)
        await near.refer(teller.harvesters(['m1'], { led: led(n / 100), requests: 20 + n }), NOW);
    };
    const running = busy();
    const news = [1, 2, 3].map((n) => teller.harvesters(['m9'], { led: led(n), requests: 20 + n }));
    for (const one of news) await away.refer(one, NOW);
    state.isOver = true;
    await running;
    await far.close();
    const dossier = await near.dossier((await near.list('allow', NOW))[0]!.id, NOW);
    expect(dossier?.members.find(({ unit }) => unit === 'm9')?.adds).toBeGreaterThan(0.5);
  });

  it('begin again when they have missed more changes than are kept', async () => {
    const [east, west] = [board(), board()];
    const teller = new Teller();
    await east.refer(teller.harvesters(names('m', 4)), NOW);
    await west.list('allow', NOW);
    await east.refer(teller.harvesters(['late']), NOW);
    await redis.command('ZREMRANGEBYRANK', `${PREFIX}feed`, '0', '-1');
    for (let i = 0; i < 1024; i++)
      await redis.command('ZADD', `${PREFIX}feed`, String(NOW + 5000 + i), `c:c-other${i}`);
    await redis.command('SET', `${PREFIX}seq`, `${NOW + 9000} ${NOW}`);
    expect(await west.list('allow', NOW)).toMatchObject([{ accounts: 5 }]);
  });

  it('lose nothing when an answer is lost on its way', async () => {
    const at = board(200);
    const teller = new Teller();
    await at.refer(teller.harvesters(['m1', 'm2']), NOW);
    const batch = teller.harvesters(['m3'], { led: led(1) });
    redis.pause();
    expect(await failure(at.refer(batch, NOW))).toBeInstanceOf(BoardUnavailable);
    redis.resume();
    await board().refer(batch, NOW);
    await at.refer(batch, NOW);
    expect(await at.list('allow', NOW)).toMatchObject([{ accounts: 3 }]);
  });

  it('load their script again when Redis has lost it', async () => {
    await redis.command('SCRIPT', 'FLUSH');
    expect(await board().refer(new Teller().harvesters(['m']), NOW)).toEqual([null]);
  });

  it('begin anew when Redis has lost everything, with clients that still know it', async () => {
    const at = board();
    const teller = new Teller();
    await at.refer(teller.harvesters(names('m', 4)), NOW);
    await redis.flush();
    await at.refer(teller.harvesters(['m1', 'm2']), NOW + 1_000);
    expect(await at.list('allow', NOW + 1_000)).toMatchObject([{ accounts: 2 }]);
    expect(await board().list('allow', NOW + 1_000)).toMatchObject([{ accounts: 2 }]);
  });

  it('name the script by its hash', () => {
    expect(createHash('sha1').update(EXCHANGE_SCRIPT).digest('hex')).toBe(EXCHANGE_SCRIPT_SHA1);
  });

  it('leave a Redis alone that does not answer, then probe it with one call and recover', async () => {
    const breaking = board(100);
    const batch = new Teller().harvesters(['m']);
    redis.pause();
    const before = redis.requests();
    for (let i = 0; i < 5; i += 1) await failure(breaking.refer(batch, NOW));
    expect(redis.requests() - before).toBe(3);
    redis.resume();
    expect(await failure(breaking.refer(batch, NOW + 999))).toBeInstanceOf(BoardUnavailable);
    expect(await breaking.refer(batch, NOW + 1_000)).toEqual([null]);
  });

  it('tell no secret, address or argument when the token is wrong', async () => {
    const { url } = redis;
    const wrong = new UpstashCampaigns({ url, token: 'wrong-secret', policy: POLICY, timeoutMs: 5_000 });
    const error = await failure(wrong.refer(new Teller().harvesters(['very-private']), NOW));
    expect(error).toBeInstanceOf(BoardUnavailable);
    expect(`${(error as Error).stack} ${String((error as Error).cause)}`).not.toMatch(
      /wrong-secret|127\.0\.0\.1|very-private/,
    );
  });
});

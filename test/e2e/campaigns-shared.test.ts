/** Two deployments that share a Redis know the same suspects, and add up how common their facts are. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startOrigin, type Origin } from '../../src/demo/origin/index.ts';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.ts';
import { freshKey } from '../support/stage.ts';
import { startWeir, type Weir } from '../support/weir.ts';

const FIELD = 'weir:campaigns:1:{field}:';

describe.skipIf(!redisAvailable())('campaigns of two deployments that share a Redis', () => {
  let redis: TestRedis;
  let origin: Origin;
  let deployments: readonly Weir[] = [];

  beforeAll(async () => {
    origin = await startOrigin();
    redis = await startRedis();
    const vars = { UPSTASH_REDIS_REST_URL: redis.url, UPSTASH_REDIS_REST_TOKEN: redis.token };
    const start = (name: string) => startWeir({ origin: origin.url, vars: { ...vars, DEPLOYMENT: name } });
    deployments = await Promise.all([start('north'), start('south')]);
  });
  afterAll(async () => {
    await Promise.all(deployments.map((weir) => weir.stop()));
    await redis?.stop();
    await origin?.close();
  });

  const ask = async (weir: Weir, key: string, content: string): Promise<void> => {
    const system = { role: 'system', content: 'You grade essays by the rubric of the guild of weavers.' };
    const answer = await fetch(`${weir.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'length-3', messages: [system, { role: 'user', content }] }),
    });
    await answer.arrayBuffer();
  };

  const rows = async (kind: string): Promise<string[]> => {
    const names = (await redis.command('KEYS', `${FIELD}${kind}:*`)) as string[];
    return Promise.all(names.map(async (name) => String(await redis.command('GET', name))));
  };

  test('lie in one field, with what each knows of how common a fact is', async () => {
    for (const weir of deployments) {
      const key = freshKey();
      for (let i = 0; i < 8; i++) await ask(weir, key, `Grade the ${i}th essay on looms.`);
    }
    const shared = await vi.waitUntil(
      async () => (await rows('f')).find((row) => row.includes('"north/') && row.includes('"south/')),
      { timeout: 20_000, interval: 200 },
    );
    const { regions } = JSON.parse(shared.slice(shared.indexOf(' ') + 1)) as { regions: object };
    expect(Object.values(regions)).toHaveLength(2);
    expect(await rows('u')).toHaveLength(2);
  });

  test('give every key in Redis an expiry', async () => {
    const names = (await redis.command('KEYS', `${FIELD}*`)) as string[];
    const lives = await Promise.all(names.map((name) => redis.command('PTTL', name)));
    expect(names.length).toBeGreaterThan(4);
    expect(lives.filter((life) => Number(life) <= 0)).toEqual([]);
  });
});

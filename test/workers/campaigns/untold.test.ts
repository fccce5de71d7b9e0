import { runDurableObjectAlarm } from 'cloudflare:test';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { chat, completion, detailOf, env, ledgerOf, origin, start } from '../../support/worker.ts';
import { body, BINDINGS, EACH_BY_ITSELF } from './pool.ts';

let isAway = true;
/** The regions, as far as they can be reached. */
const REGIONS = {
  getByName: (name: string) => {
    if (isAway) throw new Error('the region is away');
    return env.REGIONS.getByName(name);
  },
};

const worker = await start(EACH_BY_ITSELF, { ...BINDINGS, REGIONS });
const { campaigns, runtime } = worker.wiring;
const CREDENTIALS = ['sk-a', 'sk-b', 'sk-c', 'sk-d', 'sk-e', 'sk-f'];

beforeAll(() => {
  origin(() => completion(60, 640));
});
afterAll(() => {
  vi.restoreAllMocks();
});

it(
  'what campaigns could not be told while they were away is told when they are back, and nobody was held up',
  {
    timeout: 60_000,
  },
  async () => {
    for (let n = 0; n < CREDENTIALS.length * 4; n++) {
      expect((await chat(CREDENTIALS[n % CREDENTIALS.length]!, body(n))).status).toBe(200);
      await worker.network.quiet();
    }
    expect(await campaigns.list('allow', Date.now())).toEqual([]);
    isAway = false;
    const keys = await Promise.all(CREDENTIALS.map((credential) => runtime.keyIds.derive(credential)));
    for (const key of keys) await runDurableObjectAlarm(ledgerOf(key));
    const [campaign] = await campaigns.list('allow', Date.now());
    expect(campaign?.accounts).toBe(CREDENTIALS.length);
    expect(campaign?.taken.requests).toBeGreaterThan(0);
    expect((await detailOf(keys.at(-1)!)).campaign?.id).toBe(campaign?.id);
  },
);

import { runDurableObjectAlarm } from 'cloudflare:test';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { CampaignRegion } from '../../../src/campaigns/index.ts';
import { chat, completion, ledgerOf, origin, start } from '../../support/worker.ts';
import { body, BINDINGS, EACH_BY_ITSELF } from './pool.ts';

const worker = await start(EACH_BY_ITSELF, BINDINGS);
const { campaigns, ledgers, regions, runtime } = worker.wiring;
const CREDENTIALS = ['sk-a', 'sk-b', 'sk-c', 'sk-d', 'sk-e', 'sk-f'];

const keys = await Promise.all(CREDENTIALS.map((credential) => runtime.keyIds.derive(credential)));
const last = keys.at(-1)!;

/** Regions in which there is an error that one key runs into. */
const broken: CampaignRegion = {
  sight: (unit, sightings) =>
    unit === `key ${last}`
      ? Promise.reject(new TypeError('not what was expected'))
      : regions.sight(unit, sightings),
};
const members = async () => (await campaigns.list('allow', Date.now()))[0]?.accounts;

beforeAll(() => {
  origin(() => completion(60, 640));
});
afterAll(() => {
  vi.restoreAllMocks();
});

it('what campaigns could not be told for an error of ours is told when it is mended', async () => {
  Object.assign(ledgers, { regions: broken });
  for (let n = 0; n < CREDENTIALS.length * 4; n++) {
    await chat(CREDENTIALS[n % CREDENTIALS.length]!, body(n));
    await worker.network.quiet();
  }
  expect(await members()).toBe(CREDENTIALS.length - 1);
  Object.assign(ledgers, { regions });
  await runDurableObjectAlarm(ledgerOf(last));
  expect(await members()).toBe(CREDENTIALS.length);
}, 60_000);

import { runInDurableObject } from 'cloudflare:test';
import { afterEach, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/domain/index.ts';
import { amounts, exchange, observation, report } from '../../support/leases.ts';
import { chat, completion, env, introduce, json, ledgers, origin, start } from '../../support/worker.ts';

const { wiring, network } = await start({});
const SHARDS = 16;
const FLOOD = 100_000;

/** What a shard may remember of unknown keys. */
const NEWCOMERS_A_SHARD = 2048;

afterEach(() => {
  vi.restoreAllMocks();
});

const shard = (index: number) => env.DIRECTORY.get(env.DIRECTORY.idFromName(`shard-${index}`));
const asks = (): Report => report({ ask: { need: amounts(), typical: amounts(), observations: [] } });
const rejected = (): Report =>
  report({ sequence: 2, exchanges: [exchange({ status: 401, observation: observation() })] });

it(
  'L5 a flood of invented keys creates no ledgers: 100,000 of them at the directory',
  { timeout: 60_000 },
  async () => {
    const each = FLOOD / SHARDS;
    for (let index = 0; index < SHARDS; index++)
      await runInDurableObject(shard(index), async (directory) => {
        for (let i = 0; i < each; i++) {
          const key = `invented-${index}-${i}`;
          const { known, acknowledgement } = await directory.report(key, asks());
          if (known || acknowledgement.lease === null)
            throw new Error('an invented key must get a provisional lease');
          await directory.report(key, rejected());
        }
      });
    expect(await ledgers()).toBe(0);
    const remembered = await Promise.all(Array.from({ length: SHARDS }, (_, i) => shard(i).newcomers()));
    expect(Math.max(...remembered)).toBeLessThanOrEqual(NEWCOMERS_A_SHARD);
    const { keys } = await wiring.directory.overview();
    expect(keys).toBe(0);
  },
);

it('L5 a flood of invented keys creates no ledgers: hundreds of them over HTTP', async () => {
  origin(() => json({ error: { message: 'no such key' } }, 401));
  const before = wiring.runtime.leases.size;
  for (let batch = 0; batch < 10; batch++) {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => chat(`sk-invented-${batch}-${i}`)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
  }
  expect(await ledgers()).toBe(0);
  expect(wiring.runtime.leases.size - before).toBe(400);
});

it('L5 a key gets a ledger when its origin has accepted it, and its failures before that are not lost', async () => {
  const worker = { wiring, network };
  const failing = origin(() => json({ error: { message: 'slow down' } }, 429));
  const key = await introduce(worker, 'sk-real');
  expect(await ledgers()).toBe(0);
  failing.mockImplementation(async () => completion());
  await chat('sk-real');
  await vi.waitFor(() => expect(network.counted(key)).toBe(2));
  expect(await ledgers()).toBe(1);
  const detail = await wiring.records.detail(key, Date.now());
  expect([detail?.totals.requests, detail?.totals.errors]).toEqual([2, 1]);
});

it('L5 an isolate keeps a bounded number of leases, whatever keys are invented', () => {
  for (let i = 0; i < 20_000; i++) wiring.runtime.leases.of(`invented-${i}`);
  expect(wiring.runtime.leases.size).toBeLessThanOrEqual(8192);
});

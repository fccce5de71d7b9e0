import { runInDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Action } from '../../../src/domain/index.ts';
import { amounts, observation } from '../../support/leases.ts';
import { chat, completion, introduce, IsolateOf, ledgerOf, origin, start } from '../../support/worker.ts';

const LEASE_SECONDS = 5;
const worker = await start({ lease: { seconds: LEASE_SECONDS } });
const { wiring, network } = worker;

beforeEach(() => {
  network.reports.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function override(key: string, action: Action): Promise<void> {
  const now = Date.now();
  const entry = { action, reason: 'test', by: 'tests', at: now, expires: now + 3_600_000 };
  expect(await wiring.records.override(key, entry, now)).not.toBeNull();
}

/** An isolate whose lease on a known key has requests left. */
async function established(key: string): Promise<IsolateOf> {
  const isolate = new IsolateOf(worker, crypto.randomUUID());
  for (let i = 0; i < 40; i++) await isolate.request(key);
  await isolate.idle();
  await isolate.request(key);
  return isolate;
}

/** Moves the clock of isolates and objects alike. */
const later = (ms: number): void => {
  const now = Date.now() + ms;
  vi.useFakeTimers({ toFake: ['Date'], now });
};

const judged = (key: string): Promise<number> =>
  runInDurableObject(ledgerOf(key), (_, state) =>
    state.storage.sql
      .exec<{ n: number }>('SELECT COALESCE(SUM(json_array_length(observations)), 0) AS n FROM journal')
      .one(),
  ).then(({ n }) => n);

it('L3 a decision takes effect everywhere within the lease lifetime: an override blocks on every isolate', async () => {
  const isolates = [await established('blocked'), await established('blocked'), await established('blocked')];
  await override('blocked', 'block');
  later(LEASE_SECONDS * 1000);
  const denials = await Promise.all(isolates.map((isolate) => isolate.admit('blocked')));
  expect(denials.map(({ denial }) => denial)).toEqual(
    isolates.map(() => expect.objectContaining({ kind: 'decision', action: 'block' }) as unknown),
  );
});

it('L3 a decision takes effect everywhere within the lease lifetime: an isolate that has no lease yet obeys at once', async () => {
  await established('fresh');
  await override('fresh', 'block');
  const { denial } = await new IsolateOf(worker, 'fresh').admit('fresh');
  expect(denial).toMatchObject({ kind: 'decision', action: 'block', reasons: ['override'] });
});

it('L3 a decision takes effect everywhere within the lease lifetime: lifting it does too', async () => {
  const isolate = await established('lifted');
  await override('lifted', 'block');
  later(LEASE_SECONDS * 1000);
  expect((await isolate.admit('lifted')).ticket).toBeNull();
  await wiring.records.override('lifted', null, Date.now());
  later(LEASE_SECONDS * 1000);
  expect((await isolate.admit('lifted')).ticket).not.toBeNull();
});

it('L3 a key under suspicion is decided on at once: every request of it asks its ledger', async () => {
  const isolate = await established('watched');
  await override('watched', 'watch');
  later(LEASE_SECONDS * 1000);
  await isolate.request('watched');
  network.reports.length = 0;
  for (let i = 0; i < 10; i++) await isolate.admit('watched', amounts(), () => observation(Date.now()));
  expect(network.reports.filter(({ report }) => report.ask !== null)).toHaveLength(10);
});

it('L3 a key under suspicion is decided on at once: each observation is judged before its request is forwarded', async () => {
  const order: string[] = [];
  const reached = origin(() => completion());
  const key = await introduce(worker, 'sk-watched');
  await override(key, 'watch');
  later(LEASE_SECONDS * 1000);
  const before = await judged(key);
  reached.mockImplementation(async () => {
    order.push('forwarded');
    return completion();
  });
  network.after = ({ ask }) => void order.push(...(ask?.observations ?? []).map(() => 'judged'));
  for (let i = 1; i <= 3; i++) {
    expect((await chat('sk-watched')).status).toBe(200);
    await vi.waitFor(() => expect(network.counted(key)).toBe(1 + i));
  }
  expect(order).toEqual(['judged', 'forwarded', 'judged', 'forwarded', 'judged', 'forwarded']);
  expect(await judged(key)).toBe(before + 3);
});

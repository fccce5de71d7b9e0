import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { DurableBoard } from '../../src/board/durable/board.ts';
import type { BoardObject } from '../../src/board/durable/object.ts';
import { BoardUnavailable, NOTHING, type BoardSync, type QuotaState } from '../../src/domain/index.ts';
import { describeBoard } from '../contracts/board.ts';

const namespace = (env as { BOARD: DurableObjectNamespace<BoardObject> }).BOARD;
const board = (shards: number, timeoutMs = 5_000): DurableBoard =>
  new DurableBoard(namespace, { shards, timeoutMs });
const shard = (): DurableObjectStub<BoardObject> => namespace.getByName('board-0');

const NOW = Date.UTC(2026, 10, 15, 10, 30, 20);
const EPOCH = NOW - (NOW % 60_000);
const one = { ...NOTHING, requests: 1 };
const request = (key: string, changes: Partial<BoardSync> = {}): BoardSync => ({
  key,
  deployment: 'east',
  quotas: [{ measure: 'requests', window: 'minute', limit: 3 }],
  corrections: [],
  draw: { epoch: EPOCH, need: one, want: one },
  slots: null,
  verdict: null,
  withdraw: false,
  ...changes,
});

const rows = (): Promise<{ key: string; name: string; ends: number }[]> =>
  runInDurableObject(shard(), (_, state) =>
    state.storage.sql
      .exec<{ key: string; name: string; ends: number }>('SELECT key, name, ends FROM entries')
      .toArray(),
  );

describe('durable board', () => {
  describeBoard('contract on one shard', () => Promise.resolve({ a: board(1), b: board(1) }));
  describeBoard('contract on eight shards', () => Promise.resolve({ a: board(8), b: board(8) }));

  it('keeps counts, slots and verdicts over an eviction', async () => {
    const verdict = {
      action: 'block',
      reasons: ['template_harvest'],
      deployment: 'east',
      at: NOW,
      expires: NOW + 60_000,
    } as const;
    await board(1).sync(request('evicted', { verdict, slots: { limit: 5, want: 4, holdMs: 9_000 } }), NOW);
    await evictDurableObject(shard());
    const west = request('evicted', { deployment: 'west', slots: { limit: 5, want: 4, holdMs: 9_000 } });
    const state = await board(1).sync(west, NOW);
    expect(state.quotas.map((quota: QuotaState) => quota.remaining)).toEqual([1]);
    expect(state.slots).toBe(1);
    expect(state.verdict).toEqual(verdict);
  });

  it('writes no row and sets no alarm when nothing changes', async () => {
    const stub = namespace.getByName('board-idle');
    await stub.sync(request('idle', { quotas: [] }), NOW);
    const [count, alarm] = await runInDurableObject(stub, async (_, state) => [
      state.storage.sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM entries').one().n,
      await state.storage.getAlarm(),
    ]);
    expect([count, alarm]).toEqual([0, null]);
  });

  it('removes rows that ended by alarm, keeps the others and sets the next alarm', async () => {
    const lasting = Date.now() + 3_600_000;
    await board(1).sync(request('ended'), Date.UTC(2020, 0, 1));
    const verdict = {
      action: 'watch',
      reasons: [],
      deployment: 'east',
      at: NOW,
      expires: lasting,
    } as const;
    await board(1).sync(request('lasting', { quotas: [], verdict }), Date.UTC(2020, 0, 1));
    expect(await runDurableObjectAlarm(shard())).toBe(true);
    const left = await rows();
    expect(left.filter(({ ends }) => ends < Date.now() - 60_000)).toEqual([]);
    expect(left.map(({ key }) => key)).toContain('lasting');
    const next = await runInDurableObject(shard(), (_, state) => state.storage.getAlarm());
    expect(next).toBeGreaterThan(Date.now());
  });

  it('commits syncs that come together with fewer writes to disk than syncs', async () => {
    const commits = await runInDurableObject(shard(), async (object, state) => {
      let calls = 0;
      const { storage } = state;
      const transactionSync = storage.transactionSync.bind(storage);
      storage.transactionSync = (closure) => {
        calls += 1;
        return transactionSync(closure);
      };
      await Promise.all(Array.from({ length: 64 }, (_, i) => object.sync(request(`together${i}`), NOW)));
      return calls;
    });
    expect(commits).toBe(2);
  });

  it('spreads keys over its shards', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => board(4).sync(request(`spread${i}`), NOW)));
    const counts = await Promise.all(
      [0, 1, 2, 3].map((n) =>
        runInDurableObject(namespace.getByName(`board-${n}`), (_, state) =>
          state.storage.sql
            .exec<{ n: number }>("SELECT COUNT(*) AS n FROM entries WHERE key LIKE 'spread%'")
            .one(),
        ),
      ),
    );
    expect(counts.map(({ n }) => n).every((n) => n > 0)).toBe(true);
  });

  it('is unavailable when an object does not answer in time', async () => {
    const release = await runInDurableObject(shard(), (_, state) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      state.storage.sync = () => promise;
      return resolve;
    });
    await expect(board(1, 50).sync(request('slow'), NOW)).rejects.toBeInstanceOf(BoardUnavailable);
    await runInDurableObject(shard(), () => release());
  });

  it('is unavailable when an object fails', async () => {
    await board(1).sync(request('broken'), NOW);
    await runInDurableObject(shard(), (_, state) => state.storage.sql.exec('DROP TABLE entries'));
    await expect(board(1).sync(request('broken'), NOW)).rejects.toBeInstanceOf(BoardUnavailable);
  });
});

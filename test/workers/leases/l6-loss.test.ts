import {
  abortAllDurableObjects,
  evictDurableObject,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { afterEach, expect, it } from 'vitest';
import { UNLEASED } from '../../../src/domain/index.ts';
import { shardOf } from '../../../src/accounting/index.ts';
import { exchange, observation, report } from '../../support/leases.ts';
import { detailOf, env, IsolateOf, ledgerOf, start } from '../../support/worker.ts';

const worker = await start({
  quotas: [{ measure: 'requests', window: 'day', limit: 100 }],
  stance: { watch: 'fail_closed' },
});
const { wiring, network } = worker;

afterEach(() => {
  network.before = () => undefined;
  network.after = () => undefined;
});

const exchanges = (n: number) =>
  Array.from({ length: n }, (_, i) => exchange({ at: Date.now(), observation: observation(i) }));

const directoryOf = (key: string) =>
  env.DIRECTORY.get(env.DIRECTORY.idFromName(`shard-${shardOf(key, wiring.config.directoryShards)}`));

const boardOf = (key: string) => env.BOARD.getByName(`board-${shardOf(key, wiring.config.directoryShards)}`);

async function watch(key: string): Promise<void> {
  const now = Date.now();
  await wiring.records.override(
    key,
    { action: 'watch', reason: 'test', by: 'tests', at: now, expires: now + 60_000 },
    now,
  );
}

it.concurrent('L6 an evicted ledger loses no count that was acknowledged', async () => {
  for (let sequence = 1; sequence <= 3; sequence++) {
    await ledgerOf('evicted').report(
      'evicted',
      report({ sequence, refused: 2, exchanges: exchanges(20) }),
      null,
    );
    await evictDurableObject(ledgerOf('evicted'));
  }
  const { totals, counters } = await detailOf('evicted');
  expect(totals).toMatchObject({ requests: 60, refused: 6, outputTokens: 1200 });
  const days = counters.filter(({ window, model }) => window === 'day' && model === 'small-1');
  expect(days.map(({ requests }) => requests)).toEqual([60]);
});

it.concurrent('L6 an evicted ledger loses no evidence that was acknowledged', async () => {
  const suspicious = exchanges(90).map((exchange, i) => ({
    ...exchange,
    observation: {
      ...observation(Date.now()),
      parameters: {
        ...observation().parameters,
        logprobs: true,
        topLogprobs: 20,
        logitBiasSize: 4,
        biasedTokens: [i * 4, i * 4 + 1, i * 4 + 2, i * 4 + 3],
        biasMagnitude: 100,
        maxOutputTokens: 1,
      },
    },
  }));
  const stub = ledgerOf('evidence');
  for (let i = 0; i < 90; i += 10)
    await stub.report('evidence', report({ sequence: 1 + i, exchanges: suspicious.slice(i, i + 10) }), null);
  const before = await detailOf('evidence');
  expect(before.evidence.score).toBeGreaterThan(0);
  await evictDurableObject(stub);
  const after = await detailOf('evidence');
  expect(after.evidence.score).toBeCloseTo(before.evidence.score, 3);
  // Campaigns may have answered meanwhile: then it was decided again, to the same end.
  const { score } = before.decision;
  expect(after.decision).toEqual({ ...before.decision, score: expect.closeTo(score, 3) as number });
  expect(after.history).toEqual(before.history);
});

it.concurrent('L6 a report sent twice counts once, also when the ledger was evicted in between', async () => {
  const twice = report({ sequence: 7, refused: 1, exchanges: exchanges(5) });
  await ledgerOf('twice').report('twice', twice, null);
  await ledgerOf('twice').report('twice', twice, null);
  await evictDurableObject(ledgerOf('twice'));
  await ledgerOf('twice').report('twice', twice, null);
  expect((await detailOf('twice')).totals).toMatchObject({ requests: 5, refused: 1 });
});

it.concurrent(
  'L6 an unreachable board: the stance of the decision holds, and what was forwarded is charged when it is back',
  async () => {
    const isolate = new IsolateOf(worker, 'board');
    for (let i = 0; i < 4; i++) await isolate.request('board');
    await isolate.idle();
    await runInDurableObject(boardOf('board'), (_, state) =>
      state.storage.sql.exec('ALTER TABLE entries RENAME TO gone'),
    );
    for (let i = 0; i < 6; i++) expect(await isolate.request('board')).toBe(true);
    await isolate.idle();
    await watch('board');
    expect((await new IsolateOf(worker, 'b').admit('board')).denial).toMatchObject({
      kind: 'shortage',
      shortage: { measure: 'unavailable' },
    });
    await runInDurableObject(boardOf('board'), (_, state) =>
      state.storage.sql.exec('ALTER TABLE gone RENAME TO entries'),
    );
    await isolate.request('board');
    await isolate.idle();
    const { totals, quotas } = await detailOf('board');
    expect(totals.requests).toBe(11);
    expect(quotas[0]?.remaining).toBeLessThanOrEqual(89);
  },
);

it.concurrent('L6 requests reported while a ledger is being opened are not lost', async () => {
  const accepted = report({ holder: 'a', exchanges: exchanges(1) });
  const failed = report({ holder: 'b', exchanges: [exchange({ status: 500 })] });
  await directoryOf('opening').report(
    'opening',
    report({ holder: 'c', exchanges: [exchange({ status: 429 })] }),
  );
  await Promise.all([
    directoryOf('opening').report('opening', accepted),
    directoryOf('opening').report('opening', failed),
  ]);
  expect((await detailOf('opening')).totals).toMatchObject({ requests: 3, errors: 2 });
});

it.concurrent(
  'L6 the directory learns of a key from its alarm, also when the ledger was evicted before',
  async () => {
    const isolate = new IsolateOf(worker, 'alarm');
    for (let i = 0; i < 9; i++) await isolate.request('alarm');
    await isolate.idle();
    await evictDurableObject(ledgerOf('alarm'));
    expect(await runDurableObjectAlarm(ledgerOf('alarm'))).toBe(true);
    const { items } = await wiring.directory.list(
      { action: null, minAction: null, reason: null, seenSince: null },
      'last_seen',
      null,
      100,
    );
    expect(items.find(({ key }) => key === 'alarm')?.requests).toBe(9);
  },
);
it('L6 a restart of everything loses no count that was acknowledged', async () => {
  const isolate = new IsolateOf(worker, 'restart');
  for (let i = 0; i < 30; i++) await isolate.request('restart');
  await isolate.idle();
  await abortAllDurableObjects();
  expect((await detailOf('restart')).totals.requests).toBe(30);
});

it('L6 a lost acknowledgement is made good: everything counts once', async () => {
  let answers = 0;
  network.after = () => {
    if (answers++ % 3 === 1) throw new Error('the acknowledgement was lost');
  };
  const isolate = new IsolateOf(worker, 'lossy');
  let forwarded = 0;
  for (let i = 0; i < 40; i++) forwarded += (await isolate.request('lossy')) ? 1 : 0;
  await isolate.idle();
  expect((await detailOf('lossy')).totals.requests).toBe(forwarded);
});

it('L6 an unreachable ledger: under fail_open requests go on, and their counts and charges arrive later', async () => {
  const isolate = new IsolateOf(worker, 'away');
  await isolate.request('away');
  await isolate.idle();
  network.before = () => Promise.reject(new Error('unreachable'));
  const elsewhere = new IsolateOf(worker, 'away-too');
  const tickets = await Promise.all(Array.from({ length: 10 }, () => elsewhere.admit('away')));
  expect(tickets.map(({ ticket }) => ticket?.epoch)).toEqual(Array.from({ length: 10 }, () => UNLEASED));
  for (const { ticket } of tickets) if (ticket) elsewhere.settle('away', ticket);
  network.before = () => undefined;
  await elsewhere.idle();
  const { totals, quotas } = await detailOf('away');
  expect([totals.requests, quotas[0]?.remaining]).toEqual([11, 89]);
});

it('L6 an unreachable ledger: under fail_closed requests are refused', async () => {
  const isolate = new IsolateOf(worker, 'closed');
  await isolate.request('closed');
  await isolate.idle();
  await watch('closed');
  expect((await isolate.admit('closed')).ticket).not.toBeNull();
  network.before = () => Promise.reject(new Error('unreachable'));
  expect((await isolate.admit('closed')).denial).toEqual({ kind: 'unavailable' });
});

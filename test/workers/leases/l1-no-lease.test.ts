import { afterEach, expect, it, vi } from 'vitest';
import { chat, completion, introduce, IsolateOf, ledgers, origin, start } from '../../support/worker.ts';

const CLOSED = { unknown: 'fail_closed', allow: 'fail_closed', watch: 'fail_closed' };
const worker = await start({ stance: CLOSED, timeouts: { ledger: 200 } });
const { wiring, network } = worker;

afterEach(() => {
  network.before = () => undefined;
  network.reports.length = 0;
  vi.restoreAllMocks();
});

it('L1 nothing is forwarded without a lease: the ledger or directory has answered before the origin is asked', async () => {
  const order: string[] = [];
  network.after = () => void order.push('answered');
  const reached = origin(() => {
    order.push('forwarded');
    return completion();
  });
  expect((await chat('sk-first')).status).toBe(200);
  expect(order.slice(0, 2)).toEqual(['answered', 'forwarded']);
  expect(reached).toHaveBeenCalledOnce();
  network.after = () => undefined;
});

it('L1 nothing is forwarded without a lease: with no ledger in reach and no stance to go on, the origin sees nothing', async () => {
  network.before = () => Promise.reject(new Error('unreachable'));
  const reached = origin(() => completion());
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => chat(`sk-closed-${i}`)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 503));
  expect(JSON.parse(answers[0]?.text ?? '')).toMatchObject({ error: { code: 'ledger_unavailable' } });
  expect(reached).not.toHaveBeenCalled();
});

it('L1 nothing is forwarded without a lease: a ledger that hangs holds nothing back longer than its time-out', async () => {
  network.before = () => new Promise(() => undefined);
  const reached = origin(() => completion());
  const began = Date.now();
  expect((await chat('sk-hang')).status).toBe(503);
  expect(Date.now() - began).toBeLessThan(2000);
  expect(reached).not.toHaveBeenCalled();
});

it('L1 nothing is forwarded without a lease: a blocked key is refused by its lease and reaches no origin', async () => {
  const reached = origin(() => completion());
  const key = await introduce(worker, 'sk-blocked');
  const now = Date.now();
  await wiring.records.override(
    key,
    { action: 'block', reason: 'test', by: 'tests', at: now, expires: now + 60_000 },
    now,
  );
  reached.mockClear();
  const isolate = new IsolateOf(worker, 'elsewhere');
  const { ticket, denial } = await isolate.admit(key);
  expect([ticket, denial?.kind]).toEqual([null, 'decision']);
  expect(reached).not.toHaveBeenCalled();
});

it('L1 a caller without a credential is refused and no object is called', async () => {
  const before = await ledgers();
  const reached = origin(() => completion());
  expect((await chat('')).status).toBe(401);
  expect([network.reports.length, await ledgers()]).toEqual([0, before]);
  expect(reached).not.toHaveBeenCalled();
});

import { abortAllDurableObjects } from 'cloudflare:test';
import { afterEach, expect, it, vi } from 'vitest';
import { amounts, exchange } from '../../support/leases.ts';
import { chat, completion, detailOf, introduce, IsolateOf, origin, start } from '../../support/worker.ts';

const LIMIT = 40;
const TOKENS = 1000;
const worker = await start({
  quotas: [
    { measure: 'requests', window: 'day', limit: LIMIT },
    { measure: 'output_tokens', window: 'day', limit: TOKENS },
  ],
  reserveOutputTokens: 5,
});

afterEach(() => {
  vi.restoreAllMocks();
});

const isolates = () =>
  [new IsolateOf(worker, crypto.randomUUID()), new IsolateOf(worker, crypto.randomUUID())] as const;
const count = (forwarded: readonly boolean[]): number => forwarded.filter(Boolean).length;

/** `clients` requests at once, spread over the isolates; each takes `actual` of the `need` that it sets aside. */
async function together(
  key: string,
  over: readonly IsolateOf[],
  clients: number,
  need = amounts(),
  actual = need,
) {
  const one = (i: number) => over[i % over.length]?.request(key, need, actual) ?? Promise.resolve(false);
  return count(await Promise.all(Array.from({ length: clients }, (_, i) => one(i))));
}

it('L2 the leases out never exceed the quota, whatever the concurrency: 64 clients of a new key get exactly what there is', async () => {
  const over = isolates();
  expect(await together('new-key', over, 64)).toBe(LIMIT);
  await Promise.all(over.map((isolate) => isolate.idle()));
  const { totals, quotas } = await detailOf('new-key');
  expect([totals.requests, totals.refused]).toEqual([LIMIT, 64 - LIMIT]);
  expect(quotas.find(({ measure }) => measure === 'requests')?.remaining).toBe(0);
});

it('L2 the leases out never exceed the quota, whatever the concurrency: leases in use change nothing', async () => {
  const over = isolates();
  let forwarded = 0;
  for (let i = 0; i < 5; i++) forwarded += await together('in-use', over, 4);
  for (let i = 0; i < 4; i++) forwarded += await together('in-use', over, 16);
  expect(forwarded).toBe(LIMIT);
});

it('L2 the leases out never exceed the quota, whatever the concurrency: nor when objects restart in between', async () => {
  const over = isolates();
  let forwarded = await together('restarted', over, 20);
  await Promise.all(over.map((isolate) => isolate.idle()));
  await abortAllDurableObjects();
  forwarded += await together('restarted', isolates(), 64);
  expect(forwarded).toBe(LIMIT);
});

it('L2 the leases out never exceed the quota, whatever the concurrency: over HTTP and another isolate', async () => {
  const reached = origin(() => completion(1, 1));
  const key = await introduce(worker, 'sk-http');
  const elsewhere = new IsolateOf(worker, 'elsewhere');
  const rush = together(key, [elsewhere], 32, amounts({ output_tokens: 1 }));
  const answers = [];
  for (let i = 0; i < 48; i++) {
    answers.push(await chat('sk-http'));
    await worker.network.quiet();
  }
  const forwarded = answers.filter(({ status }) => status === 200).length;
  expect(1 + forwarded + (await rush)).toBe(LIMIT);
  expect(reached).toHaveBeenCalledTimes(1 + forwarded);
  const refused = answers.find(({ status }) => status === 429);
  const midnight = new Date().setUTCHours(24, 0, 0, 0);
  const retryAfter = Number(refused?.headers.get('retry-after'));
  expect(Math.abs(Date.now() + retryAfter * 1000 - midnight)).toBeLessThan(3000);
});

it.concurrent(
  'tokens are set aside before and settled after, so that concurrent calls cannot overrun',
  async () => {
    const over = isolates();
    const need = amounts({ output_tokens: 100 });
    const [a, b] = over;
    const first = await Promise.all(
      Array.from({ length: 32 }, (_, i) => (i % 2 === 0 ? a : b).admit('tokens', need)),
    );
    const tickets = first.flatMap(({ ticket }, i) =>
      ticket === null ? [] : [{ ticket, isolate: i % 2 === 0 ? a : b }],
    );
    expect(tickets).toHaveLength(TOKENS / 100);
    for (const { ticket, isolate } of tickets)
      isolate.settle('tokens', ticket, amounts({ output_tokens: 50 }));
    await Promise.all(over.map((isolate) => isolate.idle()));
    expect(await together('tokens', over, 32, need)).toBe(5);
  },
);

it.concurrent('a request that takes more than it set aside is charged for it', async () => {
  const isolate = new IsolateOf(worker, 'more');
  await isolate.request('more', amounts({ output_tokens: 100 }), amounts({ output_tokens: 950 }));
  await isolate.idle();
  expect((await isolate.admit('more', amounts({ output_tokens: 60 }))).denial?.kind).toBe('shortage');
  expect((await isolate.admit('more', amounts({ output_tokens: 50 }))).denial).toBeNull();
});

it.concurrent('rejected requests consume nothing', async () => {
  const [a, b] = isolates();
  for (let i = 0; i < 10; i++)
    expect(await a.request('rejected', amounts({ output_tokens: TOKENS + 1 }))).toBe(false);
  await a.idle();
  expect(await together('rejected', [b], 64, amounts({ output_tokens: 25 }))).toBe(LIMIT);
});

it.concurrent('an idle isolate gives back what it has not spent', async () => {
  const [a, b] = isolates();
  const spent = await together('idle', [a], 20);
  await a.idle();
  expect(spent + (await together('idle', [b], 64))).toBe(LIMIT);
});

it('what failed requests of an unknown key set aside comes back once, also when the report is sent twice', async () => {
  const { network } = worker;
  let lost = 0;
  network.after = (report) => {
    if (report.exchanges.length > 0 && lost++ === 0) throw new Error('the acknowledgement was lost');
  };
  const isolate = new IsolateOf(worker, 'unknown');
  const need = amounts({ output_tokens: 300 });
  const { ticket } = await isolate.admit('unknown', need);
  const second = await isolate.admit('unknown', need);
  if (ticket) isolate.settle('unknown', ticket, amounts(), exchange({ status: 401 }));
  await isolate.idle();
  network.after = () => undefined;
  expect(lost).toBeGreaterThan(1);
  const elsewhere = new IsolateOf(worker, 'elsewhere');
  expect((await elsewhere.admit('unknown', amounts({ output_tokens: 701 }))).ticket).toBeNull();
  expect(second.ticket).not.toBeNull();
});

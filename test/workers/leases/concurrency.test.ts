import { expect, it } from 'vitest';
import type { Ticket } from '../../../src/enforcement/index.ts';
import { amounts } from '../../support/leases.ts';
import { IsolateOf, start } from '../../support/worker.ts';

const LIMIT = 10;
const worker = await start({ concurrency: LIMIT });

interface Running {
  readonly isolate: IsolateOf;
  readonly ticket: Ticket;
}

async function rush(key: string, over: readonly IsolateOf[], clients: number): Promise<Running[]> {
  const runs = await Promise.all(
    Array.from({ length: clients }, async (_, i) => {
      const isolate = over[i % over.length];
      if (isolate === undefined) return [];
      const { ticket } = await isolate.admit(key);
      return ticket === null ? [] : [{ isolate, ticket }];
    }),
  );
  return runs.flat();
}

const end = (key: string, running: readonly Running[]): void => {
  for (const { isolate, ticket } of running) isolate.settle(key, ticket, amounts());
};

const isolates = (n: number) => Array.from({ length: n }, () => new IsolateOf(worker, crypto.randomUUID()));

/** A key that its origin has accepted. */
async function known(key: string): Promise<string> {
  const isolate = new IsolateOf(worker, crypto.randomUUID());
  await isolate.request(key);
  await isolate.idle();
  return key;
}

it.concurrent(
  'L2 the leases out never exceed the concurrency quota: 64 clients of an unknown key over two isolates',
  async () => {
    expect(await rush('unknown', isolates(2), 64)).toHaveLength(LIMIT);
  },
);

it.concurrent(
  'L2 the leases out never exceed the concurrency quota: 64 clients of a known key over four isolates',
  async () => {
    const key = await known('known');
    const running = await rush(key, isolates(4), 64);
    expect(running.length).toBeLessThanOrEqual(LIMIT);
    expect(running.length).toBeGreaterThan(0);
  },
);

it.concurrent(
  'L2 the leases out never exceed the concurrency quota: slots that a lease still has are not given away when its holder reports',
  async () => {
    const key = await known('kept');
    const [a, b] = isolates(2);
    if (!a || !b) return;
    const first = await rush(key, [a], 8);
    end(key, first.slice(0, 7));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const both = await Promise.all([rush(key, [b], 32), rush(key, [a], 32)]);
    expect(both.flat().length + 1).toBeLessThanOrEqual(LIMIT);
  },
);

it.concurrent('slots of an isolate that went idle can be used by another', async () => {
  const key = await known('idle');
  const [a, b] = isolates(2);
  if (!a || !b) return;
  end(key, await rush(key, [a], LIMIT));
  await a.idle();
  expect(await rush(key, [b], 32)).toHaveLength(LIMIT);
});

it.concurrent('a request that ended makes room for the next', async () => {
  const key = await known('next');
  const [a] = isolates(1);
  if (!a) return;
  const running = await rush(key, [a], 32);
  end(key, running);
  expect(running).toHaveLength(LIMIT);
  expect(await rush(key, [a], 32)).toHaveLength(LIMIT);
});

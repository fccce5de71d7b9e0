import { expect, it } from 'vitest';
import { IsolateOf, start } from '../../support/worker.ts';

const worker = await start({});
const { network } = worker;
const REQUESTS = 2000;

/** Ledger calls for `requests` of a key, `together` at a time, after it has proved itself. */
async function callsFor(key: string, requests: number, together: number): Promise<number> {
  const isolate = new IsolateOf(worker, key);
  for (let i = 0; i < 400; i++) await isolate.request(key);
  network.reports.length = 0;
  for (let i = 0; i < requests; i += together)
    await Promise.all(Array.from({ length: together }, () => isolate.request(key)));
  return network.reports.length;
}

it('L4 a clean key in steady use costs far fewer ledger calls than requests: one after another', async () => {
  const calls = await callsFor('steady', REQUESTS, 1);
  expect(calls).toBeLessThan(REQUESTS / 40);
  expect(calls).toBeGreaterThan(0);
});

it('L4 a clean key in steady use costs far fewer ledger calls than requests: sixteen at a time', async () => {
  expect(await callsFor('busy', REQUESTS, 16)).toBeLessThan(REQUESTS / 30);
});

it('L4 a new key earns its leases: its first hundred requests cost calls that its next do not', async () => {
  const isolate = new IsolateOf(worker, 'young');
  const calls: number[] = [];
  for (let hundred = 0; hundred < 4; hundred++) {
    network.reports.length = 0;
    for (let i = 0; i < 100; i++) await isolate.request('young');
    calls.push(network.reports.length);
  }
  expect(calls[3]).toBeLessThan((calls[0] ?? 0) / 2);
  expect(calls[0]).toBeGreaterThan(1);
});

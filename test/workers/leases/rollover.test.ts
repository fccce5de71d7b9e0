import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IsolateOf, start } from '../../support/worker.ts';

const LIMIT = 64;
const MINUTE = 60_000;
const worker = await start({ quotas: [{ measure: 'requests', window: 'minute', limit: LIMIT }] });

/** Half a minute before the next window. */
const BEFORE = Math.ceil(Date.now() / MINUTE) * MINUTE + MINUTE / 2;
const NEXT = BEFORE + MINUTE / 2;

const at = (now: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now });
};

beforeEach(() => at(BEFORE));
afterEach(() => {
  vi.useRealTimers();
});

const isolates = () => [
  new IsolateOf(worker, crypto.randomUUID()),
  new IsolateOf(worker, crypto.randomUUID()),
];

async function together(key: string, over: readonly IsolateOf[], clients: number) {
  const one = async (i: number) => {
    const isolate = over[i % over.length];
    if (isolate === undefined) throw new Error('no isolate');
    const admission = await isolate.admit(key);
    if (admission.ticket !== null) isolate.settle(key, admission.ticket);
    return admission;
  };
  const admissions = await Promise.all(Array.from({ length: clients }, (_, i) => one(i)));
  return {
    forwarded: admissions.filter(({ ticket }) => ticket !== null).length,
    denials: admissions.flatMap(({ denial }) => denial ?? []),
    epochs: new Set(admissions.flatMap(({ ticket }) => ticket?.epoch ?? [])),
  };
}

it('a new window brings the whole quota again, at its start and not before', async () => {
  const over = isolates();
  expect((await together('fresh', over, 100)).forwarded).toBe(LIMIT);
  at(NEXT - 1);
  expect((await together('fresh', over, 8)).forwarded).toBe(0);
  at(NEXT);
  expect((await together('fresh', over, 100)).forwarded).toBe(LIMIT);
});

it('a refusal says when: trying at that moment succeeds', async () => {
  const over = isolates();
  const { denials } = await together('when', over, 100);
  const times = denials.map((denial) => (denial.kind === 'shortage' ? denial.shortage.retryAt : null));
  expect(new Set(times)).toEqual(new Set([NEXT]));
  at(NEXT);
  expect((await together('when', over, 1)).forwarded).toBe(1);
});

it('a lease does not cross a window: what is left of it is not spent in the next', async () => {
  const over = isolates();
  for (let i = 0; i < 10; i++) await together('cross', over, 3);
  at(NEXT);
  const { forwarded, epochs } = await together('cross', over, 100);
  expect(forwarded).toBe(LIMIT);
  expect(epochs).toEqual(new Set([NEXT]));
});

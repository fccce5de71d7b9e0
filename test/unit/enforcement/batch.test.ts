import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { count, newTally } from '../../../src/accounting/index.ts';
import { refusalOf, type ReportPort } from '../../../src/enforcement/index.ts';
import type { Lease, Observation, Report } from '../../../src/domain/index.ts';
import { amounts, exchange, Isolate, lease, observation } from '../../support/leases.ts';
import { testPolicy } from '../../support/policy.ts';

const NOW = Date.UTC(2026, 10, 15, 10, 30);

const BATCH: readonly Observation[] = Array.from({ length: 20 }, (_, i) => observation(i));

/** A ledger that grants what is asked, and remembers what it was told. `known`: by which report it knows the key. */
function ledger(changes: Partial<Lease> = {}, known = 1) {
  const reports: Report[] = [];
  const port: ReportPort = async (_key, report) => {
    reports.push(structuredClone(report));
    const granted = report.ask && lease(Date.now(), { granted: report.ask.need, ...changes });
    return { known: reports.length >= known, acknowledgement: { lease: granted } };
  };
  return { reports, port };
}

const judged = (reports: readonly Report[]): number =>
  reports.flatMap(({ ask, exchanges }) => [
    ...(ask?.observations ?? []),
    ...exchanges.flatMap(({ batch }) => batch?.observations ?? []),
  ]).length;

/** A batch from its arrival to the end of its answer. */
async function sendBatch(isolate: Isolate): Promise<boolean> {
  const { ticket } = await isolate.admitBatch(BATCH);
  if (ticket === null) return false;
  const batch = { requests: BATCH.length, observations: BATCH };
  isolate.settle(ticket, amounts({ requests: BATCH.length }), exchange({ batch }));
  await vi.advanceTimersByTimeAsync(10_000);
  return ticket.judged;
}

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

describe('a batch', () => {
  it('of a key in good standing is judged before it is forwarded, and once', async () => {
    const { reports, port } = ledger();
    const isolate = new Isolate(port);
    expect(await sendBatch(isolate)).toBe(true);
    expect(judged(reports)).toBe(BATCH.length);
  });

  it('of a key that no origin has accepted yet is judged when one has', async () => {
    const { reports, port } = ledger({}, 2);
    expect(await sendBatch(new Isolate(port))).toBe(false);
    expect(judged(reports)).toBe(BATCH.length);
  });

  it('that is found to be a harvest is not forwarded', async () => {
    const { port } = ledger({ action: 'block', reasons: ['template_harvest'] });
    const { denial } = await new Isolate(port).admitBatch(BATCH);
    expect(denial).toMatchObject({ kind: 'decision', action: 'block' });
  });

  it('needs as many requests as are in it, and one slot', async () => {
    const { reports, port } = ledger({ slots: 1 });
    const { ticket } = await new Isolate(port).admitBatch(BATCH);
    expect(reports.map(({ ask }) => [ask?.need.requests, ask?.waiting])).toContainEqual([20, 1]);
    expect(ticket?.reserved.requests).toBe(20);
  });

  it('does not make its size the usual one of a request', async () => {
    const { reports, port } = ledger();
    const isolate = new Isolate(port);
    await isolate.admitBatch(BATCH);
    await isolate.admit();
    expect(reports.at(-1)?.ask?.typical.requests).toBe(1);
  });

  it('larger than the limit is told to be smaller, with no time after which it would fit', async () => {
    const shortage = { measure: 'requests', window: 'minute', limit: 6, retryAt: NOW + 60_000 } as const;
    const throttled = { action: 'throttle', reasons: ['best_of_n'], shortage } as const;
    const { port } = ledger({ ...throttled, granted: amounts({ requests: 6 }) });
    const { denial } = await new Isolate(port).admitBatch(BATCH);
    const refusal = denial && refusalOf(denial, testPolicy(), NOW, 'r');
    expect(refusal).toMatchObject({ status: 429, reason: 'throttled', retryAfter: null, lasting: true });
    expect(refusal?.message).toMatch(/20 requests.*6 a minute.*smaller/s);
  });
});

it('counters count the requests in a batch', () => {
  const batch = { requests: 250, observations: [] };
  const { tally } = count(newTally(NOW), [exchange({ batch }), exchange()], 0, testPolicy(), NOW);
  expect(tally.totals.requests).toBe(251);
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Leases, type ReportPort } from '../../../src/enforcement/index.ts';
import { NOTHING, UNLEASED, type Lease, type Report } from '../../../src/domain/index.ts';
import { amounts, exchange, Isolate, lease, observation } from '../../support/leases.ts';
import { testPolicy } from '../../support/policy.ts';

const MINUTE = Date.UTC(2026, 10, 15, 10, 30);

/** A ledger that answers by `answer` and remembers what it was told. */
function ledger(answer: (report: Report, call: number) => Lease | null | Promise<Lease | null>) {
  const reports: Report[] = [];
  const port: ReportPort = async (_key, report) => {
    reports.push(structuredClone(report));
    return { known: true, acknowledgement: { lease: await answer(report, reports.length) } };
  };
  return { reports, port };
}

/** Grants what is asked, and `ahead` requests more. */
const generous =
  (ahead: number, changes: Partial<Lease> = {}) =>
  ({ ask }: Report): Lease | null =>
    ask === null
      ? null
      : lease(Date.now(), {
          granted: { ...ask.need, requests: ask.need.requests + ahead },
          ahead,
          ...changes,
        });

const settlements = (reports: readonly Report[]) => reports.flatMap(({ settlements }) => settlements);
const returned = (reports: readonly Report[]): number =>
  settlements(reports).reduce((sum, { returned }) => sum + returned.requests, 0);
const counted = (reports: readonly Report[]): number =>
  new Map(reports.map((report) => [report.sequence, report.exchanges.length]))
    .values()
    .reduce((a, b) => a + b, 0);

beforeEach(() => {
  vi.useFakeTimers({ now: MINUTE });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('admission', () => {
  it('asks once for requests that come together and spends what was granted ahead without asking', async () => {
    const { reports, port } = ledger(generous(10));
    const isolate = new Isolate(port);
    await Promise.all(Array.from({ length: 5 }, () => isolate.admit()));
    for (let i = 0; i < 5; i++) expect((await isolate.admit()).ticket).not.toBeNull();
    expect(reports.map(({ ask }) => ask?.need.requests)).toEqual([1, 4]);
  });

  it('forwards nothing under an expired lease, however much of it is left', async () => {
    const { reports, port } = ledger(generous(10));
    const isolate = new Isolate(port);
    await isolate.admit();
    vi.setSystemTime(MINUTE + 5000);
    await isolate.admit();
    expect(reports).toHaveLength(2);
  });

  it('refuses by the lease without asking again while a block lasts', async () => {
    const { reports, port } = ledger(() => lease(Date.now(), { action: 'block', reasons: ['override'] }));
    const isolate = new Isolate(port);
    const denials = [await isolate.admit(), await isolate.admit()].map(({ denial }) => denial?.kind);
    expect(denials).toEqual(['decision', 'decision']);
    expect(reports).toHaveLength(1);
  });

  it('holds nothing beside what it asks for: what is left goes back with the ask', async () => {
    const { reports, port } = ledger(generous(2, { epoch: MINUTE }));
    const isolate = new Isolate(port);
    await Promise.all(Array.from({ length: 5 }, () => isolate.admit()));
    expect(reports.map(({ ask }) => ask?.need.requests)).toEqual([1, 4]);
    expect(returned(reports)).toBe(2);
  });

  it('gives up on a ledger that grants nothing and names no shortage, instead of asking for ever', async () => {
    const { reports, port } = ledger(() => lease(Date.now()));
    const { denial } = await new Isolate(port).admit();
    expect(denial).toEqual({ kind: 'unavailable' });
    expect(reports.length).toBeLessThan(10);
  });

  it('does not renew over and over in the last moments of a window', async () => {
    vi.setSystemTime(MINUTE + 59_200);
    const { reports, port } = ledger(generous(50, { epoch: MINUTE, expires: MINUTE + 60_000 }));
    const isolate = new Isolate(port);
    for (let i = 0; i < 10; i++) {
      await isolate.admit();
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(reports.length).toBeLessThan(4);
  });
});

describe('a key under scrutiny', () => {
  const scrutinised = generous(0, { action: 'watch', scrutiny: true, epoch: MINUTE });

  it('has the first request of a new isolate judged before it is forwarded', async () => {
    const { reports, port } = ledger(scrutinised);
    const admission = await new Isolate(port).admit(amounts(), () => observation(7));
    expect(reports.flatMap(({ ask }) => ask?.observations ?? []).map(({ at }) => at)).toEqual([7]);
    expect(admission.ticket?.judged).toBe(true);
  });

  it('returns what the round without the observation was granted', async () => {
    const { reports, port } = ledger(scrutinised);
    const isolate = new Isolate(port);
    await isolate.admit(amounts(), () => observation());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(returned(reports)).toBe(1);
  });

  it('has its observation delivered once when the ledger was away as it was asked', async () => {
    let away = false;
    const { reports, port } = ledger(scrutinised);
    const flaky: ReportPort = (key, report, known) => {
      if (!away) return port(key, report, known);
      away = false;
      return Promise.reject(new Error('lost'));
    };
    const isolate = new Isolate(flaky);
    const first = await isolate.admit(amounts(), () => observation(1));
    if (first.ticket) isolate.settle(first.ticket);
    await vi.advanceTimersByTimeAsync(10_000);
    away = true;
    const { ticket } = await isolate.admit(amounts(), () => observation(2));
    if (ticket) isolate.settle(ticket, amounts(), exchange({ observation: observation(2) }));
    await vi.advanceTimersByTimeAsync(20_000);
    const judged = reports.flatMap(({ ask, exchanges }) => [
      ...(ask?.observations ?? []),
      ...exchanges.flatMap(({ observation }) => observation ?? []),
    ]);
    expect(judged.map(({ at }) => at)).toEqual([1, 2]);
  });
});

describe('reports', () => {
  it('are sent although the flush came while another send was under way', async () => {
    const slow = Promise.withResolvers<Lease | null>();
    const { reports, port } = ledger((report, call) => (call === 2 ? slow.promise : generous(2)(report)));
    const isolate = new Isolate(port);
    const { ticket } = await isolate.admit();
    await isolate.admit();
    await vi.advanceTimersByTimeAsync(0);
    await isolate.admit();
    await vi.advanceTimersByTimeAsync(0);
    expect(reports).toHaveLength(2);
    if (ticket) isolate.settle(ticket);
    await vi.advanceTimersByTimeAsync(1500);
    slow.resolve(null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(counted(reports)).toBe(1);
  });

  it('are sent again unchanged after a lost acknowledgement, without waiting for another request', async () => {
    const { reports, port } = ledger((report, call) => {
      if (call === 2) throw new Error('the acknowledgement was lost');
      return generous(3)(report);
    });
    const isolate = new Isolate(port);
    await isolate.request();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reports.slice(1).map(({ sequence, exchanges }) => [sequence, exchanges.length])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  it('count a request once although it is settled twice', async () => {
    const { reports, port } = ledger(generous(3));
    const isolate = new Isolate(port);
    const { ticket } = await isolate.admit();
    if (ticket) isolate.settle(ticket);
    if (ticket) isolate.settle(ticket);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(counted(reports)).toBe(1);
  });

  it('carry the refusals of a key that sends nothing else', async () => {
    const { reports, port } = ledger(() => lease(Date.now(), { action: 'block', reasons: ['override'] }));
    const isolate = new Isolate(port);
    for (let i = 0; i < 5; i++) await isolate.admit();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reports.reduce((sum, { refused }) => sum + refused, 0)).toBe(5);
  });

  it('return the allowance of a key that went idle before its flush came', async () => {
    const { reports, port } = ledger(generous(8, { epoch: MINUTE }));
    const isolate = new Isolate(port);
    await isolate.request();
    await vi.advanceTimersByTimeAsync(600);
    await isolate.request();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(returned(reports)).toBe(7);
  });

  it('return what was granted to requests that were refused for another measure', async () => {
    const shortage = {
      measure: 'input_tokens',
      window: 'minute',
      limit: 5,
      retryAt: MINUTE + 60_000,
    } as const;
    const { reports, port } = ledger(({ ask }) =>
      ask === null
        ? null
        : lease(Date.now(), {
            granted: amounts(),
            measures: ['requests', 'input_tokens'],
            epoch: MINUTE,
            shortage,
          }),
    );
    const isolate = new Isolate(port);
    expect((await isolate.admit(amounts({ input_tokens: 9 }))).denial?.kind).toBe('shortage');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(returned(reports)).toBe(1);
  });

  it('give unused slots back when the key goes idle', async () => {
    const { reports, port } = ledger(generous(0, { slots: 6 }));
    const isolate = new Isolate(port);
    await isolate.request();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reports.at(-1)?.slots).toBe(0);
  });

  it('name the slots that the holder may still fill, not only those in use', async () => {
    const { reports, port } = ledger(generous(10, { slots: 6 }));
    const isolate = new Isolate(port);
    const first = await isolate.admit();
    await isolate.admit();
    if (first.ticket) isolate.settle(first.ticket);
    await vi.advanceTimersByTimeAsync(500);
    await isolate.request();
    await vi.advanceTimersByTimeAsync(600);
    const flush = reports.find(({ ask, exchanges }) => ask === null && exchanges.length > 0);
    expect([flush?.inFlight, flush?.slots]).toEqual([1, 6]);
  });
});

describe('a ledger that is away', () => {
  const away: ReportPort = () => Promise.reject(new Error('unreachable'));

  it('lets requests through unleased under fail_open and refuses them under fail_closed', async () => {
    const open = await new Isolate(away).admit();
    expect(open.ticket).toMatchObject({ epoch: UNLEASED, reserved: NOTHING, lease: null });
    const stance = { ...testPolicy().stance, unknown: 'fail_closed' } as const;
    const closed = await new Isolate(away, testPolicy({ stance })).admit();
    expect(closed.denial).toEqual({ kind: 'unavailable' });
  });

  it('holds a caller no longer than its time-out when it hangs', async () => {
    const isolate = new Isolate(() => new Promise<never>(() => undefined));
    const admission = isolate.admit();
    await vi.advanceTimersByTimeAsync(testPolicy().timeouts.ledger);
    expect((await admission).ticket?.epoch).toBe(UNLEASED);
  });

  it('serves a request once although its timer outlives its turn', async () => {
    const cleared = vi.spyOn(globalThis, 'clearTimeout').mockImplementation(() => undefined);
    const { reports, port } = ledger(generous(20, { slots: 30 }));
    const isolate = new Isolate(port);
    await Promise.all([isolate.request(), isolate.request()]);
    await vi.advanceTimersByTimeAsync(3000);
    cleared.mockRestore();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reports.at(-1)?.inFlight).toBe(0);
  });

  it('counts requests in flight no longer than they can last when their context died', async () => {
    const { reports, port } = ledger(generous(0));
    const isolate = new Isolate(port);
    await isolate.admit();
    await vi.advanceTimersByTimeAsync(testPolicy().timeouts.origin + 120_000);
    await isolate.admit();
    expect(reports.at(-1)?.inFlight).toBe(0);
  });
});

describe('the leases of an isolate', () => {
  it('are bounded while a flood of invented keys finds the ledgers away', async () => {
    const port: ReportPort = () => Promise.reject(new Error('unreachable'));
    const leases = new Leases('isolate-a', port, testPolicy());
    for (let i = 0; i < 20_000; i++) {
      const lease = leases.of(`invented-${i}`);
      const entry = { need: amounts(), observe: () => [], now: Date.now(), waitUntil: () => undefined };
      const { ticket } = await lease.admit(entry);
      if (ticket) lease.settle(ticket, amounts(), exchange(), Date.now(), () => undefined);
    }
    expect(leases.size).toBeLessThanOrEqual(8192);
  });

  it('never reuse a report number for a key that was forgotten and came back', async () => {
    const { reports, port } = ledger(generous(0));
    const leases = new Leases('isolate-a', port, testPolicy());
    const use = async () => {
      const lease = leases.of('k');
      const entry = { need: amounts(), observe: () => [], now: Date.now(), waitUntil: () => undefined };
      const { ticket } = await lease.admit(entry);
      if (ticket) lease.settle(ticket, amounts(), exchange(), Date.now(), () => undefined);
      await vi.advanceTimersByTimeAsync(20_000);
      return lease;
    };
    const first = await use();
    for (let i = 0; i < 10_000; i++) leases.of(`other-${i}`);
    expect(await use()).not.toBe(first);
    const names = reports.map(({ holder, sequence }) => `${holder}/${sequence}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

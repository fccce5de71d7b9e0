import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headroom } from '../../../src/accounting/index.ts';
import { randomFrom } from '../../../src/demo/random.ts';
import { requestsIn } from '../../../src/domain/index.ts';
import type { ReportPort } from '../../../src/enforcement/index.ts';
import { exchange, Isolate, lease, observation } from '../../support/leases.ts';
import { keyKinds, played, type KeyKind } from './activity.ts';
import { cloudflareBill, redisBill, total } from './bill.ts';
import { handlingOf, honestTellings, newsPerSecond, questionsPerSecond } from './campaigns.ts';
import { commonFact, hydra, HYDRA_REQUESTS } from './crowds.ts';
import { leased, noUse, type LedgerUse } from './leasing.ts';
import { livesOf, POLICY } from './lives.ts';
import { DAY, INTERVALS } from './settings.ts';
import { tellings, toldBy } from './telling.ts';
import { trafficOf } from './traffic.ts';

const SMALL = { keys: 100_000, requestsPerSecond: 10_000, sample: 60, seed: 7, isolates: 4 };
const NO_NEWS = { regionCalls: 0, fieldCalls: 0, rows: 0 };

const steady = (perSecond: number, changes: Partial<KeyKind> = {}): KeyKind => ({
  weight: 1,
  perDay: perSecond * DAY,
  active: 1,
  cv: 1,
  seed: 11,
  ...changes,
});

const ANSWER_SECONDS = 4;
const SEEN = 1000;

const modelled = (times: readonly number[], scrutiny = false, age = DAY): LedgerUse => {
  const options = { isolates: 1, answerSeconds: ANSWER_SECONDS, seen: SEEN, age, scrutiny };
  return leased(times, { ...options, policy: POLICY, intervals: INTERVALS }, randomFrom(3));
};

describe('the population', () => {
  const kinds = keyKinds(SMALL);

  it('has the keys and the requests that the plan is for', () => {
    expect(kinds.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(SMALL.keys, 0);
    const requests = kinds.reduce((sum, { weight, perDay }) => sum + weight * perDay, 0);
    expect(requests / DAY).toBeCloseTo(SMALL.requestsPerSecond, 3);
  });

  it('sends most requests from few keys', () => {
    const busy = kinds.filter(({ perDay }) => perDay > 20_000);
    const keys = busy.reduce((sum, { weight }) => sum + weight, 0);
    const requests = busy.reduce((sum, { weight, perDay }) => sum + weight * perDay, 0);
    expect(keys / SMALL.keys).toBeLessThan(0.1);
    expect(requests / (SMALL.requestsPerSecond * DAY)).toBeGreaterThan(0.75);
  });

  it("plays a part of a key's day that holds that part of its requests", () => {
    const { times, part } = played(steady(2));
    expect(times.length / part / DAY).toBeGreaterThan(1.8);
    expect(times.length / part / DAY).toBeLessThan(2.2);
  });
});

describe('the model of leases', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  /** What the real KeyLease calls, whose ledger grants by the real headroom. */
  async function real(times: readonly number[]): Promise<number> {
    let calls = 0;
    let seen = SEEN;
    const port: ReportPort = async (_key, { ask, exchanges }) => {
      calls++;
      seen += exchanges.reduce((sum, one) => sum + requestsIn(one), 0);
      const ahead = headroom(seen, false, POLICY);
      const granted = {
        requests: (ask?.need.requests ?? 0) + ahead,
        input_tokens: 0,
        output_tokens: 0,
        cost: 0,
      };
      const given = lease(Date.now(), { granted, ahead });
      return { known: true, acknowledgement: { lease: ask === null ? null : given } };
    };
    const isolate = new Isolate(port, POLICY);
    const start = Date.now();
    for (const at of times) {
      await vi.advanceTimersByTimeAsync(Math.max(0, Math.round(start + at * 1000 - Date.now())));
      const { ticket } = await isolate.admit();
      if (ticket !== null)
        setTimeout(
          () => isolate.settle(ticket, undefined, exchange({ observation: observation() })),
          ANSWER_SECONDS * 1000,
        );
    }
    await vi.advanceTimersByTimeAsync(60_000);
    return calls;
  }

  it.each([0.02, 0.3, 2, 40])(
    'calls a ledger as often as KeyLease does, at %d requests a second',
    async (rate) => {
      const times = played(steady(rate)).times.slice(0, 600);
      const calls = await real(times);
      expect(modelled(times).calls).toBeGreaterThan(calls * 0.85);
      expect(modelled(times).calls).toBeLessThan(calls * 1.15);
    },
  );

  it('costs a busy key a hundredth of a call a request, a slow one two, and one under scrutiny one at least', () => {
    const of = (rate: number, scrutiny = false) => {
      const { requests, calls } = modelled(played(steady(rate)).times, scrutiny);
      return calls / requests;
    };
    expect(of(500)).toBeLessThan(0.02);
    expect(of(0.01)).toBeGreaterThan(1.8);
    expect(of(0.01)).toBeLessThan(2.1);
    expect(of(500, true)).toBeGreaterThanOrEqual(1);
  });
});

describe('the model of a ledger', () => {
  /** As many seconds of a request each. */
  const seconds = (count: number) => Array.from({ length: count }, (_, i) => i);

  it('publishes once a minute, and more often while the key is new', () => {
    const { published } = modelled(seconds(1200));
    expect(published).toBeGreaterThanOrEqual(19);
    expect(published).toBeLessThanOrEqual(22);
    // 20 in the first 100 s, then 20 ln 12.
    expect(modelled(seconds(1200), false, 0).published).toBeGreaterThan(60);
    expect(modelled(seconds(1200), false, 0).published).toBeLessThan(75);
  });

  it('writes one row a report that brings observations: of the journal, or every 64 requests a snapshot', () => {
    const { judged, snapshots, requests } = modelled(seconds(1280));
    expect(snapshots).toBeGreaterThanOrEqual(requests / 64 - 3);
    expect(snapshots).toBeLessThanOrEqual(requests / 64);
    expect(judged).toBeGreaterThan(5 * snapshots);
  });
});

describe('a day of all keys', () => {
  const traffic = trafficOf({ ...SMALL, policy: POLICY, intervals: INTERVALS });

  it('has the requests that the plan is for', () => {
    expect(traffic.use.requests / DAY / SMALL.requestsPerSecond).toBeGreaterThan(0.9);
    expect(traffic.use.requests / DAY / SMALL.requestsPerSecond).toBeLessThan(1.1);
  });

  it('costs more when ledgers publish more often, and more with quotas', () => {
    const publish = { ...INTERVALS.publish, most: 5 };
    const often = trafficOf({ ...SMALL, policy: POLICY, intervals: { ...INTERVALS, publish } });
    const bill = total(cloudflareBill(traffic, NO_NEWS, 0));
    expect(total(cloudflareBill(often, NO_NEWS, 0))).toBeGreaterThan(bill);
    expect(total(cloudflareBill(traffic, NO_NEWS, traffic.use.asked))).toBeGreaterThan(bill);
    expect(total(redisBill(1e6, 0))).toBeCloseTo(4, 0);
  });
});

describe('what campaigns are told', async () => {
  const lives = await livesOf({ owners: 1, harvests: 2, requests: 160, seed: 1 });
  const honest = lives.filter(({ isHarvest }) => !isHarvest);
  const [harvest] = lives.filter(({ isHarvest }) => isHarvest);

  it('is less and less of honest keys, and of members each request', () => {
    const { bands } = honestTellings(honest)[1]!;
    const [first, , third] = bands.map(({ calmNews, requests }) => calmNews / requests);
    expect(third).toBeLessThan(first! / 4);
    expect(toldBy(tellings([harvest!], true), 100)).toBe(100);
  });

  it('is of suspects what each tells once a minute, and a question before each lease', () => {
    const use = { ...noUse(), requests: 1000 * DAY, asked: 200 * DAY, touches: 20 * DAY };
    const telling = { young: 0, calm: 0, suspect: 0.001, suspicious: 0.1 };
    expect(newsPerSecond(telling, use).suspects).toBeCloseTo(1 + 2);
    expect(questionsPerSecond(telling, use)).toEqual({ suspects: 20, others: 18 });
  });

  it('costs a bounded number of rows', () => {
    const { young, sizes } = handlingOf(honest, 160);
    expect(young.regionRows).toBeLessThan(8);
    expect(young.fieldRows).toBeLessThan(12);
    expect(sizes.resident).toBeLessThan(4096);
  });

  it('costs the four-hundredth account of a hydra what the fiftieth did', () => {
    const [small, large] = hydra(harvest!, [50, 400], 2);
    const rows = ({ fieldRows, referrals }: typeof small & {}) => fieldRows / referrals;
    expect(rows(large!)).toBeLessThanOrEqual(rows(small!) * 1.1);
    expect(large!.referrals).toBeLessThanOrEqual(350 * HYDRA_REQUESTS);
    expect(large!.largestFactBytes).toBeLessThan(small!.largestFactBytes + 40);
  });

  it('takes three counters for a fact, however many share it', () => {
    const few = commonFact(300, 2);
    const many = commonFact(6000, 2);
    expect(many.countBytes).toBeLessThan(few.countBytes + 8);
    expect(many.fieldBytes).toBeLessThan(few.fieldBytes + 30);
  });
});

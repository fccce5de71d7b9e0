import { describe, expect, it } from 'vitest';
import {
  NOTHING,
  type Amounts,
  type Board,
  type BoardState,
  type BoardSync,
  type Quota,
  type Verdict,
} from '../../src/domain/index.ts';

/** Two adapters on one and the same board, as two deployments hold them. */
export interface Boards {
  readonly a: Board;
  readonly b: Board;
}

const NOW = Date.UTC(2026, 10, 15, 10, 30, 20);
const MINUTE = Date.UTC(2026, 10, 15, 10, 30);
const HOUR = Date.UTC(2026, 10, 15, 10);
const DAY = Date.UTC(2026, 10, 15);

let keys = 0;
/** A request on a key of its own, so that cases share nothing. */
const onKey = (): ((changes?: Partial<BoardSync>) => BoardSync) => {
  keys += 1;
  const key = `key${keys}abcdefghijklmnopqrstuv`.slice(0, 26);
  return (changes = {}) => ({
    key,
    deployment: 'east',
    quotas: [],
    corrections: [],
    draw: null,
    slots: null,
    verdict: null,
    withdraw: false,
    ...changes,
  });
};

const requests = (n: number): Amounts => ({ ...NOTHING, requests: n });
const drawn = (need: number, want = need, epoch = MINUTE): BoardSync['draw'] => ({
  epoch,
  need: requests(need),
  want: requests(want),
});
const perMinute = (limit: number): Quota => ({ measure: 'requests', window: 'minute', limit });
const perDay = (limit: number): Quota => ({ measure: 'requests', window: 'day', limit });
const verdict = (action: Verdict['action'], expires: number, deployment = 'east'): Verdict => ({
  action,
  reasons: ['template_harvest'],
  deployment,
  at: NOW,
  expires,
});
const remaining = (state: BoardState): readonly number[] => state.quotas.map((quota) => quota.remaining);

/** What every implementation of {@link Board} does. */
export const describeBoard = (name: string, makeBoards: () => Promise<Boards>): void => {
  describe(name, () => {
    describe('quotas', () => quotaCases(makeBoards));
    describe('corrections', () => correctionCases(makeBoards));
    describe('slots', () => slotCases(makeBoards));
    describe('verdicts', () => verdictCases(makeBoards));
  });
};

const quotaCases = (makeBoards: () => Promise<Boards>): void => {
  it('grants exactly the quota to 64 concurrent draws over two deployments', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    const draws = Array.from({ length: 64 }, (_, i) =>
      (i % 2 ? a : b).sync(
        on({ deployment: i % 2 ? 'east' : 'west', quotas: [perMinute(100)], draw: drawn(1, 8) }),
        NOW,
      ),
    );
    const states = await Promise.all(draws);
    let total = states.reduce((sum, state) => sum + state.granted.requests, 0);
    for (let more = 1; more > 0; total += more) {
      const state = await a.sync(on({ quotas: [perMinute(100)], draw: drawn(1) }), NOW);
      more = state.granted.requests;
    }
    expect(states.every((state) => state.granted.requests >= 0)).toBe(true);
    expect(total).toBe(100);
  });

  it('sets aside at most a sixteenth of what remains beyond the need', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const take = async (need: number, want: number): Promise<number> =>
      (await a.sync(on({ quotas: [perMinute(320)], draw: drawn(need, want) }), NOW)).granted.requests;
    expect(await take(1, 10)).toBe(10);
    expect(await take(1, 200)).toBe(19);
    expect(await take(280, 300)).toBe(280);
    expect(await take(1, 8)).toBe(1);
    expect(await take(40, 40)).toBe(10);
    expect(await take(1, 1)).toBe(0);
  });

  it('grants the least that any window of a measure leaves, and charges all of them', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const quotas = [perMinute(10), perDay(12)];
    const first = await a.sync(on({ quotas, draw: drawn(9) }), NOW);
    expect(remaining(first)).toEqual([1, 3]);
    const next = MINUTE + 60_000;
    const second = await a.sync(on({ quotas, draw: drawn(9, 9, next) }), next);
    expect(second.granted.requests).toBe(3);
    expect(remaining(second)).toEqual([7, 0]);
  });

  it('starts a window afresh when its bucket is over, and says when', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const spent = await a.sync(on({ quotas: [perMinute(5)], draw: drawn(5) }), NOW);
    expect(spent.quotas).toEqual([{ ...perMinute(5), remaining: 0, resets: MINUTE + 60_000 }]);
    const next = MINUTE + 60_000;
    const fresh = await a.sync(on({ quotas: [perMinute(5)], draw: drawn(2, 2, next) }), next);
    expect(fresh.granted.requests).toBe(2);
    expect(remaining(fresh)).toEqual([3]);
  });

  it('ends a month with the calendar month, in UTC', async () => {
    const { a } = await makeBoards();
    const quotas: Quota[] = [{ measure: 'cost', window: 'month', limit: 10 }];
    const state = await a.sync(onKey()({ quotas }), NOW);
    expect(state.quotas[0]?.resets).toBe(Date.UTC(2026, 11, 1));
  });

  it('draws nothing from a bucket that is long over, whose count may be forgotten', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const stale = on({ quotas: [perMinute(5)], draw: drawn(1, 1, MINUTE - 120_000) });
    expect((await a.sync(stale, NOW)).granted.requests).toBe(0);
  });

  it('still finds the count of a bucket that ended a moment ago, for a deployment whose clock lags', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    const quotas = [perMinute(5)];
    await a.sync(on({ quotas, draw: drawn(5) }), NOW);
    const next = MINUTE + 60_000;
    await a.sync(on({ quotas, draw: drawn(1, 1, next) }), next);
    const lagging = await b.sync(on({ deployment: 'west', quotas, draw: drawn(1) }), next - 1);
    expect(lagging.granted.requests).toBe(0);
  });

  it('counts each measure by itself and grants unlimited measures as wanted', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const quotas: Quota[] = [{ measure: 'output_tokens', window: 'hour', limit: 1_000 }];
    const amounts: Amounts = { requests: 3, input_tokens: 70_000, output_tokens: 900, cost: 12 };
    const draw = { epoch: HOUR, need: amounts, want: amounts };
    expect((await a.sync(on({ quotas, draw }), NOW)).granted).toEqual(amounts);
    expect((await a.sync(on({ quotas, draw }), NOW)).granted).toEqual({ ...amounts, output_tokens: 100 });
  });

  it('charges a counter once when two quotas name it, and keeps to the stricter', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const state = await a.sync(on({ quotas: [perMinute(9), perMinute(4)], draw: drawn(6) }), NOW);
    expect(state.granted.requests).toBe(4);
    expect(remaining(state)).toEqual([5, 0]);
  });

  it('is exact far beyond 32 bits', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const limit = 9_000_000_000_000_001;
    const quotas: Quota[] = [{ measure: 'cost', window: 'month', limit }];
    const epoch = Date.UTC(2026, 10, 1);
    const cost = (n: number): Amounts => ({ ...NOTHING, cost: n });
    await a.sync(on({ quotas, draw: { epoch, need: cost(limit - 1), want: cost(limit - 1) } }), NOW);
    const last = await a.sync(on({ quotas, draw: { epoch, need: cost(5), want: cost(5) } }), NOW);
    expect(last.granted.cost).toBe(1);
    expect(remaining(last)).toEqual([0]);
  });
};

const correctionCases = (makeBoards: () => Promise<Boards>): void => {
  it('gives back and charges before it draws', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const quotas = [perMinute(10)];
    await a.sync(on({ quotas, draw: drawn(10) }), NOW);
    const corrections = [
      { epoch: MINUTE, amounts: requests(-6) },
      { epoch: MINUTE, amounts: requests(2) },
    ];
    const state = await a.sync(on({ quotas, corrections, draw: drawn(9) }), NOW);
    expect(state.granted.requests).toBe(4);
    expect(remaining(state)).toEqual([0]);
  });

  it('charges what was taken beyond the quota, and stays at 0 until that is worked off', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const quotas = [perMinute(10)];
    const over = await a.sync(on({ quotas, corrections: [{ epoch: MINUTE, amounts: requests(25) }] }), NOW);
    expect(remaining(over)).toEqual([0]);
    const back = await a.sync(on({ quotas, corrections: [{ epoch: MINUTE, amounts: requests(-16) }] }), NOW);
    expect(remaining(back)).toEqual([1]);
  });

  it('never gives more than the quota, however much is given back', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const corrections = [{ epoch: MINUTE, amounts: requests(-50) }];
    const state = await a.sync(on({ quotas: [perMinute(10)], corrections, draw: drawn(20) }), NOW);
    expect(state.granted.requests).toBe(10);
  });

  it('applies to the windows of their epoch that are still open, and to no other', async () => {
    const { a } = await makeBoards();
    const on = onKey();
    const quotas = [perMinute(10), perDay(100)];
    await a.sync(on({ quotas, draw: drawn(10) }), NOW);
    const later = NOW + 300_000;
    const past = { epoch: MINUTE, amounts: requests(-4) };
    const yesterday = { epoch: DAY - 60_000, amounts: requests(-3) };
    const state = await a.sync(on({ quotas, corrections: [past, yesterday] }), later);
    expect(remaining(state)).toEqual([10, 94]);
  });
};

const slotCases = (makeBoards: () => Promise<Boards>): void => {
  const hold = (want: number, limit = 10): BoardSync['slots'] => ({ limit, want, holdMs: 5_000 });

  it('never gives two deployments more slots than the limit', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    expect((await a.sync(on({ slots: hold(7) }), NOW)).slots).toBe(7);
    expect((await b.sync(on({ deployment: 'west', slots: hold(7) }), NOW)).slots).toBe(3);
    expect((await a.sync(on({ slots: hold(9) }), NOW)).slots).toBe(7);
  });

  it('frees slots that are given back', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    await a.sync(on({ slots: hold(10) }), NOW);
    await a.sync(on({ slots: hold(4) }), NOW);
    expect((await b.sync(on({ deployment: 'west', slots: hold(10) }), NOW)).slots).toBe(6);
    await a.sync(on({ slots: hold(0) }), NOW);
    expect((await b.sync(on({ deployment: 'west', slots: hold(10) }), NOW)).slots).toBe(10);
  });

  it('frees slots that are not renewed in time', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    const west = on({ deployment: 'west', slots: hold(10) });
    await a.sync(on({ slots: hold(10) }), NOW);
    await a.sync(on({ slots: hold(10) }), NOW + 4_000);
    expect((await b.sync(west, NOW + 8_999)).slots).toBe(0);
    expect((await b.sync(west, NOW + 9_000)).slots).toBe(10);
  });

  it('says null when there is no concurrency quota', async () => {
    const { a } = await makeBoards();
    expect((await a.sync(onKey()(), NOW)).slots).toBeNull();
  });

  it('is exact for 64 concurrent deployments', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    const held = await Promise.all(
      Array.from({ length: 64 }, (_, i) =>
        (i % 2 ? a : b).sync(on({ deployment: `d${i}`, slots: hold(3, 50) }), NOW),
      ),
    );
    expect(held.reduce((sum, state) => sum + (state.slots ?? 0), 0)).toBe(50);
  });
};

const verdictCases = (makeBoards: () => Promise<Boards>): void => {
  const LATER = NOW + 600_000;

  it('shows a verdict to other deployments and not to the one that published it', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    const own = await a.sync(on({ verdict: verdict('block', LATER) }), NOW);
    const seen = await b.sync(on({ deployment: 'west' }), NOW);
    expect(own.verdict).toBeNull();
    expect(seen.verdict).toEqual(verdict('block', LATER));
  });

  it('forgets a verdict when it expires', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    await a.sync(on({ verdict: verdict('block', LATER) }), NOW);
    expect((await b.sync(on({ deployment: 'west' }), LATER - 1)).verdict?.action).toBe('block');
    expect((await b.sync(on({ deployment: 'west' }), LATER)).verdict).toBeNull();
  });

  it('keeps the more severe, then the longer-lasting verdict of one deployment', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    const standing = async (next: Verdict): Promise<Verdict | null> => {
      await a.sync(on({ verdict: next }), NOW);
      return (await b.sync(on({ deployment: 'west' }), NOW)).verdict;
    };
    expect(await standing(verdict('degrade', LATER))).toEqual(verdict('degrade', LATER));
    expect(await standing(verdict('throttle', LATER + 9_000))).toEqual(verdict('degrade', LATER));
    expect(await standing(verdict('degrade', LATER - 1))).toEqual(verdict('degrade', LATER));
    expect(await standing(verdict('degrade', LATER + 1))).toEqual(verdict('degrade', LATER + 1));
    expect(await standing(verdict('block', NOW + 1))).toEqual(verdict('block', NOW + 1));
  });

  it('replaces an expired verdict by a milder one', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    await a.sync(on({ verdict: verdict('block', NOW + 1) }), NOW);
    await a.sync(on({ verdict: verdict('watch', LATER) }), NOW + 1);
    expect((await b.sync(on({ deployment: 'west' }), NOW + 1)).verdict?.action).toBe('watch');
  });

  it('answers the most severe of several deployments', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    await a.sync(on({ verdict: verdict('throttle', LATER) }), NOW);
    await b.sync(on({ deployment: 'west', verdict: verdict('verify', LATER, 'west') }), NOW);
    const third = await a.sync(on({ deployment: 'south' }), NOW);
    expect(third.verdict).toEqual(verdict('verify', LATER, 'west'));
  });

  it('withdraws only the own verdict', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    await a.sync(on({ verdict: verdict('block', LATER) }), NOW);
    await b.sync(on({ deployment: 'west', verdict: verdict('throttle', LATER, 'west') }), NOW);
    await a.sync(on({ withdraw: true }), NOW);
    const third = await b.sync(on({ deployment: 'south' }), NOW);
    expect(third.verdict?.deployment).toBe('west');
  });

  it('replaces a verdict by a milder one when the first is withdrawn with it', async () => {
    const { a, b } = await makeBoards();
    const on = onKey();
    await a.sync(on({ verdict: verdict('block', LATER) }), NOW);
    await a.sync(on({ verdict: verdict('watch', LATER), withdraw: true }), NOW);
    expect((await b.sync(on({ deployment: 'west' }), NOW)).verdict?.action).toBe('watch');
  });
};

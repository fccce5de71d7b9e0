import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { campaignRegions, type RegionObject } from '../../src/board/index.ts';
import type {
  CampaignBoard,
  FactCount,
  Referral,
  RegionTotals,
  Resident,
} from '../../src/campaigns/index.ts';
import { BoardUnavailable } from '../../src/domain/index.ts';
import type { Env, Wiring } from '../../src/wiring.ts';
import { names, SHARED } from '../contracts/campaigns.ts';
import { rowsWritten } from '../support/rows-written.ts';
import { env, start } from '../support/worker.ts';
import { NOW, sighting } from '../unit/campaigns/support.ts';

let wiring: Wiring;
beforeAll(async () => {
  ({ wiring } = await start({}));
});

const region = (n: number): DurableObjectStub<RegionObject<Env>> => env.REGIONS.getByName(`region-${n}`);
/** One region, the n-th. */
const only = (n: number) => campaignRegions(() => region(n), { regions: 1, timeoutMs: 30_000 });

const valueOf = <Value>(n: number, table: string, id: string | number): Promise<Value> =>
  runInDurableObject(region(n), (_, { storage: { sql } }) => {
    const { value } = sql.exec<{ value: string }>(`SELECT value FROM ${table} WHERE id = ?`, id).one();
    return JSON.parse(value) as Value;
  });

const quiet = { suspicion: -5, content: null, member: false, requests: 40 } as const;

/** The board as the region sees it, for the time of one test. */
async function watched(
  n: number,
  board: Partial<CampaignBoard>,
  work: () => Promise<unknown>,
): Promise<void> {
  const campaigns = wiring.campaigns;
  await runInDurableObject(region(n), (object) => {
    const { deployment } = wiring.config;
    Object.assign(object, {
      dependencies: async () => ({ deployment, campaigns: { ...campaigns, ...board } }),
    });
  });
  await work();
}

describe('a region', () => {
  it('counts what accounts tell, and refers on those who may be of a campaign', async () => {
    const { regions, campaigns } = wiring;
    for (const name of ['r1', 'r2', 'r3']) await regions.sight(name, [sighting(name, SHARED)]);
    const bound = await regions.sight('r1', []);
    expect(await campaigns.list('allow', NOW)).toMatchObject([{ id: bound?.campaign, accounts: 3 }]);
    expect(await regions.sight('nobody', [])).toBeNull();
  });

  it('keeps honest accounts to itself', async () => {
    let asked = 0;
    const refer = async (referrals: readonly Referral[]) => (asked++, referrals.map(() => null));
    await watched(11, { refer }, async () => {
      for (const name of names('honest', 20))
        for (const facts of [['template:plain'], ['tools:mine']])
          await only(11).sight(name, [sighting(name, { ...quiet, facts })]);
    });
    expect(asked).toBe(20);
    expect(await valueOf<FactCount>(11, 'fact_counts', 'tools:mine')).toEqual({
      holders: 20,
      suspects: 0,
      innocent: 20,
    });
    expect(await valueOf<RegionTotals>(11, 'region_totals', 1)).toEqual({ units: 20, suspects: 0 });
  });

  it('writes one row for what an account tells, and two for a fact that nobody had', async () => {
    const refer = async (referrals: readonly Referral[]) => referrals.map(() => null);
    await watched(15, { refer }, async () => {
      const tell = (facts: readonly string[]) => () =>
        only(15).sight('u', [sighting('u', { ...quiet, facts: [...facts] })]);
      await tell(['template:a'])();
      expect(await rowsWritten(region(15), tell([]))).toBe(1);
      expect(await rowsWritten(region(15), tell(['template:a']))).toBe(1);
      expect(await rowsWritten(region(15), tell(['prompt:b', 'prompt:c']))).toBe(5);
    });
  });

  it('makes one call at a time, in which all go that came meanwhile, in order', async () => {
    const calls: string[][] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const refer = async (referrals: readonly Referral[]) => {
      calls.push(referrals.map(({ unit }) => unit.id));
      if (calls.length === 1) await promise;
      return referrals.map(() => null);
    };
    const many = names('u', 300);
    await watched(12, { refer }, () =>
      runInDurableObject(region(12), async (object, { storage: { sql } }) => {
        const first = object.sight(0, 'first', [sighting('first')]);
        await vi.waitUntil(() => calls.length === 1);
        const others = many.map((name) => object.sight(0, name, [sighting(name)]));
        await vi.waitUntil(() => sql.exec('SELECT id FROM residents').toArray().length === 301);
        resolve();
        await Promise.all([first, ...others]);
      }),
    );
    expect(calls).toEqual([['first'], many.slice(0, 256), many.slice(256)]);
  });

  it('refers again what is told again after the board was away', async () => {
    let away = true;
    const told: Referral[] = [];
    const refer = async (referrals: readonly Referral[]) => {
      if (away) throw new BoardUnavailable('away');
      told.push(...referrals);
      return referrals.map(() => null);
    };
    const news = [sighting('u', { facts: ['template:x', 'payment:y'] })];
    await watched(13, { refer }, async () => {
      await expect(only(13).sight('u', news)).rejects.toBeInstanceOf(BoardUnavailable);
      away = false;
      await only(13).sight('u', news);
    });
    expect(told.map(({ unit, isNew }) => [unit.facts, isNew])).toEqual([[['template:x', 'payment:y'], true]]);
    expect(await valueOf<FactCount>(13, 'fact_counts', 'template:x')).toMatchObject({ holders: 1 });
  });

  it('gives up accounts that were not heard of for 45 days, and counts them no more', async () => {
    const refer = async (referrals: readonly Referral[]) => referrals.map(() => null);
    await watched(14, { refer }, async () => {
      for (const name of ['old', 'new'])
        await only(14).sight(name, [sighting(name, { facts: ['template:both', `template:${name}`] })]);
    });
    await runInDurableObject(region(14), (_, { storage: { sql } }) => {
      sql.exec("UPDATE residents SET day = ? WHERE id = 'old'", Math.floor(Date.now() / 86_400_000) - 46);
    });
    expect(await runDurableObjectAlarm(region(14))).toBe(true);
    expect(await valueOf<RegionTotals>(14, 'region_totals', 1)).toEqual({ units: 1, suspects: 1 });
    expect(await valueOf<FactCount>(14, 'fact_counts', 'template:both')).toMatchObject({
      holders: 1,
      suspects: 1,
    });
    await expect(valueOf<Resident>(14, 'residents', 'old')).rejects.toThrow();
    await expect(valueOf<FactCount>(14, 'fact_counts', 'template:old')).rejects.toThrow();
  });
});

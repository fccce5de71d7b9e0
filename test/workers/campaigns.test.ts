import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { DurableCampaigns, type FieldObject } from '../../src/board/index.ts';
import type { FactRow, Referral } from '../../src/campaigns/index.ts';
import { BoardUnavailable } from '../../src/domain/index.ts';
import type { Env } from '../../src/wiring.ts';
import { describeCampaigns, names, Teller } from '../contracts/campaigns.ts';
import { rowsWritten } from '../support/rows-written.ts';
import { env, start, type Worker } from '../support/worker.ts';
import { led, NOW } from '../unit/campaigns/support.ts';

let fields = 0;
/** An object of its own. */
const newObject = (): (() => DurableObjectStub<FieldObject<Env>>) => {
  const name = `field-${fields++}`;
  return () => env.CAMPAIGNS.getByName(name);
};

type Stub = ReturnType<typeof newObject>;
type AnyStub = () => DurableObjectStub;

const on = (stub: Stub, timeoutMs = 30_000): DurableCampaigns => new DurableCampaigns(stub, timeoutMs);

const valueOf = (stub: Stub, table: string, id: string): Promise<unknown> =>
  runInDurableObject(stub(), (_, { storage: { sql } }) => {
    const { value } = sql.exec<{ value: string }>(`SELECT value FROM ${table} WHERE id = ?`, id).one();
    return JSON.parse(value) as unknown;
  });

const countOf = (stub: AnyStub, table: string): Promise<number> =>
  runInDurableObject(
    stub(),
    (_, { storage: { sql } }) => sql.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).one().n,
  );

/** As if those rows had been written 46 days ago. */
const age = (stub: AnyStub, table: string, which: string): Promise<void> =>
  runInDurableObject(stub(), (_, { storage: { sql } }) => {
    sql.exec(`UPDATE ${table} SET day = ? WHERE ${which}`, Math.floor(Date.now() / 86_400_000) - 46);
  });

describe('durable campaigns', () => {
  let worker: Worker;
  beforeAll(async () => {
    worker = await start({});
  });

  describeCampaigns('contract', async () => {
    const stub = newObject();
    const fact = async (id: string) => (await valueOf(stub, 'facts', id)) as FactRow;
    return { a: on(stub), b: on(stub), fact };
  });

  it('keep over an eviction all that was acknowledged', async () => {
    const stub = newObject();
    const teller = new Teller();
    const members = names('m', 12);
    for (const nats of [0, 1, 2]) await on(stub).refer(teller.harvesters(members, { led: led(nats) }), NOW);
    const [before] = await on(stub).list('allow', NOW);
    const dossier = await on(stub).dossier(before!.id, NOW);
    await evictDurableObject(stub());
    expect(await on(stub).list('allow', NOW)).toEqual([before]);
    expect(await on(stub).dossier(before!.id, NOW)).toEqual(dossier);
    await on(stub).refer(teller.harvesters(['late']), NOW);
    expect((await on(stub).list('allow', NOW))[0]).toMatchObject({ id: before!.id, accounts: 13 });
  });

  it('write one row for an account, one for its campaign, and none for facts that say nothing new', async () => {
    const stub = newObject();
    const teller = new Teller();
    await on(stub).refer(teller.harvesters(['m1', 'm2', 'm3'], { led: led(1) }), NOW);
    const more = teller.harvesters(['m2'], { led: led(1.5), requests: 20 });
    expect(await rowsWritten(stub(), () => on(stub).refer(more, NOW))).toBe(2);
    expect(await rowsWritten(stub(), () => on(stub).standings(['m1', 'm2'], NOW))).toBe(0);
  });

  it('are asked for elsewhere when all deployments share a field, in one call at a time, and nothing is kept here', async () => {
    const stub = newObject();
    const calls: string[][] = [];
    const refer = async (referrals: readonly Referral[]) => {
      calls.push(referrals.map(({ unit }) => unit.id));
      return referrals.map(() => null);
    };
    const shared = { ...worker.wiring.campaigns, refer };
    const teller = new Teller();
    const batches = ['m1', 'm2', 'm3'].map((name) => teller.harvesters([name, `${name}b`]));
    await runInDurableObject(stub(), async (object) => {
      Object.assign(object, { dependencies: async () => ({ ...worker.wiring.field, shared }) });
      const answers = await Promise.all(batches.map((batch) => object.refer(batch, NOW)));
      expect(answers).toEqual([
        [null, null],
        [null, null],
        [null, null],
      ]);
    });
    expect(calls).toEqual([
      ['m1', 'm1b'],
      ['m2', 'm2b', 'm3', 'm3b'],
    ]);
    expect(await countOf(stub, 'units')).toBe(0);
  });

  it('give up accounts that were not heard of for 45 days, and what only they had', async () => {
    const stub = newObject();
    await on(stub).refer(new Teller().harvesters(['m1', 'm2', 'm3']), NOW);
    await age(stub, 'units', "id = 'm2'");
    await age(stub, 'facts', "id = 'payment:card'");
    expect(await runDurableObjectAlarm(stub())).toBe(true);
    const [campaign] = await on(stub).list('allow', NOW);
    const dossier = await on(stub).dossier(campaign!.id, NOW);
    expect(dossier?.members.map(({ unit }) => unit).toSorted()).toEqual(['m1', 'm3']);
    expect(campaign?.accounts).toBe(2);
    expect(((await valueOf(stub, 'facts', 'template:own')) as FactRow).suspects).toBe(2);
    expect(await countOf(stub, 'facts')).toBe(1);
  });

  it('are unavailable when the object does not answer in time', async () => {
    const stub = newObject();
    const release = await runInDurableObject(stub(), (_, state) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      state.storage.sync = () => promise;
      return resolve;
    });
    const late = on(stub, 50).refer(new Teller().harvesters(['m']), NOW);
    await expect(late).rejects.toBeInstanceOf(BoardUnavailable);
    await runInDurableObject(stub(), () => release());
  });

  it('go back to what is on disk when a write fails, and say that they are unavailable', async () => {
    const stub = newObject();
    const teller = new Teller();
    await on(stub).refer(teller.harvesters(['m1']), NOW);
    const rename = (from: string, to: string) =>
      runInDurableObject(stub(), (_, { storage }) => {
        storage.sql.exec(`ALTER TABLE ${from} RENAME TO ${to}`);
      });
    await rename('members', 'away');
    await expect(on(stub).refer(teller.harvesters(['m2']), NOW)).rejects.toBeInstanceOf(BoardUnavailable);
    await rename('away', 'members');
    expect(await on(stub).list('allow', NOW)).toEqual([]);
    await on(stub).refer(teller.harvesters(['m2']), NOW);
    expect(await on(stub).list('allow', NOW)).toMatchObject([{ accounts: 2 }]);
  });
});

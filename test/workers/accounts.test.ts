import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { AccountStanding, KeyId } from '../../src/domain/index.ts';
import { accountFacts, licence } from '../support/accounts.ts';
import { env, start } from '../support/worker.ts';

const { wiring } = await start({});

const accounts = (name: string) => env.ACCOUNTS.get(env.ACCOUNTS.idFromName(name));
type Register = ReturnType<typeof accounts>;

const entry = (account: string, keys: readonly KeyId[], ...licences: ReturnType<typeof licence>[]) => ({
  facts: accountFacts(account, { licences }),
  keys,
});

const used = (requests: number, tokens = requests * 10) => ({ requests, tokens });

/** The ledgers of these tests: what each was told, and which cannot be reached. */
const told: { readonly key: KeyId; readonly standing: AccountStanding | null }[] = [];
const away = new Set<KeyId>();
Object.assign(wiring.accounts, {
  notify: async (key: KeyId, standing: AccountStanding | null) => {
    told.push({ key, standing });
    if (away.has(key)) throw new Error('no route');
  },
});

/** What ledgers whose key begins so have been told: licences of their account, or null for none. */
const toldTo = (prefix: string): readonly (readonly [KeyId, number | null])[] =>
  told
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ key, standing }) => [key, standing?.facts.licences.length ?? null] as const);

const untold = (register: Register): Promise<string[]> =>
  runInDurableObject(register, (_, { storage }) =>
    storage.sql
      .exec<{ key: string }>('SELECT key FROM outbox ORDER BY key')
      .toArray()
      .map(({ key }) => key),
  );

describe('the account register', () => {
  it('keeps records, keys and uses over an eviction', async () => {
    const register = accounts('evicted');
    await register.put(entry('acct-a', ['k1', 'k2'], licence('eval', { requests: 100 })));
    await register.account('k1', { account: 'acct-a', uses: { eval: used(7) } });
    const before = await register.get('acct-a');
    await evictDurableObject(register);
    expect(await register.get('acct-a')).toEqual(before);
    expect(before).toMatchObject({ keys: ['k1', 'k2'], uses: [used(7)] });
    expect(await register.account('k2', null)).toMatchObject({
      facts: { account: 'acct-a', licences: [{ id: 'eval', requests: 100 }] },
      own: [used(0)],
      others: [used(7)],
    });
  });

  it('has no account for a key that belongs to none, and writes nothing for having been asked', async () => {
    const register = accounts('empty');
    expect(await register.account('stranger', { account: 'none', uses: { eval: used(3) } })).toBeNull();
    expect(await register.get('none')).toBeNull();
    expect(await register.remove('none')).toBeNull();
    const rows = await runInDurableObject(register, (_, { storage }) =>
      storage.sql.exec('SELECT 1 FROM key_uses UNION ALL SELECT 1 FROM accounts').toArray(),
    );
    expect(rows).toEqual([]);
  });

  it('gives a key to one account at a time: who else wants it learns whose it is, and nothing changes', async () => {
    const register = accounts('conflict');
    await register.put(entry('acct-a', ['k1', 'k2']));
    await register.put(entry('acct-b', ['k3']));
    const before = await register.get('acct-b');
    expect(await register.put(entry('acct-b', ['k3', 'k2', 'k4']))).toEqual({ conflicts: { k2: 'acct-a' } });
    expect(await register.get('acct-b')).toEqual(before);
    expect(await register.holders(['k1', 'k3', 'k4'])).toEqual({ k1: 'acct-a', k3: 'acct-b' });
    await register.put(entry('acct-a', ['k1']));
    expect(await register.put(entry('acct-b', ['k3', 'k2']))).toMatchObject({ keys: ['k2', 'k3'] });
  });

  it('lists every account once, in order, whatever the size of the page', async () => {
    const register = wiring.register;
    const names = Array.from({ length: 7 }, (_, i) => `listed-${i}`);
    for (const name of names.toReversed()) await register.put(entry(name, [`key-of-${name}`]));
    for (const limit of [1, 3, 7, 50]) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await register.list(cursor, limit);
        expect(page.items.length).toBeLessThanOrEqual(limit);
        expect(page.items.every(({ keyCount }) => keyCount === 1)).toBe(true);
        seen.push(...page.items.map(({ facts }) => facts.account));
        cursor = page.next;
      } while (cursor !== null);
      expect(seen).toEqual(names);
    }
  });
});

describe('an account that is put over HTTP', () => {
  it('is found by the key of its credential, and nothing of it is stored in the clear', async () => {
    const credential = 'sk-put-over-http';
    const worker = (exports as unknown as { default: Fetcher }).default;
    const answer = await worker.fetch('https://weir.example/admin/v1/accounts/acct-http', {
      method: 'PUT',
      headers: { authorization: 'Bearer test-admin-token', 'content-type': 'application/json' },
      body: JSON.stringify({ credentials: [credential], payment: 'pm_4242', email_domain: 'labs.example' }),
    });
    expect(await answer.json()).toMatchObject({ account: 'acct-http' });
    const key = await wiring.runtime.keyIds.derive(credential);
    expect(await wiring.register.holders([key])).toEqual({ [key]: 'acct-http' });
    const stored = await runInDurableObject(accounts('accounts'), (_, { storage }) =>
      JSON.stringify([
        storage.sql.exec('SELECT * FROM accounts').toArray(),
        storage.sql.exec('SELECT * FROM keys').toArray(),
      ]),
    );
    expect(stored).toContain('acct-http');
    for (const secret of [credential, 'pm_4242', 'labs.example']) expect(stored).not.toContain(secret);
    await wiring.register.remove('acct-http');
  });
});

describe('what was taken under a licence', () => {
  it('is the sum over the keys, and counts once however often a key tells it', async () => {
    const register = accounts('sums');
    await register.put(entry('acct-a', ['k1', 'k2'], licence('eval'), licence('other')));
    const taken = { account: 'acct-a', uses: { eval: used(5), other: used(1) } };
    await register.account('k1', taken);
    await register.account('k2', { account: 'acct-a', uses: { eval: used(20) } });
    await register.account('k1', { account: 'acct-a', uses: { eval: used(2) } });
    expect(await register.account('k1', taken)).toMatchObject({
      own: [used(5), used(1)],
      others: [used(20), used(0)],
    });
    expect((await register.get('acct-a'))?.uses).toEqual([used(25), used(1)]);
  });

  it('stays with the licence when its limits change, and goes with it', async () => {
    const register = accounts('changes');
    await register.put(entry('acct-a', ['k1'], licence('old'), licence('kept')));
    await register.account('k1', { account: 'acct-a', uses: { old: used(3), kept: used(4) } });
    await register.put(entry('acct-a', ['k1'], licence('kept', { requests: 9 })));
    expect((await register.get('acct-a'))?.uses).toEqual([used(4)]);
    await register.put(entry('acct-a', ['k1'], licence('old'), licence('kept')));
    expect((await register.get('acct-a'))?.uses).toEqual([used(0), used(4)]);
  });

  it('is counted for the account that the key belonged to when it was taken', async () => {
    const register = accounts('moves');
    await register.put(entry('acct-a', ['k1'], licence('eval')));
    await register.put(entry('acct-a', [], licence('eval')));
    await register.put(entry('acct-b', ['k1'], licence('eval')));
    const standing = await register.account('k1', { account: 'acct-a', uses: { eval: used(6) } });
    expect(standing).toMatchObject({ facts: { account: 'acct-b' }, own: [used(0)], others: [used(0)] });
    expect((await register.get('acct-a'))?.uses).toEqual([used(6)]);
  });
});

describe('the ledgers of an account', () => {
  it('are told of a change, also those of the keys that it no longer has', async () => {
    const register = accounts('told');
    await register.put(entry('acct-a', ['told-1', 'told-2']));
    await expect
      .poll(() => toldTo('told-'))
      .toEqual([
        ['told-1', 0],
        ['told-2', 0],
      ]);
    await register.put(entry('acct-a', ['told-2', 'told-3'], licence('eval')));
    await expect
      .poll(() => toldTo('told-').slice(2))
      .toEqual([
        ['told-1', null],
        ['told-2', 1],
        ['told-3', 1],
      ]);
    await register.remove('acct-a');
    await expect
      .poll(() => toldTo('told-').slice(5))
      .toEqual([
        ['told-2', null],
        ['told-3', null],
      ]);
  });

  it('are told again when they could not be reached, and not for ever', async () => {
    const register = accounts('away');
    away.add('away-1');
    await register.put(entry('acct-a', ['away-1', 'away-2']));
    await expect.poll(() => toldTo('away-')).toHaveLength(2);
    await expect.poll(() => untold(register)).toEqual(['away-1']);
    await evictDurableObject(register);
    expect(await runDurableObjectAlarm(register)).toBe(true);
    expect(await untold(register)).toEqual(['away-1']);
    expect(await runDurableObjectAlarm(register)).toBe(true);
    expect(await untold(register)).toEqual([]);
    expect(toldTo('away-1')).toHaveLength(3);
    expect(toldTo('away-2')).toHaveLength(1);
  });

  it('are told in batches when they are many', async () => {
    const register = accounts('many');
    await register.put(
      entry(
        'acct-a',
        Array.from({ length: 600 }, (_, i) => `many-${i}`),
      ),
    );
    await expect.poll(() => new Set(toldTo('many-').map(([key]) => key)).size, { timeout: 5000 }).toBe(600);
    await expect.poll(() => untold(register)).toEqual([]);
  });
});

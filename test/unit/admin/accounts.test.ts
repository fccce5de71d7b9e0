import { describe, expect, it } from 'vitest';
import { BoardUnavailable } from '../../../src/domain/index.ts';
import { memoryAccounts } from '../../support/accounts.ts';
import { HARVESTER, jsonOf, keyNamed, NOW, open, QUIET } from './harness.ts';

const PATH = '/accounts/acct-1';
const PAYMENT = 'pm_4242_visa';
const DOMAIN = 'Labs.Example';
const CREDENTIAL = 'sk-known';

/** What an operator knows of an account, as a line of an accounts file has it. */
const LINE = {
  account: 'acct-1',
  keys: [QUIET],
  created: Date.UTC(2026, 0, 2),
  plan: 'enterprise',
  verified: true,
  country: 'NL',
  owners: [
    { country: 'NL', share: 0.6 },
    { country: 'FR', share: 0.4 },
  ],
  payment: PAYMENT,
  email_domain: DOMAIN,
  licences: [
    { purpose: 'evaluation', until: Date.UTC(2027, 0, 1), models: ['small-*'], requests: 5000 },
    { purpose: 'evaluation', tokens: 1_000_000 },
    { id: 'lab-4711', purpose: 'synthetic-data' },
  ],
};

describe('PUT /accounts/{account}', () => {
  it('takes a line of an accounts file and answers with the account as it is kept', async () => {
    const response = await open().sendJson('analyst', 'PUT', PATH, LINE);
    expect(response.status).toBe(200);
    const kept = await jsonOf(response);
    expect(kept).toMatchObject({
      account: 'acct-1',
      keys: [QUIET],
      created: '2026-01-02T00:00:00.000Z',
      plan: 'enterprise',
      verified: true,
      country: 'NL',
      owners: LINE.owners,
      updated: '2026-11-23T12:00:00.000Z',
    });
    const [first, second, third] = kept['licences'] as Record<string, unknown>[];
    expect(first).toEqual({
      id: 'evaluation',
      purpose: 'evaluation',
      until: '2027-01-01T00:00:00.000Z',
      models: ['small-*'],
      requests: 5000,
      tokens: null,
    });
    expect([second?.['id'], third?.['id']]).toEqual(['evaluation-2', 'lab-4711']);
    expect(kept['uses']).toContainEqual({ licence: 'lab-4711', requests: 0, tokens: 0 });
  });

  it('keeps of credential, payment token and e-mail domain nothing in the clear', async () => {
    const { sendJson, deps, audit } = open();
    await sendJson('analyst', 'PUT', PATH, { ...LINE, keys: [], credentials: [CREDENTIAL] });
    const kept = await deps.accounts.get('acct-1');
    expect(kept?.keys).toEqual([HARVESTER]);
    expect(kept?.facts.payment).toMatch(/^[a-z2-7]{13}$/);
    expect(kept?.facts.emailDomain).toMatch(/^[a-z2-7]{13}$/);
    const everything = JSON.stringify([kept, audit.entries]).toLowerCase();
    for (const secret of [CREDENTIAL, PAYMENT, DOMAIN])
      expect(everything).not.toContain(secret.toLowerCase());
  });

  it('gives accounts of one instrument and one domain the same fingerprints, in whatever case', async () => {
    const { sendJson } = open();
    const printsOf = async (account: string, payment: string, domain: string) => {
      const body = { payment, email_domain: domain };
      const kept = await jsonOf(await sendJson('analyst', 'PUT', `/accounts/${account}`, body));
      return [kept['payment_fingerprint'], kept['email_domain_fingerprint']];
    };
    const [payment, domain] = await printsOf('acct-a', PAYMENT, DOMAIN);
    expect(await printsOf('acct-b', PAYMENT, DOMAIN.toLowerCase())).toEqual([payment, domain]);
    const [otherPayment, otherDomain] = await printsOf('acct-c', 'pm_other', 'other.example');
    expect([payment, domain]).not.toContain(otherPayment);
    expect([payment, domain]).not.toContain(otherDomain);
  });

  it('takes back what GET answers, and then changes and audits nothing', async () => {
    const { send, sendJson, audit } = open();
    await sendJson('analyst', 'PUT', PATH, LINE);
    const got = await jsonOf(await send('viewer', PATH));
    const { licences, ...rest } = got;
    expect(await jsonOf(await sendJson('analyst', 'PUT', PATH, { ...rest, licences }))).toEqual(got);
    expect(audit.entries).toHaveLength(1);
  });

  it('replaces the whole account: what is not sent is not known', async () => {
    const { sendJson } = open();
    await sendJson('analyst', 'PUT', PATH, LINE);
    expect(await jsonOf(await sendJson('analyst', 'PUT', PATH, { plan: 'free' }))).toMatchObject({
      keys: [],
      plan: 'free',
      verified: null,
      payment_fingerprint: null,
      licences: [],
      uses: [],
    });
  });

  it('is audited with who, which keys more and less, and the licences whole', async () => {
    const { sendJson, audit } = open();
    await sendJson('analyst', 'PUT', PATH, { keys: [QUIET, HARVESTER] });
    await sendJson('admin', 'PUT', PATH, { keys: [QUIET, keyNamed('d')], licences: [LINE.licences[2]] });
    const unlimited = { until: null, models: null, requests: null, tokens: null };
    const licences = JSON.stringify([{ id: 'lab-4711', purpose: 'synthetic-data', ...unlimited }]);
    expect(audit.entries).toEqual([
      {
        at: NOW,
        actor: 'analyst-1',
        action: 'account.put',
        target: 'acct-1',
        details: { keys: 2, keys_added: 2, keys_removed: 0, licences: '[]', previous: null },
      },
      {
        at: NOW,
        actor: 'admin-1',
        action: 'account.put',
        target: 'acct-1',
        details: { keys: 2, keys_added: 1, keys_removed: 1, licences, previous: '[]' },
      },
    ]);
  });

  it('refuses a key of another account, names where it is in the body and whose, and audits nothing', async () => {
    const { sendJson, audit, deps } = open();
    await sendJson('analyst', 'PUT', '/accounts/acct-2', { keys: [HARVESTER] });
    const body = { keys: [QUIET, HARVESTER], credentials: [CREDENTIAL] };
    const response = await sendJson('analyst', 'PUT', PATH, body);
    expect(response.status).toBe(409);
    expect(await jsonOf(response)).toMatchObject({
      type: 'urn:weir:problem:account-conflict',
      errors: [
        { in: 'body', name: 'keys.1', detail: 'belongs to the account acct-2' },
        { in: 'body', name: 'credentials.0', detail: 'belongs to the account acct-2' },
      ],
    });
    expect(audit.entries).toHaveLength(1);
    expect(await deps.accounts.get('acct-1')).toBeNull();
  });

  it('answers a conflict also when the key was taken meanwhile', async () => {
    const accounts = memoryAccounts(NOW);
    const { sendJson, audit } = open({ accounts: { ...accounts, holders: async () => ({}) } });
    await sendJson('analyst', 'PUT', '/accounts/acct-2', { keys: [HARVESTER] });
    expect((await sendJson('analyst', 'PUT', PATH, { keys: [HARVESTER] })).status).toBe(409);
    expect(audit.entries.at(-1)).toMatchObject({ details: { problem: 'account-conflict' } });
  });

  it.each([
    ['a key that is a credential', { keys: ['sk-live-abc'] }, 'keys.0'],
    ['more keys than 1000', { keys: Array.from({ length: 1001 }, () => QUIET) }, 'keys'],
    ['an unknown purpose', { licences: [{ purpose: 'training' }] }, 'licences.0.purpose'],
    ['a licence without purpose', { licences: [{ requests: 5 }] }, 'licences.0.purpose'],
    ['a negative budget', { licences: [{ purpose: 'research', tokens: -1 }] }, 'licences.0.tokens'],
    ['an expiry that is no time', { licences: [{ purpose: 'research', until: 'soon' }] }, 'licences.0.until'],
    ['nine licences', { licences: Array.from({ length: 9 }, () => ({ purpose: 'research' })) }, 'licences'],
    [
      'two licences of one id',
      { licences: ['research', 'evaluation'].map((purpose) => ({ id: 'x', purpose })) },
      'licences',
    ],
    ['a share below 0', { owners: [{ country: 'NL', share: -0.2 }] }, 'owners.0.share'],
    [
      'shares of more than the whole',
      { owners: ['NL', 'FR'].map((country) => ({ country, share: 0.6 })) },
      'owners',
    ],
    ['a country by its name', { country: 'Netherlands' }, 'country'],
    ['an e-mail address for its domain', { email_domain: 'ada@labs.example' }, 'email_domain'],
    ['two payments', { payment: 'pm', payment_fingerprint: 'a'.repeat(13) }, 'payment'],
    ['another account than the path names', { account: 'acct-2' }, 'account'],
    ['a field it does not know', { colour: 'red' }, 'colour'],
  ])('refuses %s and changes nothing', async (_, body, name) => {
    const { sendJson, audit, deps } = open();
    const response = await sendJson('analyst', 'PUT', PATH, body);
    expect(response.status).toBe(400);
    const problem = await jsonOf(response);
    expect(problem['errors']).toMatchObject([{ in: 'body', name }]);
    expect(JSON.stringify(problem)).not.toMatch(/sk-live|ada@|Netherlands/);
    expect(audit.entries).toEqual([]);
    expect(await deps.accounts.get('acct-1')).toBeNull();
  });

  it.each(['-acct', 'a%20b', 'x'.repeat(129), 'caf%C3%A9'])('refuses the name %s', async (name) => {
    expect((await open().sendJson('admin', 'PUT', `/accounts/${name}`, {})).status).toBe(400);
  });

  it('is not for viewers', async () => {
    expect((await open().sendJson('viewer', 'PUT', PATH, LINE)).status).toBe(403);
    expect((await open().send('viewer', PATH, { method: 'DELETE' })).status).toBe(403);
  });

  it('is not made when the audit log cannot be written, and unconfirmed when the register fails', async () => {
    const failing = () => Promise.reject(new BoardUnavailable('no route'));
    const { audit } = open();
    const unaudited = open({ audit: { ...audit, append: failing } });
    expect((await unaudited.sendJson('analyst', 'PUT', PATH, LINE)).status).toBe(503);
    expect(await unaudited.deps.accounts.get('acct-1')).toBeNull();
    const away = open({ accounts: { ...memoryAccounts(NOW), put: failing } });
    expect((await away.sendJson('analyst', 'PUT', PATH, LINE)).status).toBe(503);
    expect(away.audit.entries.map(({ action }) => action)).toEqual([
      'account.put',
      'account.put.unconfirmed',
    ]);
  });
});

describe('GET /accounts', () => {
  it('is walked to its end by following the Link header, without keys', async () => {
    const { send, sendJson } = open();
    for (const name of ['acct-c', 'acct-a', 'acct-b'])
      await sendJson('analyst', 'PUT', `/accounts/${name}`, {});
    await sendJson('analyst', 'PUT', '/accounts/acct-a', { keys: [QUIET] });
    const seen: unknown[] = [];
    for (let path: string | undefined = '/accounts?limit=1'; path !== undefined;) {
      const response: Response = await send('viewer', path);
      const items = (await jsonOf(response))['items'] as Record<string, unknown>[];
      seen.push(...items.map(({ account, key_count: count, keys }) => [account, count, keys]));
      path = /^<\/admin\/v1(.*)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual([
      ['acct-a', 1, undefined],
      ['acct-b', 0, undefined],
      ['acct-c', 0, undefined],
    ]);
  });
});

describe('GET and DELETE /accounts/{account}', () => {
  it.each(['GET', 'DELETE'])('%s has no answer for an account that there is not', async (method) => {
    for (const path of [PATH, '/accounts/-no-name']) {
      const response = await open().send('admin', path, { method });
      expect(response.status).toBe(404);
      expect((await jsonOf(response))['type']).toBe('urn:weir:problem:account-not-found');
    }
  });

  it('removes the account and its licences, with a reason in the audit log', async () => {
    const { send, sendJson, audit } = open();
    const put = await jsonOf(await sendJson('analyst', 'PUT', PATH, { keys: [QUIET] }));
    const response = await send('analyst', `${PATH}?reason=Contract%20ended.`, { method: 'DELETE' });
    expect(await jsonOf(response)).toEqual(put);
    expect((await send('viewer', PATH)).status).toBe(404);
    expect(audit.entries[1]).toMatchObject({
      action: 'account.remove',
      target: 'acct-1',
      details: { reason: 'Contract ended.', keys: 1, previous: '[]' },
    });
  });

  it('frees its keys for another account', async () => {
    const { send, sendJson } = open();
    await sendJson('analyst', 'PUT', PATH, { keys: [QUIET] });
    await send('analyst', PATH, { method: 'DELETE' });
    expect((await sendJson('analyst', 'PUT', '/accounts/acct-2', { keys: [QUIET] })).status).toBe(200);
  });
});

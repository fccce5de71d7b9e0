import { describe, expect, it } from 'vitest';
import { BoardUnavailable } from '../../../src/domain/index.ts';
import { HARVESTER, jsonOf, keyNamed, never, NOW, open } from './harness.ts';

const PATH = `/keys/${HARVESTER}/override`;
const RELEASE = { action: 'allow', reason: 'Licensed evaluation run.', expires: '2026-12-01T00:00:00Z' };

describe('PUT /keys/{id}/override', () => {
  it('sets the override and answers with the key as it now is', async () => {
    const response = await open().sendJson('analyst', 'PUT', PATH, RELEASE);
    expect(response.status).toBe(200);
    expect(await jsonOf(response)).toMatchObject({
      overridden: true,
      override: {
        action: 'allow',
        reason: 'Licensed evaluation run.',
        by: 'analyst-1',
        at: '2026-11-23T12:00:00.000Z',
        expires: '2026-12-01T00:00:00.000Z',
      },
    });
  });

  it('takes a duration in place of a time', async () => {
    const body = { action: 'block', reason: 'Confirmed.', expires_in: 3600 };
    const detail = await jsonOf(await open().sendJson('admin', 'PUT', PATH, body));
    expect(detail['override']).toMatchObject({ expires: '2026-11-23T13:00:00.000Z' });
  });

  it('is audited with who, what and why', async () => {
    const { sendJson, audit } = open();
    await sendJson('analyst', 'PUT', PATH, RELEASE);
    expect(audit.entries).toEqual([
      {
        at: NOW,
        actor: 'analyst-1',
        action: 'override.set',
        target: HARVESTER,
        details: { ...RELEASE, expires: '2026-12-01T00:00:00.000Z', previous: null },
      },
    ]);
  });

  it('changes and audits nothing when it is repeated', async () => {
    const { sendJson, audit } = open();
    const first = await jsonOf(await sendJson('analyst', 'PUT', PATH, RELEASE));
    const second = await jsonOf(await sendJson('analyst', 'PUT', PATH, RELEASE));
    expect(second).toEqual(first);
    expect(audit.entries).toHaveLength(1);
  });

  it('replaces an override, and the audit keeps what was there', async () => {
    const { sendJson, audit } = open();
    await sendJson('analyst', 'PUT', PATH, RELEASE);
    await sendJson('admin', 'PUT', PATH, { action: 'block', reason: 'It was no licence.', expires_in: 60 });
    expect(audit.entries.map(({ actor, details }) => [actor, details['previous']])).toEqual([
      ['analyst-1', null],
      ['admin-1', 'allow'],
    ]);
  });

  it.each([
    ['an unknown action', { ...RELEASE, action: 'ban' }, 'action'],
    ['no reason', { ...RELEASE, reason: undefined }, 'reason'],
    ['a blank reason', { ...RELEASE, reason: '  ' }, 'reason'],
    ['a reason of 501 characters', { ...RELEASE, reason: 'x'.repeat(501) }, 'reason'],
    ['no expiry', { ...RELEASE, expires: undefined }, 'expires'],
    ['two expiries', { ...RELEASE, expires_in: 60 }, 'expires'],
    ['an expiry in the past', { ...RELEASE, expires: '2026-11-23T12:00:00Z' }, 'expires'],
    ['an expiry in more than a year', { ...RELEASE, expires: '2027-11-25T00:00:00Z' }, 'expires'],
    ['an expiry that is no time', { ...RELEASE, expires: 'tomorrow' }, 'expires'],
    ['a duration of no time', { ...RELEASE, expires: undefined, expires_in: 0 }, 'expires_in'],
    ['a field it does not know', { ...RELEASE, until: 'x' }, 'until'],
  ])('refuses %s and changes nothing', async (_, body, name) => {
    const { sendJson, audit, deps } = open();
    const response = await sendJson('analyst', 'PUT', PATH, body);
    expect(response.status).toBe(400);
    expect((await jsonOf(response))['errors']).toMatchObject([{ in: 'body', name }]);
    expect(audit.entries).toEqual([]);
    expect((await deps.records.detail(HARVESTER, NOW))?.override).toBeNull();
  });

  it('has no answer for a key without a ledger, and audits nothing', async () => {
    const { sendJson, audit } = open();
    const response = await sendJson('analyst', 'PUT', `/keys/${keyNamed('q')}/override`, RELEASE);
    expect(response.status).toBe(404);
    expect(audit.entries).toEqual([]);
  });
});

describe('DELETE /keys/{id}/override', () => {
  it.each([
    ['the query', { query: '?reason=Expired%20licence.', body: null }],
    ['the body', { query: '', body: JSON.stringify({ reason: 'Expired licence.' }) }],
  ])('withdraws the override, with a reason from %s', async (_, { query, body }) => {
    const { send, sendJson, audit } = open();
    await sendJson('analyst', 'PUT', PATH, RELEASE);
    const headers = { 'content-type': 'application/json' };
    const response = await send('analyst', `${PATH}${query}`, { method: 'DELETE', headers, body });
    expect(await jsonOf(response)).toMatchObject({ overridden: false, override: null });
    expect(audit.entries[1]).toMatchObject({
      action: 'override.withdraw',
      details: { reason: 'Expired licence.', previous: 'allow' },
    });
  });

  it('needs no reason', async () => {
    const { send, sendJson, audit } = open();
    await sendJson('analyst', 'PUT', PATH, RELEASE);
    expect((await send('analyst', PATH, { method: 'DELETE' })).status).toBe(200);
    expect(audit.entries[1]?.details).toEqual({ reason: null, previous: 'allow' });
  });

  it('changes and audits nothing when there is no override', async () => {
    const { send, audit } = open();
    expect((await send('analyst', PATH, { method: 'DELETE' })).status).toBe(200);
    expect(audit.entries).toEqual([]);
  });
});

describe('a change that meets failing storage', () => {
  const failing = () => Promise.reject(new BoardUnavailable('no route to shard 7'));

  it.each([
    ['cannot be written', { append: failing }, 503],
    ['does not answer', { append: never }, 504],
  ])('is not made when the audit log %s', async (_, { append }, status) => {
    const { audit } = open();
    const { sendJson, deps } = open({ audit: { ...audit, append }, timeoutMs: 20 });
    expect((await sendJson('analyst', 'PUT', PATH, RELEASE)).status).toBe(status);
    expect((await deps.records.detail(HARVESTER, NOW))?.override).toBeNull();
  });

  it.each([
    ['fails', failing, 503, 'unavailable'],
    ['does not answer', never, 504, 'timeout'],
  ])('is audited as unconfirmed when the ledger %s', async (_, override, status, problem) => {
    const { records } = open().deps;
    const { sendJson, audit } = open({ records: { ...records, override }, timeoutMs: 20 });
    expect((await sendJson('analyst', 'PUT', PATH, RELEASE)).status).toBe(status);
    expect(audit.entries.map(({ action }) => action)).toEqual(['override.set', 'override.set.unconfirmed']);
    expect(audit.entries[1]?.details).toEqual({ problem });
  });
});

describe('GET /audit', () => {
  it('lists changes newest first, page by page', async () => {
    const { send, sendJson } = open();
    await sendJson('analyst', 'PUT', PATH, RELEASE);
    await send('analyst', PATH, { method: 'DELETE' });
    const response = await send('analyst', '/audit?limit=1');
    const page = await jsonOf(response);
    expect(page['items']).toMatchObject([{ action: 'override.withdraw', at: '2026-11-23T12:00:00.000Z' }]);
    const next = /^<\/admin\/v1(.*)>/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
    expect(await jsonOf(await send('analyst', next))).toMatchObject({
      items: [{ action: 'override.set', actor: 'analyst-1', target: HARVESTER }],
      next: null,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { BoardUnavailable } from '../../../src/domain/index.ts';
import { campaignIn, harvested, named, openWith } from './campaign-world.ts';
import { jsonOf, NOW } from './harness.ts';

const DAY = 86_400_000;
const REASON = 'Ticket 4711: one operator.';

/** A campaign of nine, and how to decide on it. */
function deciding(overrides: Parameters<typeof openWith>[1] = {}) {
  const world = harvested({ names: named(9) });
  const id = campaignIn(world);
  const opened = openWith(world, overrides);
  const decide = (body: unknown, role: 'viewer' | 'analyst' = 'analyst') =>
    opened.sendJson(role, 'POST', `/campaigns/${id}/decisions`, body);
  const read = async () => jsonOf(await opened.send('viewer', `/campaigns/${id}`));
  return { ...opened, id, decide, read };
}

describe('POST /campaigns/{id}/decisions', () => {
  it('confirms a campaign', async () => {
    const { decide, read, id } = deciding();
    const response = await decide({ decision: 'confirm', reason: REASON });
    expect(response.status).toBe(200);
    expect(await jsonOf(response)).toMatchObject({ items: [{ id, confirmed: true }] });
    expect(await read()).toMatchObject({
      confirmed_by: { by: 'analyst-1', at: '2026-11-23T12:00:00.000Z', reason: REASON },
    });
  });

  it('blocks every member whose link is strong, for thirty days unless another time is named', async () => {
    const { decide, read, id } = deciding();
    const { items } = await jsonOf(await decide({ decision: 'block', reason: REASON }));
    expect(items).toMatchObject([{ id, action: 'block', overridden: true, reasons: ['override'] }]);
    expect(await read()).toMatchObject({
      override: { action: 'block', by: 'analyst-1', expires: '2026-12-23T12:00:00.000Z' },
      reached: { block: 9 },
      dissolves: { fades: [] },
    });
  });

  it('withdraws what analysts have decided before', async () => {
    const { decide, read } = deciding();
    await decide({ decision: 'block', reason: REASON });
    expect((await read())['override']).not.toBeNull();
    await decide({ decision: 'withdraw', reason: REASON });
    expect(await read()).toMatchObject({ override: null, confirmed_by: null });
  });

  it('releases a campaign until the time named, and forgets what it has gathered', async () => {
    const { decide, read } = deciding();
    await decide({ decision: 'release', reason: REASON, expires: '2026-11-30T00:00:00Z' });
    expect(await read()).toMatchObject({
      action: 'allow',
      score: 0,
      confidence: { one_in: null },
      override: { action: 'allow', expires: '2026-11-30T00:00:00.000Z' },
      reached: { allow: 9 },
    });
  });

  it('splits accounts off', async () => {
    const { decide, read, id } = deciding();
    const body = { decision: 'split', reason: REASON, accounts: ['account acct-4711', 'acct-4724'] };
    expect(await jsonOf(await decide(body))).toMatchObject({ items: [{ id, accounts: 7 }] });
    const names = ((await read())['members'] as { name: string }[]).map(({ name }) => name);
    expect(names).not.toContain('account acct-4711');
    expect(names).not.toContain('account acct-4724');
  });

  it('makes a campaign of those who are split off together', async () => {
    const { decide, id } = deciding();
    const accounts = ['account acct-4711', 'account acct-4724'];
    const { items } = await jsonOf(
      await decide({ decision: 'split', reason: REASON, accounts, together: true }),
    );
    expect(items).toMatchObject([{ id, accounts: 7 }, { accounts: 2 }]);
  });

  it('dissolves a campaign of which all are split off', async () => {
    const { decide, send, id } = deciding();
    const accounts = named(9);
    expect(await jsonOf(await decide({ decision: 'split', reason: REASON, accounts }))).toEqual({
      items: [],
    });
    expect((await send('viewer', `/campaigns/${id}`)).status).toBe(404);
  });

  it.each([
    ['confirm', {}, { reason: REASON, previous: 'verify', accounts: 9 }],
    ['block', {}, { reason: REASON, previous: 'verify', accounts: 9, expires: '2026-12-23T12:00:00.000Z' }],
    [
      'release',
      { expires: '2026-11-30T00:00:00Z' },
      { reason: REASON, previous: 'verify', accounts: 9, expires: '2026-11-30T00:00:00.000Z' },
    ],
    [
      'split',
      { accounts: ['acct-4711'] },
      { reason: REASON, previous: 'verify', accounts: '["account acct-4711"]', together: false },
    ],
  ])('is audited: %s', async (decision, fields, details) => {
    const { decide, audit, id } = deciding();
    await decide({ decision, reason: REASON, ...fields });
    expect(audit.entries).toEqual([
      { at: NOW, actor: 'analyst-1', action: `campaign.${decision}`, target: id, details },
    ]);
  });

  it.each([
    ['confirm', {}],
    ['block', { expires: '2026-11-30T00:00:00Z' }],
  ])('changes and audits nothing when it is repeated: %s', async (decision, fields) => {
    const { decide, audit } = deciding();
    const body = { decision, reason: REASON, ...fields };
    const first = await jsonOf(await decide(body));
    expect(await jsonOf(await decide(body))).toEqual(first);
    expect(audit.entries).toHaveLength(1);
  });

  it.each([
    ['an unknown decision', { decision: 'ban', reason: REASON }],
    ['no reason', { decision: 'confirm' }],
    ['a blank reason', { decision: 'confirm', reason: ' ' }],
    ['a reason of 501 characters', { decision: 'confirm', reason: 'x'.repeat(501) }],
    ['an expiry of what has none', { decision: 'confirm', reason: REASON, expires: '2026-11-30T00:00:00Z' }],
    ['an expiry in the past', { decision: 'block', reason: REASON, expires: '2026-11-23T11:00:00Z' }],
    [
      'an expiry in more than a year',
      { decision: 'block', reason: REASON, expires: new Date(NOW + 367 * DAY).toISOString() },
    ],
    ['nobody to split off', { decision: 'split', reason: REASON, accounts: [] }],
    ['an account twice', { decision: 'split', reason: REASON, accounts: ['a', 'a'] }],
    ['accounts of what names none', { decision: 'block', reason: REASON, accounts: ['a'] }],
  ])('refuses %s', async (_, body) => {
    const { decide, audit } = deciding();
    expect((await decide(body)).status).toBe(400);
    expect(audit.entries).toEqual([]);
  });

  it('refuses to split off who is no member, and names them', async () => {
    const { decide, audit } = deciding();
    const response = await decide({ decision: 'split', reason: REASON, accounts: ['acct-4711', 'acct-1'] });
    expect(response.status).toBe(422);
    expect(await jsonOf(response)).toMatchObject({
      type: 'urn:weir:problem:not-members',
      errors: [{ in: 'body', name: 'accounts.1' }],
    });
    expect(audit.entries).toEqual([]);
  });

  it('refuses to make a campaign of one', async () => {
    const body = { decision: 'split', reason: REASON, accounts: ['acct-4711'], together: true };
    expect((await deciding().decide(body)).status).toBe(422);
  });

  it('refuses to confirm what is released: it would have no effect', async () => {
    const { decide, audit } = deciding();
    await decide({ decision: 'release', reason: REASON });
    const response = await decide({ decision: 'confirm', reason: REASON });
    expect(response.status).toBe(409);
    expect(await jsonOf(response)).toMatchObject({ type: 'urn:weir:problem:campaign-conflict' });
    expect(audit.entries).toHaveLength(1);
  });

  it('is for analysts', async () => {
    const { decide, audit } = deciding();
    expect((await decide({ decision: 'confirm', reason: REASON }, 'viewer')).status).toBe(403);
    expect(audit.entries).toEqual([]);
  });

  it('has no answer for a campaign that there is not, and audits nothing', async () => {
    const { sendJson, audit } = deciding();
    const body = { decision: 'confirm', reason: REASON };
    expect((await sendJson('analyst', 'POST', '/campaigns/c-aaaaaaaaaa/decisions', body)).status).toBe(404);
    expect(audit.entries).toEqual([]);
  });

  it('is not made when it cannot be audited', async () => {
    const failing = () => Promise.reject(new BoardUnavailable('no route'));
    const { decide, read } = deciding({ audit: { append: failing, list: failing } });
    expect((await decide({ decision: 'block', reason: REASON })).status).toBe(503);
    expect(await read()).toMatchObject({ override: null });
  });

  it('is audited as unconfirmed when the board fails', async () => {
    const world = harvested({ names: named(9) });
    const { campaigns } = openWith(world);
    const order = () => Promise.reject(new BoardUnavailable('no route'));
    const { sendJson, audit } = openWith(world, { campaigns: { ...campaigns, order } });
    const path = `/campaigns/${campaignIn(world)}/decisions`;
    expect((await sendJson('analyst', 'POST', path, { decision: 'block', reason: REASON })).status).toBe(503);
    expect(audit.entries.map(({ action }) => action)).toEqual([
      'campaign.block',
      'campaign.block.unconfirmed',
    ]);
  });
});

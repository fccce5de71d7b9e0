import { exports } from 'cloudflare:workers';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chat, start } from '../../support/worker.ts';
import { elementsNamed, parseXml } from '../../support/xml.ts';
import { ACCOUNTS, BINDINGS, body, credentialOf, EACH_BY_ITSELF, play, START } from './pool.ts';

const TOKEN = 'token-of-ada';
const sha256 = createHash('sha256').update(TOKEN).digest('hex');
const worker = await start(EACH_BY_ITSELF, {
  ...BINDINGS,
  ADMIN_TOKENS: JSON.stringify([{ name: 'ada', role: 'analyst', sha256 }]),
});

const admin = (path: string, init: RequestInit = {}): Promise<Response> =>
  (exports as unknown as { default: Fetcher }).default.fetch(`https://weir.example/admin/v1${path}`, {
    ...init,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
  });

describe('a campaign that was found at the edge', () => {
  let id: string;
  beforeAll(async () => {
    vi.setSystemTime(START);
    await play(worker, 2000);
    const { items } = await (await admin('/campaigns')).json<{ items: { id: string }[] }>();
    id = items[0]?.id ?? '';
  }, 120_000);
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is described to an analyst, with all of its members and what they took', async () => {
    const dossier = await (await admin(`/campaigns/${id}`)).json<Record<string, unknown>>();
    expect(dossier).toMatchObject({ id, accounts: ACCOUNTS, models: [{ model: 'small-1' }] });
    expect(dossier['members']).toHaveLength(ACCOUNTS);
    expect(dossier['list_price_usd']).toBeGreaterThan(0);
  });

  it('can be looked at', async () => {
    const svg = parseXml(await (await admin(`/campaigns/${id}?format=svg`)).text());
    const marks = elementsNamed(svg, 'circle').filter(({ attributes }) => attributes['fill'] !== 'none');
    expect(marks.length).toBeGreaterThanOrEqual(ACCOUNTS);
    expect(await (await admin(`/campaigns/${id}?format=markdown`)).text()).toContain(`# Campaign \`${id}\``);
  });

  it('is let go when an analyst releases it, and stopped when one blocks it', async () => {
    const decide = (decision: string) =>
      admin(`/campaigns/${id}/decisions`, {
        method: 'POST',
        body: JSON.stringify({ decision, reason: 'Ticket 4711.' }),
      });
    // A ledger learns of it with a report: the first request after it brings it, at the latest.
    const statusAfter = async (decision: string): Promise<number> => {
      const { items } = await (await decide(decision)).json<{ items: object[] }>();
      expect(items).toMatchObject([
        { id, action: decision === 'block' ? 'block' : 'allow', overridden: true },
      ]);
      await chat(credentialOf(0), body(0));
      await worker.network.quiet();
      return (await chat(credentialOf(0), body(1))).status;
    };
    expect(await statusAfter('release')).toBe(200);
    expect(await statusAfter('block')).toBe(403);
  });
});

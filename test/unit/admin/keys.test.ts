import { describe, expect, it } from 'vitest';
import { HARVESTER, jsonOf, keyNamed, NOW, open, QUIET } from './harness.ts';

const keysAt = async (query: string): Promise<string[]> => {
  const { items } = await jsonOf(await open().send('viewer', `/keys${query}`));
  return (items as { key: string }[]).map(({ key }) => key.charAt(0));
};

describe('GET /keys', () => {
  it.each([
    ['', ['b', 'c', 'a']],
    ['?sort=requests', ['c', 'b', 'a']],
    ['?sort=output_tokens', ['b', 'c', 'a']],
    ['?sort=score', ['b', 'a', 'c']],
    ['?action=allow', ['c', 'a']],
    ['?min_action=throttle', ['b']],
    ['?reason=template_harvest', ['b']],
    ['?reason=coverage_growth', []],
    [`?seen_since=${new Date(NOW - 1500).toISOString()}`, ['b']],
    ['?seen_since=2026-11-23T13:59:58%2B02:00', ['b', 'c']],
  ])('lists for "%s" the keys %j', async (query, keys) => {
    expect(await keysAt(query)).toEqual(keys);
  });

  it('shows a key in snake case with ISO times', async () => {
    const { items } = await jsonOf(await open().send('viewer', '/keys?action=block'));
    expect(items).toEqual([
      {
        key: HARVESTER,
        action: 'block',
        enforced: 'block',
        score: 31.5,
        reasons: ['template_harvest'],
        requests: 400,
        input_tokens: 500,
        output_tokens: 90_000,
        refused: 0,
        campaign: null,
        overridden: false,
        first_seen: '2026-11-23T08:00:00.000Z',
        last_seen: '2026-11-23T11:59:59.000Z',
      },
    ]);
  });

  it('is walked to its end by following the Link header, filters kept', async () => {
    const { send } = open();
    const seen: string[] = [];
    for (let path: string | undefined = '/keys?sort=requests&limit=1'; path !== undefined;) {
      const response: Response = await send('viewer', path);
      const page = await jsonOf(response);
      seen.push(...(page['items'] as { key: string }[]).map(({ key }) => key.charAt(0)));
      path = /^<\/admin\/v1(.*)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
      expect(page['next'] === null).toBe(path === undefined);
    }
    expect(seen).toEqual(['c', 'b', 'a']);
  });

  it.each([
    ['?colour=red', 'colour', 'unknown parameter'],
    ['?limit=0', 'limit', '>=1'],
    ['?limit=201', 'limit', '<=200'],
    ['?limit=many', 'limit', 'number'],
    ['?limit=', 'limit', '>=1'],
    ['?action=ban', 'action', 'expected one of'],
    ['?action=block&action=allow', 'action', 'more than once'],
    ['?seen_since=yesterday', 'seen_since', 'ISO datetime'],
    ['?cursor=forged', 'cursor', 'not a cursor'],
    ['?__proto__=1', '__proto__', 'unknown parameter'],
  ])('refuses "%s", naming %s', async (query, name, detail) => {
    const response = await open().send('viewer', `/keys${query}`);
    expect(response.status).toBe(400);
    expect((await jsonOf(response))['errors']).toEqual([
      { in: 'query', name, detail: expect.stringContaining(detail) as string },
    ]);
  });
});

describe('GET /keys/{id}', () => {
  it('shows counters, the decision and what would clear it, evidence, history, override and quotas', async () => {
    const detail = await jsonOf(await open().send('viewer', `/keys/${HARVESTER}`));
    expect(detail).toMatchObject({
      key: HARVESTER,
      totals: { requests: 400, request_bytes: 2048 },
      decision: {
        action: 'block',
        since: '2026-11-23T08:00:00.000Z',
        until: null,
        clears: 'Nothing to clear.',
      },
      evidence: { score: 31.5 },
      history: [{ action: 'block' }],
      override: null,
      quotas: [{ measure: 'requests', remaining: 990, resets: '2026-11-24T00:00:00.000Z' }],
      counters: [
        { window: 'day', start: '2026-11-23T00:00:00.000Z', model: 'small-1', output_tokens: 90_000 },
      ],
    });
  });

  it('has no answer for a key without a ledger', async () => {
    const response = await open().send('viewer', `/keys/${keyNamed('q')}`);
    expect(response.status).toBe(404);
    expect(await jsonOf(response)).toMatchObject({ type: 'urn:weir:problem:key-not-found' });
  });

  it('asks no ledger about what cannot be a key, and does not repeat a credential pasted by mistake', async () => {
    const { records } = open().deps;
    const asked: string[] = [];
    const watched = { ...records, detail: async (key: string) => (asked.push(key), null) };
    const response = await open({ records: watched }).send('viewer', '/keys/sk-secret-credential');
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('sk-secret');
    expect(asked).toEqual([]);
  });
});

describe('POST /keys/lookup', () => {
  it('tells the key of a credential and leaves no trace of it', async () => {
    const { sendJson, audit, faults } = open();
    const response = await sendJson('analyst', 'POST', '/keys/lookup', { credential: 'sk-known' });
    expect(await jsonOf(response)).toEqual({ key: HARVESTER });
    expect(audit.entries).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['an empty credential', { credential: '' }, 'credential'],
    ['none', {}, 'credential'],
    ['a number', { credential: 7 }, 'credential'],
    ['an unknown field', { credential: 'sk-known', key: QUIET }, 'key'],
    ['a body that is no object', [], ''],
  ])('refuses %s', async (_, body, name) => {
    const response = await open().sendJson('analyst', 'POST', '/keys/lookup', body);
    expect(response.status).toBe(400);
    expect((await jsonOf(response))['errors']).toMatchObject([{ in: 'body', name }]);
  });
});

it('GET /overview sums the keys up under the policy in force', async () => {
  expect(await jsonOf(await open().send('viewer', '/overview'))).toEqual({
    at: '2026-11-23T12:00:00.000Z',
    mode: 'enforce',
    policy: 'sha256:test',
    keys: 3,
    by_action: { allow: 2, watch: 0, throttle: 0, degrade: 0, verify: 0, block: 1 },
    by_reason: { template_harvest: 1 },
    requests: 5410,
    output_tokens: 160_900,
    refused: 0,
  });
});

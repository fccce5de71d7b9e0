import { describe, expect, it } from 'vitest';
import { BoardUnavailable } from '../../../src/domain/index.ts';
import { campaignIn, harvested, named, openWith } from './campaign-world.ts';
import { jsonOf, never, NOW, open } from './harness.ts';
import { content, led, newWorld, sighting, tell } from '../campaigns/support.ts';

const WORLD = harvested({ names: named(9) });
const ID = campaignIn(WORLD);
const PATH = `/campaigns/${ID}`;

/** Two harvests that have nothing in common: the larger one comes to more. */
function twoHarvests(world = harvested({ names: named(9) })) {
  for (let round = 0; round < 3; round++)
    for (const name of ['account x1', 'account x2'])
      tell(
        world,
        sighting(name, {
          at: NOW - 1000,
          facts: ['template:other', 'payment:other'],
          content: content(-1.4),
          led: led(3 + round),
        }),
      );
  return world;
}

describe('GET /campaigns', () => {
  it('lists campaigns with who is in them, what they took and what that is worth', async () => {
    const page = await jsonOf(await openWith(WORLD).send('viewer', '/campaigns'));
    expect(page).toEqual({
      items: [
        expect.objectContaining({
          id: ID,
          action: 'verify',
          accounts: 9,
          requests: 270,
          output_tokens: 124_200,
          list_price_usd: 1.32,
          reasons: ['coverage_growth'],
          confirmed: false,
          overridden: false,
        }),
      ],
      next: null,
    });
  });

  it('goes from the highest score to the lowest, page by page, without one twice or left out', async () => {
    const { send } = openWith(twoHarvests());
    const all = (await jsonOf(await send('viewer', '/campaigns?min_action=allow')))['items'] as {
      id: string;
      score: number;
    }[];
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
    const paged: unknown[] = [];
    let next: string | null = '/campaigns?min_action=allow&limit=1';
    while (next !== null) {
      const response: Response = await send('viewer', next);
      paged.push(...((await jsonOf(response))['items'] as unknown[]));
      next = /^<\/admin\/v1(.*)>/.exec(response.headers.get('link') ?? '')?.[1] ?? null;
    }
    expect(all).toHaveLength(2);
    expect(paged).toEqual(all);
  });

  it.each([
    ['watch when nothing is asked for', '', 1],
    ['the action asked for', '?min_action=verify', 1],
    ['a severer one than there is', '?min_action=block', 0],
    ['all that are looked at', '?min_action=allow', 2],
  ])('shows those from %s', async (_, query, many) => {
    const page = await jsonOf(await openWith(twoHarvests()).send('viewer', `/campaigns${query}`));
    expect(page['items']).toHaveLength(many);
  });

  it.each([['cursor=x'], ['cursor=1~c-short'], ['limit=0'], ['min_action=ban'], ['sort=score']])(
    'refuses %s',
    async (query) => {
      const response = await openWith(WORLD).send('viewer', `/campaigns?${query}`);
      expect(response.status).toBe(400);
    },
  );

  it.each([
    ['cannot be reached', () => Promise.reject(new BoardUnavailable('no route')), 503],
    ['does not answer', never, 504],
  ])('says so when the board %s', async (_, list, status) => {
    const { deps } = open();
    const response = await open({ campaigns: { ...deps.campaigns, list }, timeoutMs: 20 }).send(
      'viewer',
      '/campaigns',
    );
    expect(response.status).toBe(status);
  });
});

describe('GET /campaigns/{id}', () => {
  const read = async (path = PATH) => jsonOf(await openWith(WORLD).send('viewer', path));

  it('names the members, what each took, what speaks against it and what links it', async () => {
    const { members } = await read();
    expect(members).toHaveLength(9);
    expect((members as unknown[])[0]).toMatchObject({
      name: 'account acct-4815',
      keys: ['acct-4815-key'],
      requests: 30,
      output_tokens: 18_600,
      list_price_usd: 0.2,
      suspicion: 3.2,
      adds: 2.36,
      link: {
        parts: { wording: expect.any(Number), payment: expect.any(Number), content: expect.any(Number) },
      },
      by_likeness: false,
      ceiling: 'block',
      action: 'verify',
    });
  });

  it('says what each link means, and how rare each fact is', async () => {
    const { links, facts } = (await read()) as Record<string, { group?: string; kind?: string }[]>;
    expect(links?.find(({ group }) => group === 'wording')).toMatchObject({
      members: 9,
      means: expect.stringContaining('template'),
    });
    expect(facts?.find(({ kind }) => kind === 'system')).toMatchObject({
      says: 'system prompt: 6 of 9 members, 0 of 340 others that nothing speaks against',
      others: 0,
      of_others: 340,
    });
    expect(facts?.find(({ kind }) => kind === 'network_wide')).toMatchObject({ others: 40 });
  });

  it('gives less weight to what others have too', async () => {
    const facts = (await read())['facts'] as { kind: string; nats: number }[];
    const natsOf = (kind: string) => facts.find((fact) => fact.kind === kind)?.nats ?? Number.NaN;
    expect(natsOf('network_wide')).toBeLessThan(natsOf('network'));
    expect(natsOf('template')).toBeGreaterThan(5);
  });

  it('says so when nobody else is known to compare with', async () => {
    const world = twoHarvests(newWorld());
    const { facts } = await jsonOf(await openWith(world).send('viewer', `/campaigns/${campaignIn(world)}`));
    expect((facts as unknown[])[0]).toMatchObject({
      of_others: 0,
      says: expect.stringContaining('nobody else is known yet') as string,
    });
  });

  it('shows hours and days as times', async () => {
    const facts = (await read())['facts'] as { kind: string; value: string }[];
    expect(facts.find(({ kind }) => kind === 'created')?.value).toBe('2026-11-20 06:00 UTC');
    expect(facts.find(({ kind }) => kind === 'pivot')?.value).toBe('large-1, 2026-11-21');
  });

  it('counts all members by what the decision comes to for them', async () => {
    const { reached } = await read();
    expect(reached).toEqual({ allow: 0, watch: 0, throttle: 0, degrade: 0, verify: 9, block: 0 });
  });

  it('bounds the chance of a false alarm by e to the minus score', async () => {
    const { confidence, score } = (await read()) as {
      confidence: { one_in: number; says: string };
      score: number;
    };
    expect(confidence.one_in).toBe(Math.floor(Math.exp(score)));
    expect(confidence.says).toContain('less than 1 in 350,000,000');
  });

  it('says when the score falls below each action, the severest first', async () => {
    const { dissolves, score } = (await read()) as {
      dissolves: { fades: { action: string; at: string }[] };
      score: number;
    };
    expect(dissolves.fades.map(({ action }) => action)).toEqual(['verify', 'degrade', 'throttle', 'watch']);
    const days = (Date.parse(dissolves.fades.at(-1)?.at ?? '') - NOW) / 86_400_000;
    expect(days).toBeCloseTo(3 * (score + Math.log(openWith(WORLD).deps.policy.falseAlarms.watch)), 5);
  });

  it.each(['product', 'harness', 'campus', 'like the others'])(
    'considers an innocent explanation: %s',
    async (word) => {
      const innocent = (await read())['innocent'] as { explanation: string; found: string }[];
      const found = innocent.find(({ explanation }) => explanation.includes(word))?.found;
      expect(found).toMatch(/\w/);
    },
  );

  it.each(['c-aaaaaaaaaa', 'nothing', 'c-AAAAAAAAAA', '%00', '..%2fkeys'])(
    'has no answer for %s',
    async (id) => {
      const response = await openWith(WORLD).send('viewer', `/campaigns/${id}`);
      expect(response.status).toBe(404);
      expect(await jsonOf(response)).toMatchObject({ type: 'urn:weir:problem:campaign-not-found' });
    },
  );
});

describe('the form of a dossier', () => {
  const typeOf = async (query: string, accept?: string) => {
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    return (await openWith(WORLD).send('viewer', `${PATH}${query}`, { headers })).headers.get('content-type');
  };
  const GRAPH = 'application/vnd.weir.graph+json';

  it.each([
    ['nothing is asked for', '', undefined, 'application/json'],
    ['a browser asks for a page', '', 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['Markdown is accepted', '', 'text/markdown', 'text/markdown'],
    ['a drawing is preferred', '', 'text/markdown;q=0.5, image/svg+xml', 'image/svg+xml'],
    ['a graph is accepted', '', GRAPH, GRAPH],
    ['format=markdown', '?format=markdown', 'application/json', 'text/markdown'],
    ['format=graph', '?format=graph', undefined, GRAPH],
    ['format=svg', '?format=svg', undefined, 'image/svg+xml'],
    ['format=json', '?format=json', 'text/markdown', 'application/json'],
  ])('when %s', async (_, query, accept, type) => {
    expect(await typeOf(query, accept)).toBe(type);
  });

  it('can be no other', async () => {
    expect((await openWith(WORLD).send('viewer', `${PATH}?format=pdf`)).status).toBe(400);
  });

  it.each(['markdown', 'graph', 'svg'])('as %s is kept out of caches, and of pages', async (format) => {
    const { headers } = await openWith(WORLD).send('viewer', `${PATH}?format=${format}`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['', '?format=svg', '?format=markdown'])('%s is for those who have a token', async (query) => {
    expect((await openWith(WORLD).send(null, `${PATH}${query}`)).status).toBe(401);
  });
});

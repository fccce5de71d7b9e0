import { describe, expect, it } from 'vitest';
import {
  dossierOf,
  newField,
  newRegion,
  noted,
  refer,
  type CampaignBoard,
  type Dossier,
  type FactRow,
  type Referral,
  type Sighting,
} from '../../src/campaigns/index.ts';
import { content, HOUR, led, NOW, POLICY, sighting } from '../unit/campaigns/support.ts';

/** Two adapters on one and the same field, as two deployments hold them. */
export interface Fields {
  readonly a: CampaignBoard;
  readonly b: CampaignBoard;
  /** A fact's row as it is stored. */
  readonly fact: (id: string) => Promise<FactRow>;
}

/** What makes harvesters of one operator: a template, a payment card and a way of asking. */
export const SHARED = { facts: ['template:own', 'payment:card'], content: content(1.2) } as const;

/** A region that refers on all that it is told, among three hundred other accounts. */
export class Teller {
  readonly #region;

  constructor(name = 'here') {
    this.#region = newRegion(name);
    for (let i = 0; i < 300; i++)
      this.refers([sighting(`quiet${i}`, { suspicion: -5, content: null, member: false })]);
  }

  refers(sightings: readonly Sighting[]): Referral[] {
    return sightings.flatMap((one) => structuredClone(noted(this.#region, one)) ?? []);
  }

  /** Suspects who share all that matters. */
  harvesters(names: readonly string[], changes: Partial<Sighting> = {}): Referral[] {
    return this.refers(names.map((name) => sighting(name, { ...SHARED, ...changes })));
  }
}

export const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

const membersIn = (dossier: Dossier | null): string[] =>
  dossier?.members.map(({ unit }) => unit).toSorted() ?? [];

/** All of a dossier that adds up. */
const countsIn = (dossier: Dossier | null) => ({
  summary: dossier?.summary,
  reasons: dossier?.reasons,
  models: dossier?.models,
  members: dossier?.members.map(({ unit, taken, adds, suspicion }) => ({ unit, taken, adds, suspicion })),
  facts: dossier?.facts.map(({ fact, members, suspects, outside }) => ({ fact, members, suspects, outside })),
});

const only = async (board: CampaignBoard, now = NOW): Promise<string> => {
  const campaigns = await board.list('allow', now);
  expect(campaigns).toHaveLength(1);
  return campaigns[0]!.id;
};

const block = { kind: 'block', by: 'ann', reason: 'seen', expires: NOW + 90 * 24 * HOUR } as const;

/** What every implementation of {@link CampaignBoard} does. Each case has a field of its own. */
export const describeCampaigns = (name: string, make: () => Promise<Fields>): void => {
  describe(name, () => {
    describe('referrals', () => referralCases(make));
    describe('decisions', () => decisionCases(make));
    describe('random news', () => agreementCases(make));
    describe('two deployments', () => togetherCases(make));
  });
};

const referralCases = (make: () => Promise<Fields>): void => {
  it('found a campaign, which grows, and are answered by position', async () => {
    const { a } = await make();
    const teller = new Teller();
    expect(await a.refer(teller.harvesters(['m1']), NOW)).toEqual([null]);
    const stranger = teller.refers([sighting('stranger', { content: content(-2), suspicion: -1 })]);
    const [m2, none, m3] = await a.refer(
      [...teller.harvesters(['m2']), ...stranger, ...teller.harvesters(['m3'])],
      NOW,
    );
    const id = await only(a);
    expect([m2?.campaign, none, m3?.campaign]).toEqual([id, null, id]);
    const bound = await a.standings(['m1', 'nobody', 'm3'], NOW);
    expect(bound.map((binding) => binding?.campaign)).toEqual([id, undefined, id]);
  });

  it('are described by the dossier: members, what they share, what they took', async () => {
    const { a } = await make();
    const taken = { requests: 16, inputTokens: 100, outputTokens: 1000, cost: 7 };
    await a.refer(new Teller().harvesters(['m1', 'm2', 'm3'], { taken, model: 'large-1' }), NOW);
    const dossier = await a.dossier(await only(a), NOW);
    expect(membersIn(dossier)).toEqual(['m1', 'm2', 'm3']);
    expect(dossier?.facts.map(({ fact, members }) => [fact, members]).toSorted()).toEqual([
      ['payment:card', 3],
      ['template:own', 3],
    ]);
    expect(dossier?.summary).toMatchObject({ accounts: 3, taken: { requests: 48, outputTokens: 3000 } });
    expect(dossier?.models).toEqual({ 'large-1': 48 });
  });

  it('change nothing when they come twice, as after an answer that was lost', async () => {
    const { a } = await make();
    const teller = new Teller();
    const taken = { requests: 16, inputTokens: 100, outputTokens: 1000, cost: 7 };
    const batch = teller.harvesters(names('m', 6), { taken, led: led(2) });
    await a.refer(batch, NOW);
    const id = await only(a);
    const once = countsIn(await a.dossier(id, NOW));
    await a.refer(batch, NOW);
    expect(await only(a)).toBe(id);
    expect(countsIn(await a.dossier(id, NOW))).toEqual(once);
  });

  it('add up evidence of their campaign, until it binds every member', async () => {
    const { a, b } = await make();
    const teller = new Teller();
    const members = names('m', 12);
    for (const nats of [0, 2, 4]) await a.refer(teller.harvesters(members, { led: led(nats) }), NOW);
    const bound = await b.standings(members, NOW);
    const [campaign] = await b.list('throttle', NOW);
    expect(campaign?.accounts).toBe(12);
    expect(bound.map((binding) => binding?.decision.action)).toEqual(members.map(() => campaign?.action));
  });

  it('cost a bounded row for a fact that 20,000 accounts have', async () => {
    const { a, fact } = await make();
    const teller = new Teller();
    const everyone = teller.refers(
      names('user', 20_000).map((name) =>
        sighting(name, { facts: ['template:public'], content: null, suspicion: -1, requests: 2 }),
      ),
    );
    for (let i = 0; i < everyone.length; i += 256) await a.refer(everyone.slice(i, i + 256), NOW);
    const row = await fact('template:public');
    expect(row.regions['here']?.[0]).toBeGreaterThan(17_000);
    expect(JSON.stringify(row).length).toBeLessThan(1024);
  }, 60_000);
};

const decisionCases = (make: () => Promise<Fields>): void => {
  const founded = async (count = 4): Promise<Fields & { teller: Teller; id: string }> => {
    const fields = await make();
    const teller = new Teller();
    await fields.a.refer(teller.harvesters(names('m', count)), NOW);
    return { ...fields, teller, id: await only(fields.a) };
  };

  it('to block reach all members, and those who are added', async () => {
    const { a, b, id, teller } = await founded();
    const changed = await a.order(id, block, NOW);
    expect(changed).toMatchObject([{ id, action: 'block', overridden: true }]);
    await b.refer(teller.harvesters(['late']), NOW);
    const bound = await b.standings([...names('m', 4), 'late'], NOW);
    expect(bound.map((binding) => binding?.decision.action)).toEqual(Array(5).fill('block'));
  });

  it('to release hold nothing against it until then', async () => {
    const { a, id } = await founded();
    await a.order(id, block, NOW);
    const release = { ...block, kind: 'release', expires: NOW + HOUR } as const;
    expect(await a.order(id, release, NOW)).toMatchObject([{ id, action: 'allow' }]);
    expect((await a.standings(['m0'], NOW))[0]?.decision.action).toBe('allow');
  });

  it('to confirm are on record', async () => {
    const { a, b, id } = await founded();
    await a.order(id, { kind: 'confirm', by: 'ann', reason: 'seen' }, NOW);
    const dossier = await b.dossier(id, NOW);
    expect(dossier?.confirmed).toEqual({ by: 'ann', at: NOW, reason: 'seen' });
    expect(dossier?.timeline.at(-1)).toMatchObject({ what: 'confirmed', who: 'ann' });
  });

  it('to split take members out, who found one of their own and do not come back', async () => {
    const { a, b, id, teller } = await founded(5);
    const split = { kind: 'split', by: 'ann', reason: 'two', units: ['m3', 'm4'], together: true } as const;
    const changed = await a.order(id, split, NOW);
    expect(changed?.map(({ accounts }) => accounts)).toEqual([3, 2]);
    const dossiers = await Promise.all(changed!.map((campaign) => b.dossier(campaign.id, NOW)));
    expect(dossiers.map(membersIn)).toEqual([
      ['m0', 'm1', 'm2'],
      ['m3', 'm4'],
    ]);
    await b.refer(teller.harvesters(['m3']), NOW);
    expect(membersIn(await b.dossier(id, NOW))).not.toContain('m3');
  });

  it('of no campaign are of none', async () => {
    const { a } = await make();
    expect(await a.order('c-nosuchones', block, NOW)).toBeNull();
    expect(await a.dossier('c-nosuchones', NOW)).toBeNull();
    expect(await a.list('allow', NOW)).toEqual([]);
  });
};

/** Mulberry32: seeded, so that a disagreement can be seen again. */
const randomOf = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

/** News of one of forty accounts of three operators, or of none. */
function randomSighting(random: (below: number) => number, at: number): Sighting {
  const account = random(40);
  const operator = account % 4;
  const facts = ['template', 'payment', 'network'].map((kind) => `${kind}:${operator}`);
  return sighting(`account${account}`, {
    key: `key${account}-${random(2)}`,
    at,
    facts: operator === 3 ? [`prompt:${random(9)}`] : facts.slice(0, 1 + random(3)),
    content: random(3) === 0 ? null : content(operator * 0.8 - 1 + random(100) / 1000, 4 + random(40)),
    suspicion: operator === 3 ? -5 : random(8) - 2,
    led: led(random(50) / 10),
    requests: 4 + random(60),
    taken: { requests: random(60), inputTokens: random(999), outputTokens: random(999), cost: random(99) },
    model: ['small-1', 'large-1'][random(2)]!,
  });
}

const agreementCases = (make: () => Promise<Fields>): void => {
  it.each([1, 2, 3])('comes to what it comes to in memory (seed %i)', async (seed) => {
    const { a } = await make();
    const [random, teller, field] = [randomOf(seed), new Teller(), newField()];
    const [stored, inMemory]: [unknown[], unknown[]] = [[], []];
    for (let step = 0; step < 60; step++) {
      const now = NOW + step * 1_800_000;
      const batch = teller.refers(Array.from({ length: 1 + random(6) }, () => randomSighting(random, now)));
      inMemory.push(structuredClone(batch).map((referral) => refer(field, referral, POLICY, now)));
      stored.push(await a.refer(batch, now));
    }
    const now = NOW + 60 * 1_800_000;
    const dossiers = field.totals.live.map((id) => dossierOf(field, id, now));
    expect(dossiers.length).toBeGreaterThan(1);
    expect(stored).toEqual(structuredClone(inMemory));
    expect(await Promise.all(field.totals.live.map((id) => a.dossier(id, now)))).toEqual(dossiers);
  });
};

const togetherCases = (make: () => Promise<Fields>): void => {
  it('that refer the accounts of one operator at the same time end with one campaign that has them all', async () => {
    const { a, b, fact } = await make();
    const regions = ['east', 'west'];
    const everyone = regions.map((region) => names(region, 24));
    const tell = async (region: string, i: number): Promise<void> => {
      const teller = new Teller(region);
      for (let from = 0; from < 24; from += 2)
        await (region === 'east' ? a : b).refer(teller.harvesters(everyone[i]!.slice(from, from + 2)), NOW);
    };
    await Promise.all(regions.map(tell));
    const id = await only(a);
    const dossier = await b.dossier(id, NOW);
    expect(membersIn(dossier)).toEqual(everyone.flat().toSorted());
    expect(dossier?.summary.accounts).toBe(48);
    const row = await fact('template:own');
    expect([row.campaigns[id], row.suspects, row.waiting]).toEqual([48, 48, []]);
    expect(Object.keys(row.regions).toSorted()).toEqual(regions);
  });

  it('add up what they know of how common a fact is', async () => {
    const { a, b, fact } = await make();
    for (const [board, region] of [
      [a, 'east'],
      [b, 'west'],
    ] as const)
      await board.refer(new Teller(region).harvesters(['one'], { suspicion: -1 }), NOW);
    const { regions } = await fact('template:own');
    expect(regions).toMatchObject({ east: [1, 0, 301], west: [1, 0, 301] });
  });
};

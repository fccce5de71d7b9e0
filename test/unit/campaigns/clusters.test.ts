import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../src/campaigns/index.ts';
import {
  content,
  crowd,
  HOUR,
  NOW,
  sighting,
  tell,
  membersOf,
  newWorld,
  POLICY,
  type World,
} from './support.ts';

const OWN = content(1.2);
const FACTS = ['template:own', 'payment:card'];

function population(): World {
  const world = newWorld();
  crowd(world, 300, []);
  return world;
}

/** Suspects who share a template and a payment card. */
const members = (world: World, names: readonly string[], changes = {}) =>
  tell(world, ...names.map((name) => sighting(name, { facts: FACTS, content: OWN, ...changes })));

const campaignsIn = ({ field: { totals } }: World): readonly string[] => totals.live;

describe('a campaign', () => {
  it('is founded by two suspects who fit each other, and grows', () => {
    const world = population();
    members(world, ['a']);
    expect(campaignsIn(world)).toEqual([]);
    const { campaign } = members(world, ['b', 'c', 'd']);
    expect(membersOf(world, campaign)).toEqual(['a', 'b', 'c', 'd']);
    expect(campaignsIn(world)).toEqual([campaign?.id]);
  });

  it('takes in one that nothing speaks against only when it has very much in common, and does no more than watch it: linkage is no guilt', () => {
    const world = population();
    members(world, ['a', 'b', 'c']);
    const quiet = { suspicion: -5 };
    expect(members(world, ['d'], { ...quiet, content: content(0) }).campaign).toBeNull();
    const { campaign, ceiling } = members(world, ['e'], quiet);
    expect(membersOf(world, campaign)).toContain('e');
    expect(ceiling).toBe('watch');
  });

  it('of close accounts that nothing speaks against leads to nothing, and they leave again', () => {
    const world = population();
    const close = ['template:own', 'payment:card', 'network:proxy', 'created:hour'];
    const quiet = { facts: close, suspicion: -5, content: OWN };
    expect(tell(world, sighting('a', quiet), sighting('b', quiet)).ceiling).toBe('watch');
    for (const name of ['a', 'b']) tell(world, sighting(name, { ...quiet, requests: 60 }));
    expect(campaignsIn(world)).toEqual([]);
  });

  it('is watched only, when others who word their requests alike are innocent: a public harness', () => {
    const world = population();
    expect(members(world, ['a', 'b', 'c', 'a']).ceiling).toBe('block');
    crowd(world, 8, ['template:own']);
    expect(members(world, ['a']).ceiling).toBe('watch');
  });

  it('is never made of the keys of one account', () => {
    const world = population();
    for (let i = 0; i < 30; i++)
      tell(world, sighting('enterprise', { key: `key${i}`, facts: FACTS, content: OWN }));
    expect(campaignsIn(world)).toEqual([]);
    expect(Object.keys(world.field.units.get('enterprise')?.keys ?? {})).toHaveLength(30);
  });

  it('loses a member that nothing speaks against any more', () => {
    const world = population();
    members(world, ['a', 'b', 'c']);
    const { campaign } = members(world, ['b'], { suspicion: -4 });
    expect(campaign).toBeNull();
    const left = world.field.campaigns.get(campaignsIn(world)[0]!);
    expect(membersOf(world, left)).toEqual(['a', 'c']);
    expect(left?.history.at(-1)).toEqual({ at: NOW, what: 'left', who: 'b' });
  });

  it('loses a member whose requests become others', () => {
    const world = population();
    members(world, ['a', 'b', 'c']);
    const other = { content: content(-2), facts: [] };
    for (let i = 0; i < 4; i++) tell(world, sighting('b', other));
    tell(world, sighting('d', { content: content(-2) }));
    expect(world.field.units.get('d')?.member?.campaign).not.toBe(
      world.field.units.get('a')?.member?.campaign,
    );
  });

  it('keeps its name when it takes in a smaller one', () => {
    const world = population();
    const larger = members(world, ['a', 'b', 'c']).campaign?.id;
    const apart = ['template:second', 'network:second', 'payment:second'];
    const smaller = tell(
      world,
      sighting('x', { facts: apart, content: content(-0.3) }),
      sighting('y', { facts: apart, content: content(-0.3) }),
    ).campaign?.id;
    expect(smaller).not.toBe(larger);
    for (let i = 0; i < 12; i++)
      for (const name of ['x', 'y', 'a'])
        tell(world, sighting(name, { facts: [...FACTS, ...apart], content: OWN }));
    expect(campaignsIn(world)).toEqual([larger]);
    expect(world.field.units.get('x')?.member?.campaign).toBe(larger);
  });

  it('has the same name and members when the same news comes again', () => {
    const [one, two] = [population(), population()];
    members(one, ['a', 'b', 'c']);
    members(two, ['a', 'b', 'c']);
    expect(JSON.stringify(one.field.campaigns.get(one.field.totals.live[0]!))).toBe(
      JSON.stringify(two.field.campaigns.get(two.field.totals.live[0]!)),
    );
  });
});

describe('when there are too many campaigns', () => {
  it('one that led to nothing is given up, and none that was stopped', () => {
    const world = population();
    const { campaign: stopped } = members(world, ['a', 'b', 'c']);
    const order = { kind: 'block', by: 'ann', reason: 'seen', expires: NOW + 90 * 24 * HOUR } as const;
    carryOut(world.field, stopped!.id, order, POLICY, NOW);
    for (let i = 0; i < 300; i++) {
      const facts = [`template:t${i}`, `payment:p${i}`, `network:n${i}`];
      const pair = { facts, content: null, at: NOW + i * 1000 };
      tell(world, sighting(`x${i}`, pair), sighting(`y${i}`, pair));
    }
    expect(campaignsIn(world)).toHaveLength(256);
    expect(campaignsIn(world)).toContain(stopped!.id);
  });
});

describe('what a campaign knows', () => {
  it('counts facts that its members tell later, and what they take meanwhile', () => {
    const world = population();
    members(world, ['a', 'b', 'c']);
    const taken = { requests: 30, inputTokens: 300, outputTokens: 3000, cost: 30 };
    const later = { facts: ['network:late'], taken };
    const { campaign } = members(world, ['a', 'b', 'c'], later);
    expect(world.field.facts.get('network:late')?.suspects).toBe(3);
    expect(campaign?.taken.requests).toBe(90);
  });
});

describe('an account that is new after a campaign was stopped', () => {
  const block = { kind: 'block', by: 'ann', reason: 'seen', expires: NOW + 90 * 24 * HOUR } as const;
  const fresh = { at: NOW + 2 * HOUR, requests: 6, suspicion: -2 };

  function stopped(): World {
    const world = population();
    const { campaign } = members(world, ['a', 'b', 'c', 'd']);
    carryOut(world.field, campaign!.id, block, POLICY, NOW + HOUR);
    return world;
  }

  it('is watched when it asks alike, with fresh network and payment', () => {
    const world = stopped();
    const { campaign, ceiling } = tell(world, sighting('new', { ...fresh, content: OWN }));
    expect(membersOf(world, campaign)).toContain('new');
    expect(ceiling).toBe('watch');
  });

  it('is left alone when it asks for something else', () => {
    const { campaign } = tell(stopped(), sighting('new', { ...fresh, content: content(-1.2) }));
    expect(campaign).toBeNull();
  });

  it('is let go when nothing has come to speak against it', () => {
    const world = stopped();
    tell(world, sighting('new', { ...fresh, content: OWN }));
    const { campaign } = tell(world, sighting('new', { ...fresh, content: OWN, requests: 40 }));
    expect(campaign).toBeNull();
  });

  it('was there before: not an heir', () => {
    const world = stopped();
    crowd(world, 1, ['network:old']);
    const like = { ...fresh, content: content(0.8, 4) };
    expect(tell(world, sighting('crowdnetwork:old0', like)).campaign).toBeNull();
    expect(tell(world, sighting('new', like)).campaign).not.toBeNull();
  });
});

describe('a fact of very many suspects', () => {
  it('costs no more than one of a few', () => {
    const world = population();
    for (let i = 0; i < 3000; i++) tell(world, sighting(`s${i}`, { facts: ['network:nat'], content: null }));
    const row = world.field.facts.get('network:nat');
    expect(row?.suspects).toBe(3000);
    expect(row?.waiting.length).toBeLessThanOrEqual(8);
    expect(world.field.totals.waiting.length).toBeLessThanOrEqual(192);
  });
});

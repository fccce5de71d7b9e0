import { describe, expect, it } from 'vitest';
import { newField, settle, type Field } from '../../../src/campaigns/index.ts';
import { content, crowd, HOUR, NOW, sighting, tell } from './support.ts';

const OWN = content(1.2);
const FACTS = ['template:own', 'payment:card'];

function population(): Field {
  const field = newField();
  crowd(field, 300, []);
  return field;
}

/** Suspects who share a template and a payment card. */
const members = (field: Field, names: readonly string[], changes = {}) =>
  tell(field, ...names.map((name) => sighting(name, { facts: FACTS, content: OWN, ...changes })));

const campaignsIn = ({ totals }: Field): readonly string[] => totals.live;

describe('a campaign', () => {
  it('is founded by two suspects who fit each other, and grows', () => {
    const field = population();
    members(field, ['a']);
    expect(campaignsIn(field)).toEqual([]);
    const { campaign } = members(field, ['b', 'c', 'd']);
    expect(campaign?.members).toEqual(['a', 'b', 'c', 'd']);
    expect(campaignsIn(field)).toEqual([campaign?.id]);
  });

  it('takes in one that nothing speaks against only when it has very much in common, and does no more than watch it: linkage is no guilt', () => {
    const field = population();
    members(field, ['a', 'b', 'c']);
    const quiet = { suspicion: -5 };
    expect(members(field, ['d'], { ...quiet, content: content(0) }).campaign).toBeNull();
    const { campaign, ceiling } = members(field, ['e'], quiet);
    expect(campaign?.members).toContain('e');
    expect(ceiling).toBe('watch');
  });

  it('of close accounts that nothing speaks against leads to nothing, and they leave again', () => {
    const field = population();
    const close = ['template:own', 'payment:card', 'network:proxy', 'created:hour'];
    const quiet = { facts: close, suspicion: -5, content: OWN };
    expect(tell(field, sighting('a', quiet), sighting('b', quiet)).ceiling).toBe('watch');
    for (const name of ['a', 'b']) tell(field, sighting(name, { ...quiet, requests: 60 }));
    expect(campaignsIn(field)).toEqual([]);
  });

  it('is watched only, when others who word their requests alike are innocent: a public harness', () => {
    const field = population();
    expect(members(field, ['a', 'b', 'c', 'a']).ceiling).toBe('block');
    crowd(field, 8, ['template:own']);
    expect(members(field, ['a']).ceiling).toBe('watch');
  });

  it('is never made of the keys of one account', () => {
    const field = population();
    for (let i = 0; i < 30; i++)
      tell(field, sighting('enterprise', { key: `key${i}`, facts: FACTS, content: OWN }));
    expect(campaignsIn(field)).toEqual([]);
    expect(field.units.get('enterprise')?.keys).toHaveLength(30);
  });

  it('loses a member that nothing speaks against any more', () => {
    const field = population();
    members(field, ['a', 'b', 'c']);
    const { campaign } = members(field, ['b'], { suspicion: -4 });
    expect(campaign).toBeNull();
    const left = field.campaigns.get(campaignsIn(field)[0]!);
    expect(left?.members).toEqual(['a', 'c']);
    expect(left?.history.at(-1)).toEqual({ at: NOW, what: 'left', who: 'b' });
  });

  it('loses a member whose requests become others', () => {
    const field = population();
    members(field, ['a', 'b', 'c']);
    const other = { content: content(-2), facts: [] };
    for (let i = 0; i < 4; i++) tell(field, sighting('b', other));
    tell(field, sighting('d', { content: content(-2) }));
    expect(field.units.get('d')?.member?.campaign).not.toBe(field.units.get('a')?.member?.campaign);
  });

  it('keeps its name when it takes in a smaller one', () => {
    const field = population();
    const larger = members(field, ['a', 'b', 'c']).campaign?.id;
    const apart = ['template:second', 'network:second', 'payment:second'];
    const smaller = tell(
      field,
      sighting('x', { facts: apart, content: content(-0.3) }),
      sighting('y', { facts: apart, content: content(-0.3) }),
    ).campaign?.id;
    expect(smaller).not.toBe(larger);
    for (let i = 0; i < 12; i++)
      for (const name of ['x', 'y', 'a'])
        tell(field, sighting(name, { facts: [...FACTS, ...apart], content: OWN }));
    expect(campaignsIn(field)).toEqual([larger]);
    expect(field.units.get('x')?.member?.campaign).toBe(larger);
  });

  it('has the same name and members when the same news comes again', () => {
    const [one, two] = [population(), population()];
    members(one, ['a', 'b', 'c']);
    members(two, ['a', 'b', 'c']);
    expect(JSON.stringify(one.campaigns.get(one.totals.live[0]!))).toBe(
      JSON.stringify(two.campaigns.get(two.totals.live[0]!)),
    );
  });
});

describe('an account that is new after a campaign was stopped', () => {
  const fresh = { at: NOW + 2 * HOUR, requests: 6, suspicion: -2 };

  function stopped(): Field {
    const field = population();
    const { campaign } = members(field, ['a', 'b', 'c', 'd']);
    settle(campaign!, 'block', NOW + HOUR);
    return field;
  }

  it('is watched when it asks alike, with fresh network and payment', () => {
    const { campaign, ceiling } = tell(stopped(), sighting('new', { ...fresh, content: OWN }));
    expect(campaign?.members).toContain('new');
    expect(ceiling).toBe('watch');
  });

  it('is left alone when it asks for something else', () => {
    const { campaign } = tell(stopped(), sighting('new', { ...fresh, content: content(-1.2) }));
    expect(campaign).toBeNull();
  });

  it('is let go when nothing has come to speak against it', () => {
    const field = stopped();
    tell(field, sighting('new', { ...fresh, content: OWN }));
    const { campaign } = tell(field, sighting('new', { ...fresh, content: OWN, requests: 40 }));
    expect(campaign).toBeNull();
  });

  it('was there before: not an heir', () => {
    const field = stopped();
    crowd(field, 1, ['network:old']);
    const like = { ...fresh, content: content(0.8, 4) };
    expect(tell(field, sighting('crowdnetwork:old0', like)).campaign).toBeNull();
    expect(tell(field, sighting('new', like)).campaign).not.toBeNull();
  });
});

describe('a fact of very many suspects', () => {
  it('costs no more than one of a few', () => {
    const field = population();
    for (let i = 0; i < 3000; i++) tell(field, sighting(`s${i}`, { facts: ['network:nat'], content: null }));
    const row = field.facts.get('network:nat');
    expect(row?.holders).toBe(3000);
    expect(row?.waiting.length).toBeLessThanOrEqual(8);
    expect(field.totals.waiting.length).toBeLessThanOrEqual(192);
  });
});

import { describe, expect, it } from 'vitest';
import { linkOfUnits } from '../../../src/campaigns/links.ts';
import { newField, type Field } from '../../../src/campaigns/index.ts';
import { content, crowd, NOW, sighting, tell } from './support.ts';

/** Nats that link two suspects who share these facts, in a population of ordinary accounts. */
function nats(facts: readonly string[], field: Field = population()): number {
  tell(field, sighting('a', { facts, content: null }), sighting('b', { facts, content: null }));
  return linkOfUnits(field.units.get('a')!, field.units.get('b')!, field, NOW).nats;
}

function population(): Field {
  const field = newField();
  crowd(field, 400, []);
  return field;
}

describe('a shared fact', () => {
  it('links accounts when it is rare', () => {
    expect(nats(['template:own'])).toBeGreaterThan(3);
  });

  it('links nobody when many accounts that nothing speaks against have it: a public harness, a library prompt', () => {
    const field = population();
    crowd(field, 300, ['tools:harness', 'system:harness']);
    expect(nats(['tools:harness', 'system:harness'], field)).toBeLessThan(1);
  });

  it("stays rare however many suspects share it: a harvest's own template is not a public one", () => {
    const field = population();
    for (let i = 0; i < 200; i++) tell(field, sighting(`s${i}`, { facts: ['template:own'], content: null }));
    expect(nats(['template:own'], field)).toBeGreaterThan(2);
  });

  it('weighs less the longer ago it was told', () => {
    const field = population();
    const fresh = nats(['template:own'], field);
    const [a, b] = [field.units.get('a')!, field.units.get('b')!];
    expect(linkOfUnits(a, b, field, NOW + 60 * 86_400_000).nats).toBeLessThan(fresh / 2);
  });

  it('weighs less when it is one of many that were tried', () => {
    const field = population();
    const many = Array.from({ length: 20 }, (_, i) => `template:${i}`);
    tell(field, sighting('c', { facts: ['template:own', ...many], content: null }));
    const one = nats(['template:own'], field);
    const tried = linkOfUnits(field.units.get('a')!, field.units.get('c')!, field, NOW).nats;
    expect(tried).toBeLessThan(one - 2);
  });
});

describe('where requests come from', () => {
  it.each([['network:office'], ['payment:company'], ['network:office network_wide:office client:office']])(
    'alone links nobody: %s',
    (facts) => {
      expect(nats(facts.split(' '))).toBeLessThanOrEqual(0);
    },
  );

  it('links when two independent kinds agree', () => {
    expect(nats(['payment:card', 'network:proxy'])).toBeGreaterThan(5);
  });

  it('is outweighed by requests that have nothing to do with each other', () => {
    const field = population();
    const facts = ['payment:reseller', 'network:reseller'];
    tell(field, sighting('a', { facts, content: content(1.5) }));
    tell(field, sighting('b', { facts, content: content(-1.5) }));
    const link = linkOfUnits(field.units.get('a')!, field.units.get('b')!, field, NOW);
    expect(link.parts['content']).toBeLessThan(-5);
    expect(link.nats).toBeLessThan(0);
  });
});

describe('content', () => {
  it('links two who write alike, and unlike most, without any fact in common', () => {
    const field = population();
    tell(field, sighting('a', { content: content(1.2) }), sighting('b', { content: content(1.2) }));
    const link = linkOfUnits(field.units.get('a')!, field.units.get('b')!, field, NOW);
    expect(link.nats).toBeGreaterThan(8);
  });

  it('says less of two who write as everybody does', () => {
    const field = population();
    tell(field, sighting('a'), sighting('b'));
    const usual = linkOfUnits(field.units.get('a')!, field.units.get('b')!, field, NOW).nats;
    tell(field, sighting('c', { content: content(1.2) }), sighting('d', { content: content(1.2) }));
    const unusual = linkOfUnits(field.units.get('c')!, field.units.get('d')!, field, NOW).nats;
    expect(usual).toBeLessThan(unusual - 2);
  });
});

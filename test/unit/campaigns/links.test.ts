import { describe, expect, it } from 'vitest';
import { linkOfUnits } from '../../../src/campaigns/links.ts';
import { content, crowd, NOW, sighting, tell, newWorld, type World } from './support.ts';

/** Nats that link two suspects who share these facts, in a population of ordinary accounts. */
function nats(facts: readonly string[], world: World = population()): number {
  tell(world, sighting('a', { facts, content: null }), sighting('b', { facts, content: null }));
  return linkOfUnits(world.field.units.get('a')!, world.field.units.get('b')!, world.field, NOW).nats;
}

function population(): World {
  const world = newWorld();
  crowd(world, 400, []);
  return world;
}

describe('a shared fact', () => {
  it('links accounts when it is rare', () => {
    expect(nats(['template:own'])).toBeGreaterThan(3);
  });

  it('links nobody when many accounts that nothing speaks against have it: a public harness, a library prompt', () => {
    const world = population();
    crowd(world, 300, ['tools:harness', 'system:harness']);
    expect(nats(['tools:harness', 'system:harness'], world)).toBeLessThan(1);
  });

  it("stays rare however many suspects share it: a harvest's own template is not a public one", () => {
    const world = population();
    for (let i = 0; i < 200; i++) tell(world, sighting(`s${i}`, { facts: ['template:own'], content: null }));
    expect(nats(['template:own'], world)).toBeGreaterThan(2);
  });

  it('weighs less the longer ago it was told', () => {
    const world = population();
    const fresh = nats(['template:own'], world);
    const [a, b] = [world.field.units.get('a')!, world.field.units.get('b')!];
    expect(linkOfUnits(a, b, world.field, NOW + 60 * 86_400_000).nats).toBeLessThan(fresh / 2);
  });

  it('weighs less when it is one of many that were tried', () => {
    const world = population();
    const many = Array.from({ length: 20 }, (_, i) => `template:${i}`);
    tell(world, sighting('c', { facts: ['template:own', ...many], content: null }));
    const one = nats(['template:own'], world);
    const tried = linkOfUnits(
      world.field.units.get('a')!,
      world.field.units.get('c')!,
      world.field,
      NOW,
    ).nats;
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
    const world = population();
    const facts = ['payment:reseller', 'network:reseller'];
    tell(world, sighting('a', { facts, content: content(1.5) }));
    tell(world, sighting('b', { facts, content: content(-1.5) }));
    const link = linkOfUnits(world.field.units.get('a')!, world.field.units.get('b')!, world.field, NOW);
    expect(link.parts['content']).toBeLessThan(-5);
    expect(link.nats).toBeLessThan(0);
  });
});

describe('content', () => {
  it('links two who write alike, and unlike most, without any fact in common', () => {
    const world = population();
    tell(world, sighting('a', { content: content(1.2) }), sighting('b', { content: content(1.2) }));
    const link = linkOfUnits(world.field.units.get('a')!, world.field.units.get('b')!, world.field, NOW);
    expect(link.nats).toBeGreaterThan(8);
  });

  it('says less of two who write as everybody does', () => {
    const world = population();
    tell(world, sighting('a'), sighting('b'));
    const usual = linkOfUnits(
      world.field.units.get('a')!,
      world.field.units.get('b')!,
      world.field,
      NOW,
    ).nats;
    tell(world, sighting('c', { content: content(1.2) }), sighting('d', { content: content(1.2) }));
    const unusual = linkOfUnits(
      world.field.units.get('c')!,
      world.field.units.get('d')!,
      world.field,
      NOW,
    ).nats;
    expect(usual).toBeLessThan(unusual - 2);
  });
});

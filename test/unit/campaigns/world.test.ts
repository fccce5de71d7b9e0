import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/evaluation/catalogue.ts';
import { worldOf } from '../../../src/evaluation/campaigns/world.ts';

const SMALL = { customers: 1, requests: [5, 10], accounts: [6, 8], days: 3 } as const;
const catalogue = await loadCatalogue(null);

describe('a composed world', () => {
  const world = worldOf(0, catalogue, 1, SMALL);
  const lines = [...world.traffic].map(({ line }) => line);
  const keysOf = (form: string): string[] =>
    [...world.who].filter(([, who]) => who.form === form).map(([key]) => key);
  const recordOf = (key: string) => world.accounts.find(({ account }) => account === `org-${key}`);

  it('is one log in ascending time, of all whom its labels name', () => {
    for (const [i, { ts }] of lines.entries()) expect(ts).toBeGreaterThanOrEqual(lines[i - 1]?.ts ?? 0);
    for (const { key } of lines) expect(world.who.has(key)).toBe(true);
  });

  it('has harvests whose accounts take about as many requests a day as reported ones did', () => {
    for (const form of ['hydra', 'hidden', 'partition']) {
      const keys = keysOf(form);
      const own = lines.filter(({ key }) => keys.includes(key));
      const days = form === 'hydra' ? SMALL.days - 2 : SMALL.days;
      expect(own.length / keys.length / days).toBeGreaterThan(10);
      expect(own.length / keys.length / days).toBeLessThan(40);
    }
  });

  it('has heirs that pay and come otherwise than those whom they replace, for the same operator', () => {
    const payments = new Set(keysOf('hydra').map((key) => recordOf(key)?.payment));
    expect(payments.size).toBeLessThan(keysOf('hydra').length);
    for (const key of keysOf('heirs')) {
      expect(payments.has(recordOf(key)?.payment)).toBe(false);
      expect(world.who.get(key)?.operator).toBe(world.who.get(keysOf('hydra')[0] ?? '')?.operator);
    }
  });

  it('has institutions: thirty keys of one account, many accounts of one payer and behind one network', () => {
    const accounts = new Set(
      lines.filter(({ key }) => keysOf('enterprise').includes(key)).map(({ account }) => account),
    );
    expect(accounts.size).toBe(1);
    expect(keysOf('enterprise')).toHaveLength(30);
    expect(new Set(keysOf('payers').map((key) => recordOf(key)?.payment)).size).toBe(1);
    const campus = lines.filter(({ key }) => keysOf('campus').includes(key));
    expect(new Set(campus.map(({ client }) => client?.ip?.replace(/\.\d+$/, ''))).size).toBe(1);
  });

  it('has crowds of unrelated accounts: set the same tasks by a course, worded by a product, paid by an agency', () => {
    const bodies = lines.filter(({ key }) => keysOf('course').includes(key)).map(({ body }) => body);
    const texts = bodies.map((body) => JSON.stringify(body).replaceAll(/"(model|user)":"[^"]*"/g, ''));
    expect(new Set(texts).size).toBeLessThan(0.8 * texts.length);
    for (const { body } of lines.filter(({ key }) => keysOf('product').includes(key)))
      expect(JSON.stringify(body)).toContain('You are Pebble');
    expect(new Set(keysOf('agency').map((key) => recordOf(key)?.payment)).size).toBe(1);
  });

  it('has two operators of one recipe in every other world', () => {
    const operators = (index: number) =>
      new Set(
        [...worldOf(index, catalogue, 1, SMALL).who.values()]
          .filter(({ form }) => form === 'hydra')
          .map(({ operator }) => operator),
      ).size;
    expect([0, 1].map(operators)).toEqual([1, 2]);
  });

  it('is the same for the same seed', () => {
    const again = [...worldOf(0, catalogue, 1, SMALL).traffic].map(({ line }) => line);
    expect(JSON.stringify(again.slice(0, 200))).toBe(JSON.stringify(lines.slice(0, 200)));
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { loadCatalogue } from '../../../src/evaluation/catalogue.ts';
import { KINDS, type Ask, type Source } from '../../../src/evaluation/source.ts';
import { faultsOf } from './faults.ts';

const { attacks, benign } = await loadCatalogue(null);
const SOURCES: readonly Source[] = [...attacks, ...benign];

/** The first requests of one owner, or all of a run that ends before. */
const first = (source: Source, seed: number, count = 50): Ask[] =>
  source.asks(randomFrom(seed)).take(count).toArray();

const openingOf = (asks: readonly Ask[]): string => JSON.stringify(asks.slice(0, 4));

const isFinite = (source: Source): boolean => source.label === 'benign' && source.kind === 'evaluation';

describe('the catalogue of the project’s own sources', () => {
  it('has unique names', () => {
    const names = Map.groupBy(SOURCES, ({ name }) => name);
    expect([...names].filter(([, sources]) => sources.length > 1).map(([name]) => name)).toEqual([]);
  });

  it('names an attack after its family, and says of which classes it is', () => {
    expect(attacks.filter(({ name, family }) => !name.startsWith(`${family}/`))).toEqual([]);
    expect(attacks.filter(({ classes }) => classes.length === 0)).toEqual([]);
  });

  it('has several honest sources of every kind that must be left alone', () => {
    const few = KINDS.filter((kind) => benign.filter((source) => source.kind === kind).length <= 5);
    expect(few).toEqual([]);
  });

  it.each(SOURCES)('$name: a seed is an owner, and its requests are whole', (source) => {
    const asks = first(source, 5);
    const other = first(source, 6);
    expect(JSON.stringify(first(source, 5)) === JSON.stringify(asks), 'the same seed says the same').toBe(
      true,
    );
    const openings = [asks, other, first(source, 7, 4), first(source, 8, 4)].map(openingOf);
    expect(new Set(openings).size, 'different openings of four owners').toBe(4);
    expect(asks.length).toBeGreaterThanOrEqual(isFinite(source) ? 1 : 50);
    const faults = [...asks, ...other].flatMap((ask) => faultsOf(source, ask));
    expect([...new Set(faults)]).toEqual([]);
  });
});

describe('a request is not whole', () => {
  const source = { label: 'benign', name: 'test/source' } as const;
  const whole: Ask = {
    turns: [{ role: 'user', text: 'When do you open?' }],
    session: 's',
    maxTokens: 9,
    answer: { tokens: 9 },
  };
  const saying = (text: string): Ask => ({ ...whole, turns: [{ role: 'user', text }] });

  it.each<[string, Ask]>([
    ['without a turn', { ...whole, turns: [] }],
    ['after the assistant', { ...whole, turns: [...whole.turns, { role: 'assistant', text: 'At nine.' }] }],
    ['with a blank turn', saying(' ')],
    ['with a slot left open', saying('When does the {shop} open?')],
    ['with a range left open', saying('Are you open at {8-12}?')],
    ['with a choice left open', saying('When do you [open|close]?')],
    ['outside of any session', { turns: whole.turns, answer: whole.answer }],
    ['without an answer', { ...whole, answer: { tokens: 0 } }],
    ['with half a token', { ...whole, answer: { tokens: 1.5 } }],
    ['with more of an answer than was allowed', { ...whole, answer: { tokens: 10 } }],
  ])('%s', (_, ask) => {
    expect(faultsOf(source, ask)).toHaveLength(1);
  });

  it('otherwise it is', () => {
    expect(faultsOf(source, whole)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { loadCatalogue } from '../../../src/evaluation/catalogue.ts';
import type { Ask } from '../../../src/evaluation/source.ts';

const catalogue = await loadCatalogue(null);

const asksOf = (name: string, seed: number, count: number): Ask[] =>
  catalogue.source(name).asks(randomFrom(seed)).take(count).toArray();

const textOf = ({ system = '', turns }: Ask): string => [system, ...turns.map(({ text }) => text)].join('\n');

describe('an evaluation run', () => {
  it.each([1, 2, 3])('ends, and asks only items of its set, however often it is run (owner %i)', (seed) => {
    const asks = asksOf('evaluation/chain-of-thought', seed, 20_000);
    expect(asks.length).toBeLessThan(20_000);
    const runs = new Set(asks.map(({ session }) => session)).size;
    expect(new Set(asks.map(textOf)).size).toBe(asks.length / runs);
  });

  it('scores each continuation of an item after the same context', () => {
    const asks = [1, 2, 3, 4].flatMap((seed) => asksOf('evaluation/loglikelihood', seed, 40));
    expect(asks.every(({ echo, logprobs, completion }) => echo && logprobs && completion)).toBe(true);
    expect(asks.every(({ maxTokens, temperature }) => (maxTokens ?? 9) <= 1 && temperature === 0)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { MORE_KINDS } from '../../../src/evaluation/sources/benign/more-kinds/index.ts';
import type { Ask, BenignSource } from '../../../src/evaluation/source.ts';

const each = MORE_KINDS.map((source) => [source.name, source] as const);

/** The first requests of one owner. */
const first = (source: BenignSource, seed: number): Ask[] => source.asks(randomFrom(seed)).take(50).toArray();

const wordsOf = (asks: readonly Ask[]): string =>
  asks.map(({ system, turns }) => `${system ?? ''} ${turns.map(({ text }) => text).join(' ')}`).join('\n');

describe('honest owners of many more kinds', () => {
  it('has names of its own', () => {
    expect(new Set(MORE_KINDS.map(({ name }) => name)).size).toBe(MORE_KINDS.length);
  });

  it.each(each)('%s: a seed is an owner, and another seed another owner', (_, source) => {
    const owner = first(source, 5);
    expect(first(source, 5)).toEqual(owner);
    expect(first(source, 6)).not.toEqual(owner);
  });

  it.each(each)('%s: requests are whole', (_, source) => {
    for (let seed = 60; seed < 68; seed += 1) {
      const asks = first(source, seed);
      expect(asks).toHaveLength(50);
      expect(wordsOf(asks)).not.toMatch(/@\^?[a-z]+|#\d+-|¶|%%|\[[^[\]\n]*\|[^[\]\n]*\]|undefined/u);
      for (const { turns, answer, maxTokens, session } of asks) {
        expect(['user', 'tool']).toContain(turns.at(-1)?.role);
        expect(turns.at(-1)?.text.trim()).not.toBe('');
        expect(session).toBeDefined();
        expect(answer.tokens).toBeGreaterThan(0);
        expect(answer.tokens).toBeLessThanOrEqual(maxTokens ?? Infinity);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { MORE_WORK } from '../../../src/evaluation/sources/benign/more-work/index.ts';
import type { Ask, BenignSource } from '../../../src/evaluation/source.ts';

const KINDS = ['batch', 'judge', 'rag', 'development', 'evaluation'];
const each = MORE_WORK.map((source) => [source.name, source] as const);

/** The first requests of one owner. */
const first = (source: BenignSource, seed: number): Ask[] => source.asks(randomFrom(seed)).take(60).toArray();

const wordsOf = (asks: readonly Ask[]): string =>
  asks.map(({ system, turns }) => `${system ?? ''} ${turns.map(({ text }) => text).join(' ')}`).join('\n');

describe('more honest work', () => {
  it('has names of its own and only the kinds it stands for', () => {
    expect(new Set(MORE_WORK.map(({ name }) => name)).size).toBe(MORE_WORK.length);
    expect(KINDS).toEqual(expect.arrayContaining(MORE_WORK.map(({ kind }) => kind)));
  });

  it.each(each)('%s: a seed is an owner, and another seed another owner', (_, source) => {
    const owner = first(source, 5);
    expect(first(source, 5)).toEqual(owner);
    expect(first(source, 6)).not.toEqual(owner);
  });

  it.each(each)('%s: requests are whole', (_, source) => {
    for (let seed = 30; seed < 42; seed += 1) {
      const asks = first(source, seed);
      expect(asks).toHaveLength(60);
      expect(wordsOf(asks)).not.toMatch(/@[a-z]+|#\d|¶|\[[^[\]\n]*\|[^[\]\n]*\]|undefined/u);
      for (const { turns, answer, maxTokens } of asks) {
        expect(turns.at(-1)?.role).toBe('user');
        expect(turns.at(-1)?.text.trim()).not.toBe('');
        expect(answer.tokens).toBeGreaterThan(0);
        expect(answer.tokens).toBeLessThanOrEqual(maxTokens ?? Infinity);
      }
    }
  });
});

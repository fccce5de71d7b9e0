import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { MORE_PEOPLE } from '../../../src/evaluation/sources/benign/more-people/index.ts';
import type { Ask, BenignSource } from '../../../src/evaluation/source.ts';

const COUNT = 40;

/** The first requests of one owner. */
const first = (source: BenignSource, seed: number): Ask[] => [...source.asks(randomFrom(seed)).take(COUNT)];

const slotLeft = /\{[a-z-]{3,}\}|\{\d+\.\.\d+\}|⏎|<item>|undefined/;

describe('honest traffic in another hand', () => {
  it('has names of its own', () => {
    expect(new Set(MORE_PEOPLE.map(({ name }) => name)).size).toBe(MORE_PEOPLE.length);
  });

  it.each(MORE_PEOPLE.map((source) => [source.name, source] as const))(
    '%s: a seed is an owner, and another seed another owner',
    (_, source) => {
      expect(first(source, 31)).toEqual(first(source, 31));
      expect(first(source, 32)).not.toEqual(first(source, 31));
    },
  );

  it.each(MORE_PEOPLE.map((source) => [source.name, source] as const))(
    '%s: requests are whole',
    (_, source) => {
      for (const ask of [...first(source, 41), ...first(source, 42)]) {
        expect(['user', 'tool']).toContain(ask.turns.at(-1)?.role);
        expect(ask.turns.at(-1)?.text).not.toBe('');
        expect(ask.session).toBeDefined();
        expect(ask.answer.tokens).toBeGreaterThan(0);
        expect(`${ask.system ?? ''} ${ask.turns.map(({ text }) => text).join(' ')}`).not.toMatch(slotLeft);
      }
    },
  );
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import type { Ask, AttackSource } from '../../../src/evaluation/source.ts';
import { WIDE_ATTACKS } from '../../../src/evaluation/sources/attack/wide/index.ts';

const asksOf = (source: AttackSource, seed: number, count: number): Ask[] =>
  source.asks(randomFrom(seed)).take(count).toArray();

const content = ({ system, turns, tools }: Ask): string => JSON.stringify([system, turns, tools]);

/** What a template leaves behind when it goes wrong; people's own messages quote errors that say "undefined". */
const leftOver = ({ family }: AttackSource): RegExp =>
  family === 'wide-gathered' ? /\bNaN\b|<<|\{=\w+\}|⏎/ : /\bNaN\b|undefined|<<|\{=\w+\}|⏎/;

describe('attack sources of many makes', () => {
  it('have unique names in families of their own', () => {
    const names = WIDE_ATTACKS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(WIDE_ATTACKS.filter(({ name, family }) => !name.startsWith(`${family}/`))).toEqual([]);
    expect(WIDE_ATTACKS.filter(({ family }) => !family.startsWith('wide-'))).toEqual([]);
  });

  it.each(WIDE_ATTACKS)('$name says the same for the same seed and something else for others', (source) => {
    const one = asksOf(source, 11, 12);
    expect(asksOf(source, 11, 12)).toEqual(one);
    const owners = [11, 12, 13, 14].map((seed) => JSON.stringify(asksOf(source, seed, 3)));
    expect(new Set(owners).size).toBe(4);
  });

  it.each(WIDE_ATTACKS)('$name sends well-formed requests without a slot left open', (source) => {
    for (const ask of [...asksOf(source, 5, 120), ...asksOf(source, 6, 120)]) {
      expect(ask.turns.at(-1)?.role).toMatch(/^(user|tool)$/);
      expect(ask.turns.every(({ text }) => text.length > 0)).toBe(true);
      expect(ask.answer.tokens).toBeGreaterThanOrEqual(1);
      expect(content(ask)).not.toMatch(leftOver(source));
    }
  });

  const REPEATING = ['wide-samples', 'wide-empty-turns', 'wide-rollouts', 'wide-completions'];

  it.each(WIDE_ATTACKS.filter(({ family }) => !REPEATING.includes(family)))(
    '$name hardly ever sends the same request twice',
    (source) => {
      const texts = asksOf(source, 3, 400).map(content);
      expect(new Set(texts).size).toBeGreaterThan(385);
    },
  );

  it.each(WIDE_ATTACKS.filter(({ family }) => family === 'wide-samples'))(
    '$name asks every prompt several times',
    (source) => {
      const asks = asksOf(source, 21, 4_000);
      const samples = asks.reduce((sum, ask) => sum + (ask.n ?? 1), 0);
      expect(samples / new Set(asks.map(content)).size).toBeGreaterThanOrEqual(3);
    },
  );
});

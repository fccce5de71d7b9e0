import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import type { Ask, AttackSource } from '../../../src/evaluation/source.ts';
import { bank } from '../../../src/evaluation/sources/attack/bank/index.ts';
import { cot } from '../../../src/evaluation/sources/attack/cot/index.ts';
import { instructions } from '../../../src/evaluation/sources/attack/instructions/index.ts';
import { multiturn } from '../../../src/evaluation/sources/attack/multiturn/index.ts';

const SOURCES: readonly AttackSource[] = [...cot, ...bank, ...instructions, ...multiturn];

const take = (source: AttackSource, seed: number, count: number): Ask[] =>
  source.asks(randomFrom(seed)).take(count).toArray();

/** Recipes that repeat a turn by design: an empty user turn, alone or before each question; one demand after many problems. */
const DISTINCT: Readonly<Record<string, number>> = {
  'reasoning-coercion/afterwards': 1,
  'magpie/empty-turn': 1,
  'magpie/system-only': 1,
  'magpie/two-stages': 400,
};

const lastText = (ask: Ask): string => ask.turns.at(-1)?.text ?? '';

describe('attack sources, half A', () => {
  test('names are unique and start with the family', () => {
    expect(new Set(SOURCES.map(({ name }) => name)).size).toBe(SOURCES.length);
    for (const { name, family } of SOURCES) expect(name.startsWith(`${family}/`)).toBe(true);
  });

  test.each(SOURCES.map((source) => [source.name, source] as const))('%s', (_name, source) => {
    expect(take(source, 5, 40)).toEqual(take(source, 5, 40));
    expect(take(source, 5, 40)).not.toEqual(take(source, 6, 40));
    for (const seed of [1, 2, 3]) {
      const asks = take(source, seed, 1000);
      expect(asks).toHaveLength(1000);
      expect(new Set(asks.map(lastText)).size).toBeGreaterThanOrEqual(DISTINCT[source.name] ?? 800);
      for (const ask of asks) {
        expect(lastText(ask)).not.toMatch(/undefined|\{(?:[a-z]{2,}|\d+\.\.\d+)\}|\{[\w ]+\||⏎|~~~/);
        expect(ask.answer.tokens).toBeGreaterThan(0);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { AGENT_SOURCES } from '../../../src/evaluation/sources/benign/agent/index.ts';
import { GATEWAY_SOURCES } from '../../../src/evaluation/sources/benign/gateway/index.ts';
import { NON_ENGLISH_SOURCES } from '../../../src/evaluation/sources/benign/nonenglish/index.ts';
import { PERSON_SOURCES } from '../../../src/evaluation/sources/benign/person/index.ts';
import { TUTORING_SOURCES } from '../../../src/evaluation/sources/benign/tutoring/index.ts';
import { UNIVERSITY_SOURCES } from '../../../src/evaluation/sources/benign/university/index.ts';
import type { Ask, BenignSource } from '../../../src/evaluation/source.ts';

const SOURCES: readonly BenignSource[] = [
  ...AGENT_SOURCES,
  ...GATEWAY_SOURCES,
  ...PERSON_SOURCES,
  ...TUTORING_SOURCES,
  ...NON_ENGLISH_SOURCES,
  ...UNIVERSITY_SOURCES,
];

const COUNT = 60;

/** The first requests of one owner. */
function first(source: BenignSource, seed: number): Ask[] {
  const asks: Ask[] = [];
  for (const ask of source.asks(randomFrom(seed))) {
    asks.push(ask);
    if (asks.length === COUNT) break;
  }
  return asks;
}

const slotLeft = /\{[a-z-]+\}|\{\d+\.\.\d+\}|⏎/;

describe('honest traffic of people, products and agents', () => {
  it('has sources of every kind it stands for, under names of their own', () => {
    expect(new Set(SOURCES.map((source) => source.kind))).toEqual(
      new Set(['agent', 'gateway', 'non-english', 'person', 'tutoring', 'university']),
    );
    expect(new Set(SOURCES.map((source) => source.name)).size).toBe(SOURCES.length);
  });

  it.each(SOURCES.map((source) => [source.name, source] as const))(
    '%s: a seed is an owner, and another seed another owner',
    (_, source) => {
      const owner = first(source, 11);
      expect(first(source, 11)).toEqual(owner);
      expect(first(source, 12)).not.toEqual(owner);
    },
  );

  it.each(SOURCES.map((source) => [source.name, source] as const))('%s: requests are whole', (_, source) => {
    for (const ask of [...first(source, 21), ...first(source, 22)]) {
      expect(['user', 'tool']).toContain(ask.turns.at(-1)?.role);
      expect(ask.turns.at(-1)?.text).not.toBe('');
      expect(ask.session).toBeDefined();
      expect(ask.answer.tokens).toBeGreaterThan(0);
      expect(`${ask.system ?? ''} ${ask.turns.map(({ text }) => text).join(' ')}`).not.toMatch(slotLeft);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import type { Ask, BenignSource, Kind } from '../../../src/evaluation/source.ts';
import { BATCH } from '../../../src/evaluation/sources/benign/batch/index.ts';
import { DEVELOPMENT } from '../../../src/evaluation/sources/benign/development/index.ts';
import { EVALUATION } from '../../../src/evaluation/sources/benign/evaluation/index.ts';
import { JUDGE } from '../../../src/evaluation/sources/benign/judge/index.ts';
import { RAG } from '../../../src/evaluation/sources/benign/rag/index.ts';
import { RED_TEAM } from '../../../src/evaluation/sources/benign/redteam/index.ts';

const BY_KIND: readonly (readonly [Kind, readonly BenignSource[]])[] = [
  ['batch', BATCH],
  ['development', DEVELOPMENT],
  ['evaluation', EVALUATION],
  ['judge', JUDGE],
  ['rag', RAG],
  ['red-team', RED_TEAM],
];
const SOURCES = BY_KIND.flatMap(([, sources]) => sources);
const EACH = SOURCES.map((source) => [source.name, source] as const);

const firstOf = (source: BenignSource, seed: number, count: number): Ask[] => [
  ...source.asks(randomFrom(seed)).take(count),
];
const textOf = ({ system, turns }: Ask): string =>
  [system ?? '', ...turns.map(({ text }) => text)].join('\n');

describe('honest sources, half A', () => {
  it.each(BY_KIND)('of kind %s are labelled with it', (kind, sources) => {
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => source.kind !== kind || source.label !== 'benign')).toEqual([]);
  });

  it('have unique names', () => {
    expect(new Set(SOURCES.map(({ name }) => name)).size).toBe(SOURCES.length);
  });

  it('hold at least sixty batch jobs', () => {
    expect(BATCH.length).toBeGreaterThan(60);
  });

  it.each(EACH)('%s: the same seed gives the same traffic', (_, source) => {
    expect(firstOf(source, 7, 12)).toEqual(firstOf(source, 7, 12));
  });

  it.each(EACH)('%s: another seed is another owner', (_, source) => {
    const openings = [1, 2, 3, 4, 5].map((seed) => JSON.stringify(firstOf(source, seed, 4)));
    expect(new Set(openings).size).toBe(openings.length);
  });

  it.each(EACH)('%s: requests end with a turn of a user or a tool, and are answered', (_, source) => {
    const asks = [1, 2, 3, 4].flatMap((seed) => firstOf(source, seed, 25));
    expect(asks.length).toBeGreaterThan(20);
    expect(asks.filter(({ turns }) => !['user', 'tool'].includes(turns.at(-1)?.role ?? ''))).toEqual([]);
    expect(asks.filter(({ answer }) => !(Number.isInteger(answer.tokens) && answer.tokens >= 1))).toEqual([]);
  });

  it.each(EACH)('%s: no hole of a grammar is left open', (_, source) => {
    const asks = [11, 12, 13].flatMap((seed) => firstOf(source, seed, 25));
    expect(asks.map(textOf).filter((text) => /\{[?^]?[a-z][a-z0-9_]*\}|[⏎¦¬⇥]|\[object/u.test(text))).toEqual(
      [],
    );
  });
});

describe('evaluation runs', () => {
  const source = EVALUATION.find(({ name }) => name === 'evaluation/chain-of-thought') as BenignSource;

  it('end, and ask only items of their set, however often they are run', () => {
    for (const seed of [1, 2, 3]) {
      const asks = firstOf(source, seed, 20_000);
      expect(asks.length).toBeLessThan(20_000);
      const runs = new Set(asks.map(({ session }) => session)).size;
      expect(new Set(asks.map(textOf)).size).toBe(asks.length / runs);
    }
  });

  it('score each continuation of an item after the same context', () => {
    const harness = EVALUATION.find(({ name }) => name === 'evaluation/loglikelihood') as BenignSource;
    const asks = [1, 2, 3, 4].flatMap((seed) => firstOf(harness, seed, 40));
    expect(asks.every(({ echo, logprobs, completion }) => echo && logprobs && completion)).toBe(true);
    expect(asks.every(({ maxTokens, temperature }) => (maxTokens ?? 9) <= 1 && temperature === 0)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { loadCatalogue } from '../../../src/evaluation/catalogue.ts';
import type { Ask, AttackSource } from '../../../src/evaluation/source.ts';

const { attacks } = await loadCatalogue(null);

const asksOf = (source: AttackSource, seed: number, count: number): Ask[] =>
  source.asks(randomFrom(seed)).take(count).toArray();

const named = (name: string): AttackSource => {
  const found = attacks.find((source) => source.name === name);
  if (found === undefined) throw new Error(`There is no attack named ${name}.`);
  return found;
};

/** What one request says. */
const content = ({ system, turns, tools, logitBias, reasoningBlobs }: Ask): string =>
  JSON.stringify([system, turns, tools, logitBias, reasoningBlobs]);

const distinct = (asks: readonly Ask[]): number => new Set(asks.map(content)).size;

/** Class 11: best of N. */
const SAMPLES = 11;
/** Other recipes that say the same again by design: empty turns, replays, and banks of a few hundred items that are gone through again. */
const REPEATING = /^tool-call-bank\/single$|^blob-replay\/|^magpie\/|-empty-turns\/|^banks-|^pipelines-/;

const SAMPLING = ['best-of-n', 'more-samples', 'wide-samples'];

describe('a harvest', () => {
  it.each(attacks.filter(({ name, classes }) => !classes.includes(SAMPLES) && !REPEATING.test(name)))(
    '$name seldom says the same twice',
    (source) => {
      expect(distinct(asksOf(source, 3, 400))).toBeGreaterThanOrEqual(340);
    },
  );

  it.each(attacks.filter(({ family }) => SAMPLING.includes(family)))(
    '$name asks every prompt several times',
    (source) => {
      const asks = asksOf(source, 21, 4000);
      const samples = asks.reduce((sum, { n = 1 }) => sum + n, 0);
      expect(samples / distinct(asks)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(attacks.filter(({ family }) => family === 'agent-trajectory'))(
    '$name sends the whole history again and starts several tasks from one opener',
    (source) => {
      const sessions = Map.groupBy(asksOf(source, 8, 2000), ({ session }) => session);
      for (const asks of sessions.values())
        asks.slice(1).forEach((ask, at) => expect(ask.turns.slice(0, -2)).toEqual(asks[at]?.turns));
      const openers = Map.groupBy(sessions.values(), ([ask]) => ask?.turns[0]?.text);
      expect(sessions.size).toBeGreaterThan(openers.size);
    },
  );

  it('by parameter sweeps reaches thousands of different tokens with one token an answer', () => {
    const asks = asksOf(named('parameter-extraction/batched'), 4, 100);
    expect(new Set(asks.flatMap(({ logitBias = {} }) => Object.keys(logitBias))).size).toBeGreaterThan(4000);
    expect(asks.every(({ maxTokens, logprobs }) => maxTokens === 1 && logprobs === true)).toBe(true);
  });

  it('by replay brings a blob back in several sessions', () => {
    const blobs = Map.groupBy(
      asksOf(named('blob-replay/transcribe'), 4, 200),
      ({ reasoningBlobs = [] }) => reasoningBlobs[0],
    );
    const sessions = [...blobs.values()].map((asks) => new Set(asks.map(({ session }) => session)).size);
    expect(Math.max(...sessions)).toBeGreaterThanOrEqual(3);
  });
});

import { describe, expect, it } from 'vitest';
import { atLeast, type Action, type Parameters } from '../../src/domain/index.ts';
import { fingerprintKey } from '../../src/features/index.ts';
import { call } from '../support/calls.ts';
import { testPolicy } from '../support/policy.ts';
import type { Family } from '../support/traffic/harvesters.ts';
import { play } from '../support/traffic/index.ts';
import type { Random } from '../support/traffic/random.ts';
import { CHORES, SUBJECTS } from '../support/traffic/subjects.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const policy = testPolicy();
const SEEDS = [1, 2, 3];
const HOUR = 3_600_000;

const slowest = (family: Family, count: number, action: Action, gapMs = 1000): number =>
  Math.max(
    ...SEEDS.map((seed) => {
      const at = play(family, { count, seed, key, policy, gapMs }).findIndex((decision) =>
        atLeast(decision.action, action),
      );
      return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
    }),
  );

const bias = (...entries: (readonly [number, number])[]): Partial<Parameters> => ({
  logitBias: entries,
  logitBiasSize: entries.length,
});
const ONE = { maxOutputTokens: 1, temperature: 0 } as const;
const TOP = { logprobs: true, topLogprobs: 20 } as const;

const asked = (turns: string, parameters: Partial<Parameters>, system = '') =>
  call({ turns, parameters, system });

/** A text that is cut off somewhere. */
const fragment = (random: Random): string => {
  const { pick } = random;
  const parts = [
    pick(SUBJECTS),
    pick(['near', 'without', 'and then', 'of', 'despite']),
    pick(SUBJECTS),
    'while',
    pick(SUBJECTS),
  ];
  return parts
    .join(' ')
    .split(' ')
    .slice(0, 3 + random.below(12))
    .join(' ');
};

const published: Record<string, Family> = {
  'one token of the vocabulary after the other, at a fixed prefix': (_, n) =>
    asked('Hello', { ...ONE, ...TOP, ...bias([n * 7, 100]) }),
  'tokens pushed away instead of lifted': (_, n) =>
    asked('The', { ...ONE, ...TOP, topLogprobs: 2, ...bias([n, -100]) }),
  'small biases': (_, n) => asked('x', { ...ONE, ...TOP, ...bias([n, 3.5]) }),
  'a few tokens that rotate with a reference token': (_, n) =>
    asked('Once upon a time', { ...ONE, ...TOP, ...bias([0, 40], [3 * n, 40], [3 * n + 1, 40]) }),
  'a prefix that is no word': (_, n) => asked('.', { ...ONE, ...TOP, ...bias([n, 100]) }, 'Be terse.'),
  'bisection of one bias until the answer flips': (_, n) =>
    asked('Hello', { ...ONE, ...bias([Math.floor(n / 12), 100 / 2 ** (n % 12)]) }),
  'several prefixes in turn': (random, n) =>
    asked(random.pick(['Hi', 'Say a word', 'Lorem ipsum']), { ...ONE, ...bias([n, 60]) }),
  'answers of a few tokens, of which only the first matters': (_, n) =>
    asked('Hello', { ...TOP, maxOutputTokens: 16, ...bias([n, 100]) }),
  'a bias and all alternatives at ever new contexts': (random, n) =>
    asked(fragment(random), { ...ONE, ...TOP, ...bias([n, 100]) }),
  'the same under a system prompt': (random, n) =>
    asked(fragment(random), { ...ONE, ...TOP, ...bias([n, 100]) }, 'You are a helpful assistant.'),
  'all alternatives of one token at cut-off contexts': (random) =>
    asked(fragment(random), { ...ONE, ...TOP }),
  'the same on an interface with five alternatives': (random) =>
    call({
      turns: fragment(random),
      operation: 'completions',
      parameters: { maxOutputTokens: 1, logprobs: true, topLogprobs: 5 },
    }),
};

describe('extraction of parameters is blocked within 20 requests', () => {
  it.each(Object.entries(published))('%s', (_title, family) => {
    expect(slowest(family, 20, 'block')).toBeLessThanOrEqual(20);
  });

  it('at one request in four hours', () => {
    const sweep = published['one token of the vocabulary after the other, at a fixed prefix']!;
    expect(slowest(sweep, 20, 'block', 4 * HOUR)).toBeLessThanOrEqual(20);
  });

  it('whatever other traffic it hides behind', () => {
    const covered: Family = (random, n) =>
      n % 4 === 0
        ? asked('Hello', { ...ONE, ...TOP, ...bias([n, 100]) })
        : asked(`I have a question about ${random.pick(CHORES)}, please help me.`, { temperature: 0.7 });
    expect(slowest(covered, 80, 'block')).toBeLessThanOrEqual(4 * 20);
  });
});

const text = (random: Random): string =>
  `I bought the thing for ${random.pick(CHORES)} last week and my ${random.pick(SUBJECTS)} still does not work, really ${random.pick(['annoying', 'great', 'odd'])}!`;

const TENANTS = Array.from({ length: 40 }, (_, n) => bias([1000 + n, -100], [2000 + n, -100]));

const neighbours: Record<string, Family> = {
  'a classifier that allows its labels only': (random) =>
    asked(`Is this complaint urgent? Reply yes or no.\n\n${text(random)}`, {
      ...ONE,
      ...TOP,
      ...bias([9891, 100], [2201, 100]),
    }),
  'a classifier by system prompt, with the probability of its label': (random) =>
    asked(text(random), { ...ONE, ...TOP }, 'Answer with one word: positive or negative.'),
  'a classifier by a short frame in the prompt': (random) =>
    asked(`Sentiment of ${random.pick(SUBJECTS)}?`, { ...ONE, ...TOP }),
  'the same, completed': (random) => asked(`The opposite of ${random.pick(SUBJECTS)} is`, { ...ONE, ...TOP }),
  'confidence of answers over the customer’s documents': (random) =>
    asked(
      `Does the passage answer the question? Answer true or false.\nPassage: ${text(random)}\nQuestion: what about ${random.pick(SUBJECTS)}?`,
      { ...ONE, ...TOP },
    ),
  'multiple choice by the probability of the letters': (random) =>
    asked(
      `Which of these is part of ${random.pick(SUBJECTS)}?\nA. ${random.pick(CHORES)}\nB. ${random.pick(SUBJECTS)}\nC. ${random.pick(SUBJECTS)}\nD. none\nAnswer:`,
      { ...ONE, logprobs: true, topLogprobs: 5 },
    ),
  'log-likelihoods of a harness': (random) =>
    call({
      turns: `Question: what is ${random.pick(SUBJECTS)}?\nAnswer: ${random.pick(SUBJECTS)}`,
      operation: 'completions',
      parameters: { ...ONE, echo: true, logprobs: true, topLogprobs: 1 },
    }),
  'bans that each tenant of a product has for its own': (random) =>
    asked(text(random), { maxOutputTokens: 800, ...random.pick(TENANTS) }, 'You write answers to customers.'),
  'a try of a few biases on one prompt, as a tutorial has it': (_, n) =>
    n < 4
      ? asked('Once upon a', { ...ONE, ...bias([640 + n, n % 2 === 0 ? 5 : -100]) })
      : asked('Once upon a', { maxOutputTokens: 60 }),
};

describe('what looks alike is never throttled', () => {
  it.each(Object.entries(neighbours))('%s', (_title, family) => {
    expect(slowest(family, 400, 'throttle')).toBe(Number.POSITIVE_INFINITY);
  });
});

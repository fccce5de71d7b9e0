import { describe, expect, it } from 'vitest';
import {
  consumption,
  costOf,
  globMatches,
  headroom,
  reservation,
  slotsWanted,
  wanted,
} from '../../../src/accounting/index.ts';
import type { ModelCall, Parameters } from '../../../src/domain/index.ts';
import { call } from '../../support/calls.ts';
import { amounts } from '../../support/leases.ts';
import { testPolicy } from '../../support/policy.ts';

const PRICES = [
  { model: 'large-*', input: 10, output: 30 },
  { model: '*', input: 0.5, output: 1.5 },
];
const policy = testPolicy({ prices: PRICES, reserveOutputTokens: 500 });
const asking = (parameters: Partial<Parameters>, operation: ModelCall['operation'] = 'chat') =>
  reservation(call({ turns: 'Hi', parameters, operation }), 7, policy);

describe('cost', () => {
  it('is tokens times the first list price that fits, rounded up to whole units', () => {
    expect(costOf(PRICES, 'large-2', 3, 1)).toBe(60);
    expect(costOf(PRICES, 'small-1', 1, 1)).toBe(2);
    expect(costOf(PRICES, null, 1, 0)).toBe(1);
  });

  it('is nothing where no price fits', () => {
    expect(costOf([{ model: 'large-*', input: 1, output: 1 }], 'small-1', 100, 100)).toBe(0);
  });
});

describe('what a request sets aside', () => {
  it('is its own maximum of output, for each answer that it wants', () => {
    expect(asking({ maxOutputTokens: 100 })).toMatchObject({
      requests: 1,
      input_tokens: 7,
      output_tokens: 100,
    });
    expect(asking({ maxOutputTokens: 100, n: 4 }).output_tokens).toBe(400);
  });

  it('is what the policy says where it names no maximum', () => {
    expect(asking({}).output_tokens).toBe(500);
    expect(reservation(null, 3, policy)).toMatchObject({ requests: 1, input_tokens: 3 });
  });

  it.each(['embeddings', 'moderations', 'count_tokens', 'models', 'stored'] as const)(
    'is no output for %s, which has none',
    (operation) => {
      expect(asking({ maxOutputTokens: 100 }, operation).output_tokens).toBe(0);
    },
  );

  it.each([
    { maxOutputTokens: 1e308, n: 1e308 },
    { maxOutputTokens: -5 },
    { maxOutputTokens: 0.5, n: -1 },
    { n: 1e9 },
  ])('is a whole number within bounds for absurd parameters: %j', (parameters) => {
    const { output_tokens: output, cost } = asking(parameters);
    expect(Number.isSafeInteger(output) && output >= 0 && output <= 10_000_000).toBe(true);
    expect(Number.isSafeInteger(cost)).toBe(true);
  });
});

it('what a request took is one request and its tokens at their price', () => {
  expect(consumption('large-1', 2, 3, policy)).toEqual({
    requests: 1,
    input_tokens: 2,
    output_tokens: 3,
    cost: 110,
  });
});

describe('globs', () => {
  it.each([
    ['*', 'anything', true],
    ['*', '', true],
    ['gpt-*', 'gpt-5', true],
    ['gpt-*', 'my-gpt-5', false],
    ['*-mini', 'o5-mini', true],
    ['a*b*c', 'a-b-c', true],
    ['a*b*c', 'acb', false],
    ['a*a', 'a', false],
    ['exact', 'exact', true],
    ['exact', 'exactly', false],
    ['a.c', 'abc', false],
    ['[a]*', '[a]b', true],
    ['', '', true],
  ])('%j on %j: %s', (glob, name, matches) => {
    expect(globMatches(glob, name)).toBe(matches);
  });

  it('take no time for patterns and names made to be slow', () => {
    const began = performance.now();
    globMatches('*a'.repeat(200) + '*b', 'a'.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('how much is granted ahead', () => {
  it('begins with one request, grows with what the key has sent, and ends at the policy’s most', () => {
    const { requests } = policy.lease;
    expect([0, 40, 100_000].map((seen) => headroom(seen, false, policy))).toEqual([1, 11, requests]);
  });

  it('is nothing under scrutiny and in strict mode', () => {
    const strict = testPolicy({ lease: { ...policy.lease, strict: true } });
    expect([headroom(1000, true, policy), headroom(1000, false, strict)]).toEqual([0, 0]);
  });

  it('is in requests of the holder’s usual size', () => {
    const ask = {
      need: amounts({ requests: 2, output_tokens: 10 }),
      typical: amounts({ output_tokens: 5 }),
      observations: [],
    };
    expect(wanted(ask, 3)).toMatchObject({ requests: 5, output_tokens: 25 });
  });

  it('leaves a few slots to grow into, none where nothing is granted ahead', () => {
    expect([slotsWanted(3, 2, 0), slotsWanted(3, 2, 100), slotsWanted(0, 1, 2)]).toEqual([5, 14, 3]);
  });
});

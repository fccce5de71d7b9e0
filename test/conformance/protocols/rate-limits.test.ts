import { describe, expect, test } from 'vitest';
import type { Measure, QuotaState, Window } from '../../../src/domain/index.ts';
import { ietfRateLimitHeaders, PROTOCOLS } from '../../../src/protocols/index.ts';

const NOW = Date.UTC(2026, 10, 20, 12, 0, 30);
const quota = (
  measure: Measure,
  window: Window,
  limit: number,
  remaining: number,
  resets: number,
): QuotaState => ({
  measure,
  window,
  limit,
  remaining,
  resets,
});
const minute = quota('requests', 'minute', 100, 50, NOW + 29_001);
const day = quota('requests', 'day', 1000, 10, Date.UTC(2026, 10, 21));
const month = quota('input_tokens', 'month', 1_000_000, -3, Date.UTC(2026, 11, 1));
const output = quota('output_tokens', 'minute', 500, 499.5, NOW + 500);
const ALL = [minute, day, month, output];

test('OpenAI: the tightest window of requests and of tokens, resets as durations', () => {
  expect(PROTOCOLS.openai.rateLimitHeaders(ALL, NOW)).toEqual([
    ['x-ratelimit-limit-requests', '1000'],
    ['x-ratelimit-remaining-requests', '10'],
    ['x-ratelimit-reset-requests', '11h59m30s'],
    ['x-ratelimit-limit-tokens', '1000000'],
    ['x-ratelimit-remaining-tokens', '0'],
    ['x-ratelimit-reset-tokens', '251h59m30s'],
  ]);
});

test.each([
  [0, '0s'],
  [-5000, '0s'],
  [1, '1s'],
  [59_000, '59s'],
  [360_000, '6m0s'],
  [3_600_000, '1h0m0s'],
])('OpenAI: a reset in %i ms reads %s', (ms, expected) => {
  const headers = PROTOCOLS.openai.rateLimitHeaders([quota('requests', 'minute', 1, 1, NOW + ms)], NOW);
  expect(headers[2]).toEqual(['x-ratelimit-reset-requests', expected]);
});

test('Anthropic: requests, input and output tokens apart, resets in RFC 3339', () => {
  expect(PROTOCOLS.anthropic.rateLimitHeaders(ALL, NOW)).toEqual([
    ['anthropic-ratelimit-requests-limit', '1000'],
    ['anthropic-ratelimit-requests-remaining', '10'],
    ['anthropic-ratelimit-requests-reset', '2026-11-21T00:00:00Z'],
    ['anthropic-ratelimit-input-tokens-limit', '1000000'],
    ['anthropic-ratelimit-input-tokens-remaining', '0'],
    ['anthropic-ratelimit-input-tokens-reset', '2026-12-01T00:00:00Z'],
    ['anthropic-ratelimit-output-tokens-limit', '500'],
    ['anthropic-ratelimit-output-tokens-remaining', '499'],
    ['anthropic-ratelimit-output-tokens-reset', '2026-11-20T12:00:31Z'],
  ]);
});

test('Gemini has no such headers', () => {
  expect(PROTOCOLS.gemini.rateLimitHeaders(ALL, NOW)).toEqual([]);
});

describe('IETF fields', () => {
  test('a policy and a state for every quota', () => {
    expect(ietfRateLimitHeaders([minute, month], NOW)).toEqual([
      ['ratelimit-policy', '"requests-minute";q=100;w=60, "input-tokens-month";q=1000000;w=2592000'],
      ['ratelimit', '"requests-minute";r=50;t=30, "input-tokens-month";r=0;t=907170'],
    ]);
  });

  test('a month is as long as it is', () => {
    const february = quota('cost', 'month', 5, 5, Date.UTC(2027, 2, 1));
    expect(ietfRateLimitHeaders([february], NOW)[0]).toEqual([
      'ratelimit-policy',
      '"cost-month";q=5;w=2419200',
    ]);
  });

  test('none without quotas', () => {
    expect(ietfRateLimitHeaders([], NOW)).toEqual([]);
  });
});

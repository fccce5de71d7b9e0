/** Quotas over real HTTP: exact under concurrency, announced in the providers' own headers, refused with a true `Retry-After`. */
import * as anthropicErrors from '@anthropic-ai/sdk';
import * as openaiErrors from 'openai';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOrigin, type Origin } from '../../src/demo/origin/index.ts';
import { anthropicAt, openaiAt } from '../support/sdks.ts';
import { freshKey, useStage } from '../support/stage.ts';
import { startWeir, type Weir } from '../support/weir.ts';

const LIMIT = 5;
const stage = useStage({ policy: { quotas: [{ measure: 'requests', window: 'day', limit: LIMIT }] } });

const HELLO = [{ role: 'user' as const, content: 'Hello' }];
const CHAT = { model: 'demo-large', messages: HELLO };
const ONCE = { maxRetries: 0 };

/** Seconds until the day ends (UTC). */
const untilMidnight = (now: number): number => Math.ceil((86_400_000 - (now % 86_400_000)) / 1000);

/** How promises ended, by the name of what they were rejected with. */
const outcomes = async (work: readonly Promise<unknown>[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const result of await Promise.allSettled(work)) {
    const name = result.status === 'fulfilled' ? 'answered' : nameOf(result.reason);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};
const nameOf = (error: unknown): string =>
  error instanceof openaiErrors.APIError ? (error.code ?? '') : 'other';

test('sixty concurrent requests against a quota of five: five are forwarded', async () => {
  const key = freshKey();
  const openai = openaiAt(stage.weir.url, key);
  stage.origin.reset();
  const work = Array.from({ length: 60 }, () => openai.chat.completions.create(CHAT, ONCE));
  expect(await outcomes(work)).toEqual({ answered: LIMIT, quota_requests: 60 - LIMIT });
  expect(stage.origin.counts.requests).toBe(LIMIT);
});

test('what is left is announced in the provider’s own headers and the IETF’s', async () => {
  const key = freshKey();
  const openai = openaiAt(stage.weir.url, key);
  for (const left of [4, 3, 2, 1, 0]) {
    const { response } = await openai.chat.completions.create(CHAT).withResponse();
    const reset = untilMidnight(Date.now());
    expect(response.headers.get('x-ratelimit-limit-requests')).toBe('5');
    expect(response.headers.get('x-ratelimit-remaining-requests')).toBe(String(left));
    expect(response.headers.get('x-ratelimit-reset-requests')).toMatch(/^(\d+h)?(\d+m)?\d+s$/);
    expect(response.headers.get('ratelimit-policy')).toBe('"requests-day";q=5;w=86400');
    const state = /^"requests-day";r=(\d+);t=(\d+)$/.exec(response.headers.get('ratelimit') ?? '');
    expect(state?.[1]).toBe(String(left));
    expect(Math.abs(Number(state?.[2]) - reset)).toBeLessThanOrEqual(2);
  }
});

test('beyond the quota comes a native 429 with a true Retry-After, which consumes nothing', async () => {
  const key = freshKey();
  const anthropic = anthropicAt(stage.weir.url, key);
  const request = { ...CHAT, max_tokens: 20 };
  for (let i = 0; i < LIMIT; i++) await anthropic.messages.create(request);
  const error: unknown = await anthropic.messages.create(request, ONCE).catch((reason: unknown) => reason);
  const expected = untilMidnight(Date.now());
  expect(error).toBeInstanceOf(anthropicErrors.RateLimitError);
  if (!(error instanceof anthropicErrors.RateLimitError)) return;
  expect(error.type).toBe('rate_limit_error');
  expect(Math.abs(Number(error.headers.get('retry-after')) - expected)).toBeLessThanOrEqual(2);
  expect(error.headers.get('anthropic-ratelimit-requests-remaining')).toBe('0');
  expect(error.headers.has('x-should-retry')).toBe(false);
  const { totals } = await stage.weir.admin.counted(key, LIMIT);
  expect(totals.requests).toBe(LIMIT);
  await expect
    .poll(async () => (await stage.weir.admin.detail(key))?.totals.refused, { timeout: 5000 })
    .toBe(1);
});

let origin: Origin;
let metered: Weir;
const TOKENS = 400;

beforeAll(async () => {
  origin = await startOrigin();
  const quotas = [{ measure: 'output_tokens', window: 'day', limit: TOKENS }];
  metered = await startWeir({
    origin: origin.url,
    policy: { lease: { seconds: 1 }, quotas, concurrency: 4 },
  });
});
afterAll(async () => {
  await metered?.stop();
  await origin?.close();
});

test('concurrent requests cannot overrun a quota on tokens, plain or streamed', async () => {
  const key = freshKey();
  const openai = openaiAt(metered.url, key);
  let taken = 0;
  const ask = async (stream: boolean): Promise<void> => {
    const request = { ...CHAT, model: 'length-50', max_tokens: 50 };
    if (!stream) {
      const answer = await openai.chat.completions.create(request, ONCE);
      taken += answer.usage?.completion_tokens ?? 0;
      return;
    }
    const chunks = await openai.chat.completions.create({ ...request, stream: true }, ONCE);
    for await (const chunk of chunks) taken += chunk.choices[0]?.delta.content ? 1 : 0;
  };
  const rounds = Array.from({ length: 8 }, (_, round) => round);
  for (const round of rounds) await Promise.allSettled([0, 1, 2].map((i) => ask((round + i) % 2 === 0)));
  expect(taken).toBeLessThanOrEqual(TOKENS);
  const { totals } = await metered.admin.counted(key, TOKENS / 50);
  expect(totals.output_tokens).toBe(TOKENS);
  await expect(openai.chat.completions.create(CHAT, ONCE)).rejects.toMatchObject({
    code: 'quota_output_tokens',
  });
});

test('no more than four requests are in flight, and the rest may come back soon', async () => {
  const key = freshKey();
  const openai = openaiAt(metered.url, key);
  await openai.models.list();
  await metered.admin.counted(key, 1);
  const slow = { ...CHAT, model: 'slow-700', max_tokens: 1 };
  const work = Array.from({ length: 12 }, () => openai.chat.completions.create(slow, ONCE));
  expect(await outcomes(work)).toEqual({ answered: 4, quota_concurrency: 8 });
  const back = await openai.chat.completions.create(slow, ONCE);
  expect(back.choices).toHaveLength(1);
});

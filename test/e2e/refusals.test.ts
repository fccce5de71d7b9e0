/** Weir's own refusals: each SDK raises its own error class and does not retry a lasting one. */
import { createOpenAI } from '@ai-sdk/openai';
import * as anthropicErrors from '@anthropic-ai/sdk';
import { ApiError } from '@google/genai';
import { APICallError, generateText } from 'ai';
import * as openaiErrors from 'openai';
import { expect, test } from 'vitest';
import type { Action } from '../../src/domain/index.ts';
import { countingRequests } from '../support/http.ts';
import { anthropicAt, geminiAt, openaiAt } from '../support/sdks.ts';
import { freshKey, useStage } from '../support/stage.ts';

/** Requests a minute that throttled and degraded keys keep: enough to see the action take hold. */
const THROTTLED = 30;
const stage = useStage({ policy: { lease: { seconds: 1 }, throttleRequestsPerMinute: THROTTLED } });

const HELLO = [{ role: 'user' as const, content: 'Hello' }];
const HELP = { verify: 'https://example.com/verify', block: 'https://example.com/appeal' };

const models = (key: string): Promise<Response> =>
  fetch(`${stage.weir.url}/v1/models`, { headers: { authorization: `Bearer ${key}` } });

/** A key that has been used, and then given an action by an analyst which `holds` shows to be in force. */
const keyUnder = async (action: Action, holds: (answer: Response) => boolean): Promise<string> => {
  const key = freshKey();
  await (await models(key)).body?.cancel();
  await stage.weir.admin.counted(key, 1);
  await stage.weir.admin.override(key, action);
  const seen = async (): Promise<boolean> => {
    const answer = await models(key);
    await answer.body?.cancel();
    return holds(answer);
  };
  await expect.poll(seen, { timeout: 5000, interval: 200 }).toBe(true);
  return key;
};
const isForbidden = (answer: Response): boolean => answer.status === 403;

test.each(['block', 'verify'] as const)('%s raises each SDK’s permission error, once', async (action) => {
  const key = await keyUnder(action, isForbidden);
  const before = stage.origin.counts.requests;
  const errors: unknown[] = [];
  const sent = await countingRequests(async () => {
    const calls = [
      openaiAt(stage.weir.url, key).chat.completions.create({ model: 'demo-large', messages: HELLO }),
      openaiAt(stage.weir.url, key).responses.create({ model: 'demo-large', input: 'Hello', stream: true }),
      anthropicAt(stage.weir.url, key).messages.create({
        model: 'demo-large',
        max_tokens: 9,
        messages: HELLO,
      }),
      geminiAt(stage.weir.url, key).models.generateContent({ model: 'demo-large', contents: 'Hello' }),
      generateText({
        model: createOpenAI({ apiKey: key, baseURL: `${stage.weir.url}/v1` }).chat('demo-large'),
        prompt: 'Hello',
      }),
    ];
    for (const result of await Promise.allSettled(calls))
      errors.push(result.status === 'rejected' ? result.reason : null);
  });
  const [chat, responses, anthropic, gemini, ai] = errors;
  expect(chat).toBeInstanceOf(openaiErrors.PermissionDeniedError);
  expect(chat).toMatchObject({ status: 403, code: 'override' });
  expect(responses).toBeInstanceOf(openaiErrors.PermissionDeniedError);
  expect(anthropic).toBeInstanceOf(anthropicErrors.PermissionDeniedError);
  expect(anthropic).toMatchObject({ type: 'permission_error' });
  expect(gemini).toBeInstanceOf(ApiError);
  expect(gemini).toMatchObject({ status: 403, message: expect.stringContaining('OVERRIDE') as unknown });
  expect(APICallError.isInstance(ai) && ai.isRetryable).toBe(false);
  for (const error of errors) expect(String(error)).toContain(HELP[action]);
  expect(sent).toBe(errors.length);
  expect(stage.origin.counts.requests).toBe(before);
});

test('a lasting refusal says so in its headers, and refused requests are in no other count', async () => {
  const key = await keyUnder('block', isForbidden);
  const answer = await models(key);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'x-should-retry': 'false',
    'weir-reason': 'override',
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  });
  expect(answer.headers.has('retry-after')).toBe(false);
  await expect
    .poll(async () => (await stage.weir.admin.detail(key))?.totals.refused ?? 0, { timeout: 5000 })
    .toBeGreaterThan(0);
});

test('a withdrawn block lets the key through again', async () => {
  const key = await keyUnder('block', isForbidden);
  await stage.weir.admin.override(key, 'allow');
  await expect.poll(async () => (await models(key)).status, { timeout: 5000, interval: 200 }).toBe(200);
});

test('throttle is a rate-limit error that says truly when to come back', async () => {
  const key = await keyUnder('throttle', (answer) => answer.headers.has('x-ratelimit-limit-requests'));
  const openai = openaiAt(stage.weir.url, key);
  const drain = async (): Promise<void> => {
    for (let i = 0; i <= 2 * THROTTLED; i++) await openai.models.list({ maxRetries: 0 });
  };
  const error: unknown = await drain().catch((reason: unknown) => reason);
  const now = Date.now();
  expect(error).toBeInstanceOf(openaiErrors.RateLimitError);
  if (!(error instanceof openaiErrors.RateLimitError)) return;
  expect(error).toMatchObject({ code: 'throttled', status: 429 });
  const back = now + Number(error.headers.get('retry-after')) * 1000;
  const nextMinute = Math.ceil(now / 60_000) * 60_000;
  expect(back).toBeGreaterThanOrEqual(nextMinute - 500);
  expect(back).toBeLessThan(nextMinute + 1500);
});

test('a degraded key gets its answer without what feeds a student, and is told', async () => {
  const key = await keyUnder('degrade', (answer) => answer.headers.has('x-ratelimit-limit-requests'));
  const { data, response } = await openaiAt(stage.weir.url, key)
    .chat.completions.create({ model: 'demo-large', messages: HELLO, logprobs: true, top_logprobs: 5, n: 3 })
    .withResponse();
  expect(data.choices).toHaveLength(1);
  expect(data.choices[0]?.message.content).toMatch(/\w+/);
  expect(data.choices[0]?.logprobs).toBeNull();
  expect(response.headers.get('weir-degraded')).toBe('logprobs, top_logprobs, n');
  expect(response.headers.get('weir-reason')).toBe('override');
});

test('a degraded key that asks for nothing of the kind is answered as ever, its request untouched', async () => {
  const key = await keyUnder('degrade', (answer) => answer.headers.has('x-ratelimit-limit-requests'));
  const { response } = await openaiAt(stage.weir.url, key)
    .chat.completions.create({ model: 'demo-large', messages: HELLO })
    .withResponse();
  expect(response.headers.has('weir-degraded')).toBe(false);
  expect(JSON.parse(String(stage.origin.requests.at(-1)?.body))).toEqual({
    model: 'demo-large',
    messages: HELLO,
  });
});

test('a degraded key’s Gemini and Anthropic requests lose their thoughts and extra candidates', async () => {
  const key = await keyUnder('degrade', (answer) => answer.headers.has('x-ratelimit-limit-requests'));
  const answer = await geminiAt(stage.weir.url, key).models.generateContent({
    model: 'demo-large',
    contents: 'Hello',
    config: { candidateCount: 2, thinkingConfig: { includeThoughts: true } },
  });
  expect(answer.candidates).toHaveLength(1);
  expect(answer.sdkHttpResponse?.headers?.['weir-degraded']).toBe(
    'generationConfig.candidateCount, generationConfig.thinkingConfig.includeThoughts',
  );
  const thinking = { type: 'enabled' as const, budget_tokens: 1024 };
  const { response } = await anthropicAt(stage.weir.url, key)
    .messages.create({ model: 'demo-large', max_tokens: 2000, messages: HELLO, thinking })
    .withResponse();
  expect(response.headers.get('weir-degraded')).toBe('thinking.display');
});

test('a request without a credential is an authentication error in each protocol', async () => {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  const ask = (path: string): Promise<Response> => fetch(stage.weir.url + path, request);
  const answers = await Promise.all(
    ['/v1/chat/completions', '/v1/messages', '/v1beta/models/demo-large:generateContent'].map(ask),
  );
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  const [openai, anthropic, gemini] = await Promise.all(answers.map((answer) => answer.json()));
  expect(openai).toMatchObject({ error: { code: 'missing_credential' } });
  expect(anthropic).toMatchObject({ type: 'error', error: { type: 'authentication_error' } });
  expect(gemini).toMatchObject({ error: { code: 401, status: 'UNAUTHENTICATED' } });
});

test('a path that is nobody’s is a 404 in JSON', async () => {
  const answer = await fetch(`${stage.weir.url}/nowhere`, { headers: { authorization: 'Bearer sk-x' } });
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: 'unknown_path' } });
});

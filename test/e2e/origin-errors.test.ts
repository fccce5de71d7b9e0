/** The origin's own errors: they reach each SDK as its own error class, and it retries as it does without Weir. */
import * as anthropicErrors from '@anthropic-ai/sdk';
import { ApiError } from '@google/genai';
import * as openaiErrors from 'openai';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anthropicAt, geminiAt, openaiAt } from '../support/sdks.ts';
import { countingRequests, serve, type TestServer } from '../support/http.ts';
import { freshKey, useStage } from '../support/stage.ts';
import { startWeir, type Weir } from '../support/weir.ts';

const stage = useStage();

const ask = {
  openai: (model: string, key = freshKey()) =>
    openaiAt(stage.weir.url, key).chat.completions.create({
      model,
      messages: [{ role: 'user', content: 'Hello' }],
    }),
  anthropic: (model: string, key = freshKey()) =>
    anthropicAt(stage.weir.url, key).messages.create({
      model,
      max_tokens: 50,
      messages: [{ role: 'user', content: 'Hello' }],
    }),
  gemini: (model: string, key = freshKey()) =>
    geminiAt(stage.weir.url, key).models.generateContent({ model, contents: 'Hello' }),
};

/** The error that a promise rejects with. */
const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test.each([
  ['error-400', openaiErrors.BadRequestError, anthropicErrors.BadRequestError, 400],
  ['error-404', openaiErrors.NotFoundError, anthropicErrors.NotFoundError, 404],
  ['error-422', openaiErrors.UnprocessableEntityError, anthropicErrors.UnprocessableEntityError, 422],
])('%s is not retried and raises each SDK’s own class', async (model, openai, anthropic, status) => {
  const errors: unknown[] = [];
  const sent = await countingRequests(async () => {
    errors.push(await failure(ask.openai(model)), await failure(ask.anthropic(model)));
    errors.push(await failure(ask.gemini(model)));
  });
  expect(errors[0]).toBeInstanceOf(openai);
  expect(errors[1]).toBeInstanceOf(anthropic);
  expect(errors[2]).toBeInstanceOf(ApiError);
  expect(errors[2]).toMatchObject({ status });
  expect(sent).toBe(3);
});

test('a key that the origin refuses raises the authentication errors of each SDK', async () => {
  expect(await failure(ask.openai('demo-large', 'bad-key'))).toBeInstanceOf(openaiErrors.AuthenticationError);
  expect(await failure(ask.anthropic('demo-large', 'bad-key'))).toBeInstanceOf(
    anthropicErrors.AuthenticationError,
  );
  expect(await failure(ask.gemini('demo-large', 'bad-key'))).toMatchObject({ status: 400 });
  expect(await stage.weir.admin.detail('bad-key')).toBeNull();
});

test.each([
  ['error-429', openaiErrors.RateLimitError, anthropicErrors.RateLimitError],
  ['error-500', openaiErrors.InternalServerError, anthropicErrors.InternalServerError],
])('%s is retried as often as without Weir', async (model, openai, anthropic) => {
  const outcomes: unknown[] = [];
  const sent = await countingRequests(async () => {
    outcomes.push(...(await Promise.all([failure(ask.openai(model)), failure(ask.anthropic(model))])));
  });
  expect(outcomes[0]).toBeInstanceOf(openai);
  expect(outcomes[1]).toBeInstanceOf(anthropic);
  expect(sent).toBe(2 * 3);
});

test('an error of the origin is passed on word for word', async () => {
  const request = {
    method: 'POST',
    headers: { authorization: 'Bearer sk-words', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'error-503', messages: [{ role: 'user', content: 'Hello' }] }),
  };
  const [direct, through] = await Promise.all(
    [stage.origin.url, stage.weir.url].map((url) => fetch(`${url}/v1/chat/completions`, request)),
  );
  expect(through?.status).toBe(503);
  expect(through?.headers.get('retry-after')).toBe(direct?.headers.get('retry-after'));
  expect(await through?.text()).toBe(await direct?.text());
});

test('a page of HTML from a broken load balancer is passed on as the origin’s own answer', async () => {
  const error = await failure(
    openaiAt(stage.weir.url, freshKey()).chat.completions.create(
      { model: 'html-502', messages: [{ role: 'user', content: 'Hello' }] },
      { maxRetries: 0 },
    ),
  );
  expect(error).toBeInstanceOf(openaiErrors.InternalServerError);
  expect(error).toMatchObject({ status: 502 });
});

test('failed requests of an accepted key count as errors and take no tokens', async () => {
  const key = freshKey();
  const answer = await ask.openai('demo-large', key);
  await failure(ask.openai('error-400', key));
  const { totals } = await stage.weir.admin.counted(key, 2);
  expect(totals).toMatchObject({
    requests: 2,
    errors: 1,
    output_tokens: answer.usage?.completion_tokens,
  });
});

test('what a new key failed at before its first success counts as well', async () => {
  const key = freshKey();
  await failure(ask.openai('error-400', key));
  await ask.openai('demo-large', key);
  expect((await stage.weir.admin.counted(key, 2)).totals).toMatchObject({ requests: 2, errors: 1 });
});

const COMPLETION = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'At last.' } }],
  usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
};

let busy: TestServer;
let behindBusy: Weir;

beforeAll(async () => {
  let served = 0;
  busy = await serve((request, response) => {
    request.resume();
    // The introduction succeeds; of what follows, every other request is turned away.
    served += 1;
    const head = { 'content-type': 'application/json', 'retry-after-ms': '10' };
    response.writeHead(served % 2 === 1 ? 200 : 429, head);
    response.end(served % 2 === 1 ? JSON.stringify(COMPLETION) : '{"error":{"message":"busy"}}');
  });
  behindBusy = await startWeir({ origin: busy.url });
});

afterAll(async () => {
  await behindBusy?.stop();
  await busy?.close();
});

test('a 429 followed by success is a success after one retry, and both requests count', async () => {
  const key = freshKey();
  const openai = openaiAt(behindBusy.url, key);
  await openai.models.list();
  const answers: (string | null | undefined)[] = [];
  const sent = await countingRequests(async () => {
    const request = { model: 'm', messages: [{ role: 'user' as const, content: 'Hello' }] };
    answers.push((await openai.chat.completions.create(request)).choices[0]?.message.content);
  });
  expect(answers).toEqual(['At last.']);
  expect(sent).toBe(2);
  expect((await behindBusy.admin.counted(key, 3)).totals).toMatchObject({ requests: 3, errors: 1 });
});

/** Callers who leave, origins that hang, break or cannot be reached. */
import * as anthropicErrors from '@anthropic-ai/sdk';
import * as openaiErrors from 'openai';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anthropicAt, geminiAt, openaiAt } from '../support/sdks.ts';
import { deadPort, sendAndReset } from '../support/http.ts';
import { freshKey, useStage } from '../support/stage.ts';
import { startWeir, type Weir } from '../support/weir.ts';

const stage = useStage({ policy: { lease: { seconds: 1 }, timeouts: { origin: 1000 } } });
const HELLO = [{ role: 'user' as const, content: 'Hello' }];
const ONCE = { maxRetries: 0 };

/** Uses a key once, so that it has a ledger and what fails later is counted. */
const introduced = async (): Promise<string> => {
  const key = freshKey();
  await openaiAt(stage.weir.url, key).models.list();
  return key;
};

const aborted = (): Promise<void> =>
  expect.poll(() => stage.origin.counts.aborted, { timeout: 5000, interval: 20 }).toBe(1);

test('a caller who leaves a stream cancels the origin, and what it got counts', async () => {
  const key = freshKey();
  stage.origin.reset();
  const stream = await openaiAt(stage.weir.url, key).chat.completions.create({
    model: 'stream-500-20',
    messages: HELLO,
    stream: true,
  });
  let chunks = 0;
  for await (const _ of stream) if (++chunks === 5) break;
  await aborted();
  expect(stage.origin.counts.events).toBeLessThan(100);
  const { totals } = await stage.weir.admin.counted(key, 1);
  expect(totals.requests).toBe(1);
  expect(totals.output_tokens).toBeGreaterThanOrEqual(3);
  expect(totals.output_tokens).toBeLessThan(100);
  expect(totals.response_bytes).toBeGreaterThan(0);
});

const post = (key: string, model: string, stream: boolean): string => {
  const body = JSON.stringify({ model, messages: HELLO, stream });
  return [
    'POST /v1/chat/completions HTTP/1.1',
    'host: weir.test',
    `authorization: Bearer ${key}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
};

test('a caller who leaves a stream that has gone silent cancels the origin, and what it got counts', async () => {
  const key = freshKey();
  stage.origin.reset();
  await sendAndReset(stage.weir.port, post(key, 'stall-4', true), (answer) => answer.includes('data: '));
  await aborted();
  const { totals, in_flight } = await stage.weir.admin.counted(key, 1);
  expect(totals.requests).toBe(1);
  expect(in_flight).toBe(0);
});

test('a caller who leaves before the answer begins cancels the origin and counts', async () => {
  const key = await introduced();
  stage.origin.reset();
  const arrived = async (): Promise<boolean> => {
    await expect.poll(() => stage.origin.counts.requests, { interval: 10 }).toBe(1);
    return true;
  };
  await sendAndReset(stage.weir.port, post(key, 'slow-900', false), arrived);
  await aborted();
  const { totals, in_flight } = await stage.weir.admin.counted(key, 2);
  expect(totals).toMatchObject({ requests: 2, errors: 1 });
  expect(in_flight).toBe(0);
});

test('an origin that hangs is a 504 in each protocol’s own shape', async () => {
  const openai = openaiAt(stage.weir.url, freshKey());
  await expect(
    openai.chat.completions.create({ model: 'hang', messages: HELLO }, ONCE),
  ).rejects.toMatchObject({
    status: 504,
    code: 'origin_timeout',
    constructor: openaiErrors.InternalServerError,
  });
  const anthropic = anthropicAt(stage.weir.url, freshKey());
  await expect(
    anthropic.messages.create({ model: 'hang', max_tokens: 9, messages: HELLO }, ONCE),
  ).rejects.toMatchObject({
    status: 504,
    type: 'timeout_error',
    constructor: anthropicErrors.GatewayTimeoutError,
  });
  const gemini = geminiAt(stage.weir.url, freshKey());
  await expect(gemini.models.generateContent({ model: 'hang', contents: 'Hello' })).rejects.toMatchObject({
    status: 504,
    message: expect.stringContaining('DEADLINE_EXCEEDED') as unknown,
  });
});

test('an origin that hangs is let go when its time is up', async () => {
  const key = await introduced();
  stage.origin.reset();
  const asked = openaiAt(stage.weir.url, key).chat.completions.create(
    { model: 'hang', messages: HELLO },
    ONCE,
  );
  await expect(asked).rejects.toMatchObject({ status: 504 });
  await aborted();
});

test('a stream that lasts longer than the time-out for its first byte is not cut', async () => {
  const stream = await openaiAt(stage.weir.url, freshKey()).chat.completions.create({
    model: 'stream-24-60',
    messages: HELLO,
    stream: true,
  });
  const finishes: unknown[] = [];
  for await (const chunk of stream) finishes.push(chunk.choices[0]?.finish_reason);
  expect(finishes.at(-1)).toBe('stop');
});

test('an origin that drops the connection is a 502', async () => {
  const key = await introduced();
  const openai = openaiAt(stage.weir.url, key);
  await expect(
    openai.chat.completions.create({ model: 'reset', messages: HELLO }, ONCE),
  ).rejects.toMatchObject({ status: 502, code: 'origin_unreachable' });
  expect((await stage.weir.admin.counted(key, 2)).totals).toMatchObject({ requests: 2, errors: 1 });
});

test('a stream that the origin cuts off ends in an error, not as if it were complete', async () => {
  const key = freshKey();
  const answer = await fetch(`${stage.weir.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'cut-4', messages: HELLO, stream: true }),
  });
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow(/terminated|closed|socket/i);
  expect((await stage.weir.admin.counted(key, 1)).totals.requests).toBe(1);
});

test('an error event in mid-stream reaches the SDK', async () => {
  const stream = await openaiAt(stage.weir.url, freshKey()).chat.completions.create({
    model: 'broken',
    messages: HELLO,
    stream: true,
  });
  const drain = async (): Promise<void> => {
    for await (const _ of stream) continue;
  };
  await expect(drain()).rejects.toBeInstanceOf(openaiErrors.APIError);
});

let alone: Weir;

beforeAll(async () => {
  alone = await startWeir({ origin: `http://127.0.0.1:${await deadPort()}` });
});
afterAll(() => alone?.stop());

test('an origin that cannot be reached is a 502 in each protocol’s own shape, and /healthz stays up', async () => {
  await expect(
    openaiAt(alone.url, freshKey()).chat.completions.create({ model: 'm', messages: HELLO }, ONCE),
  ).rejects.toMatchObject({ status: 502, code: 'origin_unreachable' });
  await expect(
    anthropicAt(alone.url, freshKey()).messages.create({ model: 'm', max_tokens: 9, messages: HELLO }, ONCE),
  ).rejects.toMatchObject({ status: 502, type: 'api_error' });
  await expect(
    geminiAt(alone.url, freshKey()).models.generateContent({ model: 'm', contents: 'Hello' }),
  ).rejects.toMatchObject({ status: 502 });
  expect((await fetch(`${alone.url}/healthz`)).status).toBe(200);
});

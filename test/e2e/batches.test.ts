/** Batches: passed on byte for byte, counted and judged as the requests in them, refused like these. */
import * as anthropicErrors from '@anthropic-ai/sdk';
import type Anthropic from '@anthropic-ai/sdk';
import { ApiError } from '@google/genai';
import * as openaiErrors from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audience, instructionBank } from '../../src/demo/players/instruction-bank.ts';
import { ticket } from '../../src/demo/players/material/tickets.ts';
import { randomFrom } from '../../src/demo/random.ts';
import { anthropicAt, geminiAt, openaiAt } from '../support/sdks.ts';
import { freshKey, useStage } from '../support/stage.ts';
import { startWeir, type Weir } from '../support/weir.ts';

const INSPECTED = 20_000;
const stage = useStage({ policy: { inspectBytes: INSPECTED } });

const ONCE = { maxRetries: 0 };
const WINDOW = { endpoint: '/v1/chat/completions', completion_window: '24h' } as const;

const asked = (content: string, system?: string): Anthropic.MessageCreateParamsNonStreaming => ({
  model: 'demo-large',
  max_tokens: 1024,
  messages: [{ role: 'user', content }],
  ...(system === undefined ? {} : { system }),
});

const lineOf = (content: string, i: number): string =>
  JSON.stringify({ custom_id: `c${i}`, method: 'POST', url: WINDOW.endpoint, body: asked(content) });

const fileOf = (contents: readonly string[]): File =>
  new File([contents.map(lineOf).join('\n')], 'batch.jsonl', { type: 'application/jsonl' });

const requestsOf = (
  contents: readonly string[],
  system?: string,
): Anthropic.Messages.BatchCreateParams.Request[] =>
  contents.map((content, i) => ({ custom_id: `c${i}`, params: asked(content, system) }));

const inlined = (contents: readonly string[]) =>
  contents.map((text) => ({ contents: [{ role: 'user', parts: [{ text }] }] }));

const chores = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => ticket(randomFrom(50 + i)));

test('OpenAI’s SDK uploads requests, starts a batch and fetches its answers', async () => {
  const key = freshKey();
  const openai = openaiAt(stage.weir.url, key);
  const file = await openai.files.create({ file: fileOf(chores(9)), purpose: 'batch' });
  expect(file.purpose).toBe('batch');
  const { id } = await openai.batches.create({ input_file_id: file.id, ...WINDOW });
  const batch = await openai.batches.retrieve(id);
  expect(batch).toMatchObject({ status: 'completed', request_counts: { total: 9 } });
  const answers = await (await openai.files.content(batch.output_file_id ?? '')).text();
  expect(answers.split('\n').map((line) => (JSON.parse(line) as { custom_id: string }).custom_id)).toEqual(
    Array.from({ length: 9 }, (_, i) => `c${i}`),
  );
  const { totals } = await stage.weir.admin.counted(key, 12);
  expect(totals).toMatchObject({ requests: 12, errors: 0, output_tokens: 0 });
  expect(totals.input_tokens).toBeGreaterThan(9 * 40);
});

test('Anthropic’s SDK creates a batch, and its results are fetched', async () => {
  const key = freshKey();
  const { messages } = anthropicAt(stage.weir.url, key);
  const batch = await messages.batches.create({ requests: requestsOf(chores(9)) });
  expect(batch).toMatchObject({ processing_status: 'ended', request_counts: { succeeded: 9 } });
  const headers = { 'x-api-key': key, 'anthropic-version': '2023-06-01' };
  const results = await fetch(stage.weir.url + (batch.results_url ?? ''), { headers });
  expect((await results.text()).split('\n')).toHaveLength(9);
  expect((await stage.weir.admin.counted(key, 10)).totals.requests).toBe(10);
});

test('Gemini’s SDK creates a batch of requests', async () => {
  const key = freshKey();
  const batch = await geminiAt(stage.weir.url, key).batches.create({
    model: 'demo-large',
    src: inlined(chores(9)),
  });
  expect(batch.dest?.inlinedResponses ?? batch.name).toBeTruthy();
  expect((await stage.weir.admin.counted(key, 9)).totals.requests).toBe(9);
});

test('an upload that is larger than what is inspected arrives byte for byte, with its length, and is counted whole', async () => {
  const key = freshKey();
  const contents = chores(400);
  const file = fileOf(contents);
  expect(file.size).toBeGreaterThan(5 * INSPECTED);
  stage.origin.reset();
  await openaiAt(stage.weir.url, key).files.create({ file, purpose: 'batch' });
  const [got] = stage.origin.requests;
  const text = got?.body.toString('utf8') ?? '';
  expect(text).toContain(await file.text());
  expect(text).toMatch(/name="purpose"\r\n\r\nbatch\r\n--[^\r\n]+--\s*$/);
  const headers = (got?.rawHeaders ?? []).map((value) => value.toLowerCase());
  expect(headers[headers.indexOf('content-length') + 1]).toBe(String(got?.body.length));
  expect((await stage.weir.admin.counted(key, 400)).totals).toMatchObject({ requests: 400 });
});

test('an upload without a declared length goes on while it is still being sent', async () => {
  const key = freshKey();
  const line = `${lineOf('a question', 0)}\n`;
  const total = Math.ceil((4 * INSPECTED) / line.length);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent === total) return controller.close();
      // The last line is sent when the origin has been reached: so nothing has waited for the end.
      if (++sent === total) await expect.poll(() => stage.origin.counts.requests, { timeout: 5000 }).toBe(1);
      controller.enqueue(new TextEncoder().encode(line));
    },
  });
  stage.origin.reset();
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'multipart/form-data; boundary=x' };
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const answer = await fetch(`${stage.weir.url}/v1/files`, init);
  expect(answer.status).toBe(200);
  await answer.body?.cancel();
  expect(stage.origin.requests[0]?.body.toString('utf8')).toBe(line.repeat(total));
  expect((await stage.weir.admin.counted(key, total)).totals.requests).toBe(total);
});

test('a file that holds no requests passes as ever, whatever its size', async () => {
  const key = freshKey();
  const noise = Buffer.from(Array.from({ length: 3 * INSPECTED }, (_, i) => (i * 7919) % 251));
  stage.origin.reset();
  await openaiAt(stage.weir.url, key).files.create({
    file: new File([noise], 'a.bin'),
    purpose: 'user_data',
  });
  expect(stage.origin.requests[0]?.body.includes(noise)).toBe(true);
  const { totals } = await stage.weir.admin.counted(key, 1);
  expect(totals).toMatchObject({ requests: 1, input_tokens: 0 });
});

test.each([
  ['/v1/messages/batches', '{"requests":[', 'application/json'],
  ['/v1/messages/batches', '{"requests":[]}', 'application/json'],
  ['/v1/messages/batches', `{"requests":${'['.repeat(9000)}`, 'application/json'],
  ['/v1/files', '--x\r\nnonsense', 'multipart/form-data; boundary=y'],
  ['/v1/files', `{"body":${'{"a":'.repeat(3000)}`, 'multipart/form-data; boundary=x'],
  ['/v1beta/models/m:batchGenerateContent', '[[]]', 'application/json'],
])('what is no batch goes to %s as it is, for the origin to answer', async (path, body, type) => {
  stage.origin.reset();
  const headers = { authorization: `Bearer ${freshKey()}`, 'content-type': type };
  const answer = await fetch(stage.weir.url + path, { method: 'POST', headers, body });
  await answer.body?.cancel();
  expect(stage.origin.requests[0]?.body.toString('utf8')).toBe(body);
});

describe('a harvest by batches', () => {
  const BATCHES = 6;
  const random = randomFrom(6000);
  const instructions = instructionBank(200 * BATCHES, 6001).map(
    (instruction) =>
      'Below is an instruction that describes a task. Write a complete, accurate and well-structured answer of at least two hundred words.\n\n' +
      `### Instruction:\n${instruction}, for ${audience(random)}.\n\n### Answer:`,
  );
  const bank = (n: number): readonly string[] => instructions.slice(200 * n, 200 * (n + 1));

  /** Sends batch after batch until one is refused; what that was. */
  const harvest = async (send: (contents: readonly string[]) => Promise<unknown>): Promise<unknown> => {
    for (let n = 0; n < BATCHES; n++) {
      const error: unknown = await send(bank(n)).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null) return error;
    }
    return null;
  };

  test('is stopped at Anthropic’s, and gets no results', async () => {
    const key = freshKey();
    const { messages } = anthropicAt(stage.weir.url, key);
    const error = await harvest(async (contents) =>
      messages.batches.create({ requests: requestsOf(contents) }, ONCE),
    );
    expect(error).toBeInstanceOf(anthropicErrors.PermissionDeniedError);
    const headers = { 'x-api-key': key, 'anthropic-version': '2023-06-01' };
    const results = await fetch(`${stage.weir.url}/v1/messages/batches/msgbatch_1/results`, { headers });
    expect([results.status, results.headers.get('weir-reason')]).toEqual([403, 'coverage_growth']);
  });

  test('is stopped at OpenAI’s', async () => {
    const openai = openaiAt(stage.weir.url, freshKey());
    const error = await harvest(async (contents) =>
      openai.files.create({ file: fileOf(contents), purpose: 'batch' }, ONCE),
    );
    expect(error).toBeInstanceOf(openaiErrors.PermissionDeniedError);
  });

  test('is stopped at Gemini’s', async () => {
    const gemini = geminiAt(stage.weir.url, freshKey());
    const error = await harvest(async (contents) =>
      gemini.batches.create({ model: 'demo-large', src: inlined(contents) }),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 403 });
  });

  test('is stopped at the first batch when the key is known', async () => {
    const key = freshKey();
    await openaiAt(stage.weir.url, key).models.list();
    await stage.weir.admin.counted(key, 1);
    stage.origin.reset();
    const { messages } = anthropicAt(stage.weir.url, key);
    const first = messages.batches.create({ requests: requestsOf(bank(0)) }, ONCE);
    await expect(first).rejects.toBeInstanceOf(anthropicErrors.PermissionDeniedError);
    expect(stage.origin.counts.requests).toBe(0);
  });
});

test('a batch job over its owner’s own inputs is never held back', async () => {
  const key = freshKey();
  const { messages } = anthropicAt(stage.weir.url, key);
  const system =
    'Classify the customer message as delivery, billing, damage, return or other. Answer in one word.';
  for (let n = 0; n < 8; n++) {
    const contents = Array.from({ length: 200 }, (_, i) => ticket(randomFrom(9000 + 200 * n + i)));
    await messages.batches.create({ requests: requestsOf(contents, system) }, ONCE);
  }
  expect(await stage.weir.admin.counted(key, 1600)).toMatchObject({ action: 'allow' });
});

describe('under a quota of 100 requests a day', () => {
  let weir: Weir;
  beforeAll(async () => {
    const quotas = [{ measure: 'requests', window: 'day', limit: 100 }];
    weir = await startWeir({
      origin: stage.origin.url,
      policy: { quotas, throttleRequestsPerMinute: 30, concurrency: 4 },
    });
  });
  afterAll(() => weir?.stop());

  test('a batch takes as many as are in it, and a larger one is refused with no time to wait for', async () => {
    const openai = openaiAt(weir.url, freshKey());
    const upload = async (count: number) =>
      openai.files.create({ file: fileOf(chores(count)), purpose: 'batch' }, ONCE).withResponse();
    const { response } = await upload(60);
    expect(response.headers.get('x-ratelimit-remaining-requests')).toBe('40');
    const short: unknown = await upload(41).catch((reason: unknown) => reason);
    expect(short).toMatchObject({ status: 429, code: 'quota_requests' });
    expect(Number((short as openaiErrors.APIError).headers?.get('retry-after'))).toBeGreaterThan(0);
    const never: unknown = await upload(101).catch((reason: unknown) => reason);
    expect(never).toMatchObject({ status: 429, code: 'quota_requests' });
    expect((never as openaiErrors.APIError).headers?.get('retry-after')).toBeNull();
    expect(String(never)).toContain('101 requests');
    expect((await upload(40)).response.headers.get('x-ratelimit-remaining-requests')).toBe('0');
  });

  test('a batch that its origin refuses counts as one request', async () => {
    const key = freshKey();
    const headers = { 'x-origin-script': 'error-400' };
    const openai = openaiAt(weir.url, key);
    await openai.models.list();
    const refused = openai.files.create({ file: fileOf(chores(60)), purpose: 'batch' }, { ...ONCE, headers });
    await expect(refused).rejects.toMatchObject({ status: 400 });
    const { response } = await openai.models.list().withResponse();
    expect(Number(response.headers.get('x-ratelimit-remaining-requests'))).toBeGreaterThan(90);
  });

  test('a throttled key sends no batch that is larger than its budget', async () => {
    const key = freshKey();
    const openai = openaiAt(weir.url, key);
    await openai.models.list();
    await weir.admin.counted(key, 1);
    await weir.admin.override(key, 'throttle');
    const upload = async () =>
      openai.files.create({ file: fileOf(chores(31)), purpose: 'batch' }, ONCE).then(
        () => null,
        ({ code }: { code: string }) => code,
      );
    await expect.poll(upload, { timeout: 5000, interval: 300 }).toBe('throttled');
  });
});

/** Streams: event for event, at once, unchanged, in bounded memory, and counted. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openaiAt } from '../support/sdks.ts';
import { serve, type TestServer } from '../support/http.ts';
import { freshKey, useStage } from '../support/stage.ts';
import { startWeir, type Weir } from '../support/weir.ts';

const stage = useStage();
const HELLO = [{ role: 'user' as const, content: 'Tell me of the tides.' }];

interface Asked {
  readonly path?: string;
  readonly key?: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const ask = (
  base: string,
  { path = '/v1/chat/completions', key = freshKey(), body }: Asked,
): Promise<Response> =>
  fetch(base + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });

/** Ids and times differ from answer to answer. */
const withoutIds = (text: string): string =>
  text
    .replace(/(chatcmpl|cmpl|resp|msg|rs|fc|req)(-|_)[\w-]+/g, '$1$2ID')
    .replace(/"created(_at)?":\d+/g, '"created$1":0');

const USAGE = { include_usage: true };

test.each([
  ['whose client asks for usage', { stream_options: USAGE }],
  ['whose usage is hidden from its client', {}],
])('two thousand events %s arrive event for event, the first before the last is sent', async (_, options) => {
  const body = { model: 'stream-2000-1', messages: HELLO, stream: true, ...options };
  stage.origin.reset();
  const answer = await ask(stage.weir.url, { body });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const first = await reader.read();
  const sentByThen = stage.origin.counts.events;
  const decoder = new TextDecoder();
  let text = decoder.decode(first.value, { stream: true });
  for (let part = await reader.read(); !part.done; part = await reader.read())
    text += decoder.decode(part.value, { stream: true });
  expect(sentByThen).toBeLessThan(20);
  const direct = await (await ask(stage.origin.url, { body: { ...body, model: 'stream-2000-0' } })).text();
  expect(withoutIds(text)).toBe(withoutIds(direct).replaceAll('stream-2000-0', 'stream-2000-1'));
  expect(text.match(/"content":"[^"]/g)).toHaveLength(2000);
});

const STREAMS: Readonly<Record<string, Asked>> = {
  'chat completions': { body: { model: 'demo-large', messages: HELLO, stream: true } },
  'chat completions with two choices': { body: { model: 'demo-large', messages: HELLO, stream: true, n: 2 } },
  'chat completions that refuse usage': {
    body: { model: 'demo-large', messages: HELLO, stream: true, stream_options: { include_usage: false } },
  },
  'chat completions that break': { body: { model: 'broken', messages: HELLO, stream: true } },
  completions: { path: '/v1/completions', body: { model: 'demo-large', prompt: 'The tides', stream: true } },
  responses: { path: '/v1/responses', body: { model: 'demo-large', input: 'The tides', stream: true } },
  messages: {
    path: '/v1/messages',
    body: { model: 'demo-large', max_tokens: 300, messages: HELLO, stream: true },
  },
  'messages with pings': {
    path: '/v1/messages',
    body: { model: 'heartbeat', max_tokens: 300, messages: HELLO, stream: true },
  },
};

test.each(Object.entries(STREAMS))('%s look byte for byte as they do without Weir', async (_, asked) => {
  const direct = await (await ask(stage.origin.url, asked)).text();
  const through = await (await ask(stage.weir.url, asked)).text();
  expect(withoutIds(through)).toBe(withoutIds(direct));
});

test('heartbeats pass, also where usage is hidden', async () => {
  const text = await (
    await ask(stage.weir.url, { body: { model: 'heartbeat', messages: HELLO, stream: true } })
  ).text();
  expect(text.match(/^: keep-alive$/gm)?.length).toBeGreaterThan(10);
});

test('a stream whose client did not ask for usage is counted exactly', async () => {
  const key = freshKey();
  const request = { model: 'demo-large', messages: HELLO };
  const { usage } = await openaiAt(stage.origin.url, key).chat.completions.create(request);
  await (await ask(stage.weir.url, { key, body: { ...request, stream: true } })).text();
  expect((await stage.weir.admin.counted(key, 1)).totals).toMatchObject({
    input_tokens: usage?.prompt_tokens,
    output_tokens: usage?.completion_tokens,
  });
});

test('many such streams are counted to within a few per cent', async () => {
  const key = freshKey();
  let truth = 0;
  for (let i = 0; i < 40; i++) {
    const messages = [{ role: 'user' as const, content: `Tell me of tide number ${i}.` }];
    const { usage } = await openaiAt(stage.origin.url, key).chat.completions.create({
      model: 'demo-large',
      messages,
    });
    truth += usage?.completion_tokens ?? 0;
    await (await ask(stage.weir.url, { key, body: { model: 'demo-large', messages, stream: true } })).text();
  }
  const { totals } = await stage.weir.admin.counted(key, 40);
  expect(Math.abs(totals.output_tokens / truth - 1)).toBeLessThan(0.08);
});

test('a stream that reports no usage is estimated', async () => {
  const key = freshKey();
  await (
    await ask(stage.weir.url, { key, body: { model: 'no-usage', messages: HELLO, stream: true } })
  ).text();
  expect((await stage.weir.admin.counted(key, 1)).totals.output_tokens).toBeGreaterThan(5);
});

/** What the platform gives an isolate, and bytes of a stream that is larger. */
const ISOLATE = 128 * 1024 * 1024;
const LARGE = 192 * 1024 * 1024;
const EVENT = Buffer.from(
  `data: {"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"${'tide '.repeat(3200)}"}}]}\n\n`,
);

let flood: TestServer;
let dam: Weir;
let written = 0;

beforeAll(async () => {
  flood = await serve((request, response) => {
    request.resume();
    written = 0;
    const pour = async (): Promise<void> => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      while (written < LARGE && !response.destroyed) {
        written += EVENT.length;
        if (!response.write(EVENT)) await writable(response);
      }
      response.end('data: [DONE]\n\n');
    };
    void pour();
  });
  dam = await startWeir({ origin: flood.url });
});
afterAll(async () => {
  await dam?.stop();
  await flood?.close();
});

/** Resolves when a response can take more, or its reader is gone. */
const writable = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });

/** Resident memory of a process in bytes. */
const residentOf = async (pid: number): Promise<number> =>
  Number(/^VmRSS:\s*(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;

const onLinux = process.platform === 'linux';

test.runIf(onLinux).each([
  ['passed on natively', { stream_options: USAGE }],
  ['rewritten to hide usage', {}],
])('a stream of 192 MB that is %s takes bounded memory', async (_, options) => {
  const warm = { body: { model: 'm', messages: HELLO, stream: true, ...options } };
  const before = await residentOf(dam.pid);
  let peak = before;
  const answer = await ask(dam.url, warm);
  let bytes = 0;
  let looked = 0;
  for await (const part of answer.body as ReadableStream<Uint8Array>) {
    bytes += part.byteLength;
    if (bytes - looked < 1024 * 1024) continue;
    looked = bytes;
    peak = Math.max(peak, await residentOf(dam.pid));
  }
  expect(bytes).toBeGreaterThanOrEqual(LARGE);
  expect(peak - before).toBeLessThan(ISOLATE);
});

test('a caller who does not read holds the origin back', async () => {
  const leave = new AbortController();
  const answer = await fetch(`${dam.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${freshKey()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'm', messages: HELLO, stream: true, stream_options: USAGE }),
    signal: leave.signal,
  });
  expect(answer.status).toBe(200);
  const settled = async (): Promise<boolean> => {
    const before = written;
    await new Promise((resolve) => setTimeout(resolve, 2500));
    return written === before;
  };
  await expect.poll(settled, { timeout: 20_000 }).toBe(true);
  expect(written).toBeLessThan(LARGE / 4);
  leave.abort();
});

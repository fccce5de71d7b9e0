/** Hostile and broken requests: each gets the protocol's own error or passes untouched; nothing crashes, and every forwarded request counts. */
import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { sendAndReset, sendRaw } from '../support/http.ts';
import { freshKey, useStage } from '../support/stage.ts';

const BODY_LIMIT = 2 * 1024 * 1024;
const INSPECTED = 1024 * 1024;
const stage = useStage({
  policy: { lease: { seconds: 1 }, bodyBytes: BODY_LIMIT, inspectBytes: INSPECTED },
});

/** Everything that this file has forwarded is counted under one key, and compared at the end. */
const KEY = freshKey();
const CHAT = '/v1/chat/completions';

interface Sent {
  readonly path?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

const post = ({ path = CHAT, key = KEY, headers = {}, body }: Sent): Promise<Response> =>
  fetch(stage.weir.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });

/** The request as the origin got it: fails when it got none since `reset`. */
const forwarded = (): Buffer => {
  const request = stage.origin.requests.at(-1);
  if (request === undefined) throw new Error('nothing was forwarded');
  return request.body;
};

const MESSAGES = '"messages":[{"role":"user","content":"Hello"}]';
const ORDINARY = `{"model":"demo-large",${MESSAGES}}`;

/** Sends an ordinary request, which shows that Weir is still in good health. */
const expectHealthy = async (): Promise<void> => {
  expect((await post({ body: ORDINARY })).status).toBe(200);
};

const BROKEN: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
  'cut-off JSON': '{"model":"demo-large","messages":[',
  'JSON with a comment': '{"model":"m",/* */"messages":[]}',
  'an array': '[]',
  'a number': '1e999',
  'a bare string': '"hello"',
  'NUL bytes': '{"model":"\u0000"}',
  'invalid UTF-8': new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  'nothing at all': '',
};

test.each(Object.entries(BROKEN))(
  '%s passes untouched, and the origin says what is wrong',
  async (_, body) => {
    stage.origin.reset();
    const answer = await post({ body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toHaveProperty('error.message');
    expect(forwarded().equals(Buffer.from(body))).toBe(true);
  },
);

const WRONG_FIELDS: Readonly<Record<string, string>> = {
  'fields of the wrong type':
    '{"model":{"a":1},"messages":"hi","stream":"yes","n":[],"logit_bias":7,"tools":null}',
  'a prototype for a key': `{"__proto__":{"stream":true},"constructor":{"prototype":1},"model":"demo-large",${MESSAGES}}`,
  'numbers out of range': `{"model":"demo-large","max_tokens":1e400,"n":-1e308,"temperature":-0,${MESSAGES}}`,
  'messages of the wrong type':
    '{"model":"demo-large","messages":[null,1,"x",[],{"role":7,"content":{"a":[]}}]}',
};

test.each(Object.entries(WRONG_FIELDS))('%s: the answer is the origin’s', async (_, body) => {
  stage.origin.reset();
  const answer = await post({ body });
  expect(forwarded().toString()).toBe(body);
  expect(answer.headers.has('weir-reason')).toBe(false);
  await answer.text();
});

test.each([
  ['arrays', '[', ']'],
  ['objects', '{"a":', '}'],
])('1 MB of nested %s is inspected within bounds and passed on', async (_, open, close) => {
  const depth = Math.floor(1_000_000 / (open.length + close.length));
  const nested = open.repeat(depth) + (open === '[' ? '' : '1') + close.repeat(depth);
  const body = `{"model":"demo-large","tools":[{"parameters":${nested}}],${MESSAGES}}`;
  const start = performance.now();
  const answer = await post({ body });
  expect(performance.now() - start).toBeLessThan(2000);
  expect(forwarded().toString()).toBe(body);
  await answer.text();
  await expectHealthy();
});

test('nesting beyond what is inspected is passed on without a look', async () => {
  const body = '['.repeat(INSPECTED + 1);
  const answer = await post({ body });
  expect(answer.status).toBe(400);
  expect(forwarded().toString()).toBe(body);
  await expectHealthy();
});

test('deep nesting beside what a degraded key is denied is still answered', async () => {
  const key = freshKey();
  await (await post({ key, body: ORDINARY })).text();
  await stage.weir.admin.counted(key, 1);
  await stage.weir.admin.override(key, 'degrade');
  const asks = async (): Promise<string | null> => {
    const answer = await post({ key, body: `{"logprobs":true,"model":"demo-large",${MESSAGES}}` });
    await answer.text();
    return answer.headers.get('weir-degraded');
  };
  await expect.poll(asks, { timeout: 5000, interval: 300 }).toBe('logprobs');
  const nested = '['.repeat(500_000) + ']'.repeat(500_000);
  const answer = await post({
    key,
    body: `{"logprobs":true,"x":${nested},"model":"demo-large",${MESSAGES}}`,
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ choices: [{ logprobs: null }] });
  await expect.poll(async () => (await stage.weir.admin.detail(key))?.in_flight, { timeout: 5000 }).toBe(0);
});

test('a huge logit_bias is inspected within bounds and passed on', async () => {
  const bias = Array.from({ length: 20_000 }, (_, i) => `"${i}":${(i % 200) - 100}`).join(',');
  const body = `{"model":"demo-large","logit_bias":{${bias}},${MESSAGES}}`;
  const answer = await post({ key: freshKey(), body });
  expect(answer.status).toBe(200);
  expect(forwarded().toString()).toBe(body);
});

test('another content type passes untouched: what it means is the origin’s to say', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json;charset=utf-16',
    '',
  ]) {
    const answer = await post({ headers: { 'content-type': type }, body: ORDINARY });
    expect(forwarded().toString()).toBe(ORDINARY);
    await answer.text();
  }
});

test('a gzip bomb is passed on compressed: it bursts nowhere in Weir', async () => {
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(48 * 1024 * 1024, 0x20)));
  const answer = await post({ headers: { 'content-encoding': 'gzip' }, body: bomb });
  expect(answer.status).toBe(400);
  expect(forwarded().equals(Buffer.from(bomb))).toBe(true);
  await expectHealthy();
});

test('a request with a compressed body is answered', async () => {
  const answer = await post({
    headers: { 'content-encoding': 'gzip' },
    body: new Uint8Array(gzipSync(ORDINARY)),
  });
  expect(answer.status).toBe(200);
});

/** A stream that has no declared length. */
const chunked = (bytes: number): ReadableStream<Uint8Array> => {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      const size = Math.min(left, 65_536);
      left -= size;
      controller.enqueue(new Uint8Array(size).fill(0x20));
      if (left === 0) controller.close();
    },
  });
};

const TOO_LARGE: Readonly<Record<string, (answer: unknown) => void>> = {
  '/v1/chat/completions': (body) => expect(body).toMatchObject({ error: { code: 'body_too_large' } }),
  '/v1/messages': (body) =>
    expect(body).toMatchObject({ type: 'error', error: { type: 'request_too_large' } }),
  '/v1beta/models/demo-large:generateContent': (body) =>
    expect(body).toMatchObject({ error: { code: 413, status: 'INVALID_ARGUMENT' } }),
  '/v1/audio/transcriptions': (body) => expect(body).toMatchObject({ error: { code: 'body_too_large' } }),
};

test.each(Object.entries(TOO_LARGE))('an oversized body is a native 413 on %s', async (path, check) => {
  stage.origin.reset();
  const answer = await post({ path, body: ' '.repeat(BODY_LIMIT + 1) });
  expect(answer.status).toBe(413);
  expect(answer.headers.get('x-should-retry')).toBe('false');
  check(await answer.json());
  expect(stage.origin.counts.requests).toBe(0);
});

test.each(['/v1/chat/completions', '/v1/audio/transcriptions'])(
  'an oversized body without a declared length is refused on %s, and never reaches the origin whole',
  async (path) => {
    stage.origin.reset();
    const answer = await post({ path, body: chunked(BODY_LIMIT + 500_000) });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: 'body_too_large' } });
    expect(stage.origin.requests).toHaveLength(0);
    await expectHealthy();
  },
);

test('a chunked body within the limit passes whole and counts by its size', async () => {
  const key = freshKey();
  await (await post({ key, body: ORDINARY })).text();
  const answer = await post({ key, body: chunked(INSPECTED + 300_000) });
  expect(answer.status).toBe(400);
  expect(forwarded()).toHaveLength(INSPECTED + 300_000);
  const { totals } = await stage.weir.admin.counted(key, 2);
  expect(totals.request_bytes).toBe(ORDINARY.length + INSPECTED + 300_000);
});

test.each(['content-length: 400000', 'transfer-encoding: chunked'])(
  'a caller who breaks off in mid-upload (%s) does not leave the origin with half a request',
  async (framing) => {
    stage.origin.reset();
    const head = [
      'POST /v1/audio/transcriptions HTTP/1.1',
      'host: weir.test',
      `authorization: Bearer ${KEY}`,
      'content-type: application/octet-stream',
      framing,
    ];
    const half = `${head.join('\r\n')}\r\n\r\n20000\r\n${'x'.repeat(0x20000)}\r\n`;
    const arrived = (): Promise<boolean> =>
      expect
        .poll(() => stage.origin.counts.requests, { timeout: 5000, interval: 10 })
        .toBe(1)
        .then(() => true);
    await sendAndReset(stage.weir.port, half, arrived);
    await expect.poll(() => stage.origin.counts.aborted, { timeout: 5000, interval: 20 }).toBe(1);
    expect(stage.origin.requests).toHaveLength(0);
    await expectHealthy();
  },
);

const status = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

const raw = (lines: readonly string[], body = ''): Promise<string> =>
  sendRaw(
    stage.weir.port,
    [
      `POST ${CHAT} HTTP/1.1`,
      'host: weir.test',
      `authorization: Bearer ${freshKey()}`,
      ...lines,
      '',
      body,
    ].join('\r\n'),
  );

const SMUGGLED = 'GET /v1/models HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk-smuggled\r\n\r\n';

const AMBIGUOUS: Readonly<Record<string, readonly [lines: readonly string[], body: string]>> = {
  'Content-Length beside Transfer-Encoding': [
    ['content-length: 4', 'transfer-encoding: chunked', 'connection: close'],
    `0\r\n\r\n${SMUGGLED}`,
  ],
  'two lengths': [['content-length: 0', `content-length: ${SMUGGLED.length}`, 'connection: close'], SMUGGLED],
  'a disguised Transfer-Encoding': [
    ['transfer-encoding: xchunked', 'connection: close'],
    `0\r\n\r\n${SMUGGLED}`,
  ],
  'a folded header': [['x-fold: a', ' b', 'content-length: 0', 'connection: close'], ''],
  'a space before the colon': [['transfer-encoding : chunked', 'content-length: 0', 'connection: close'], ''],
  'a length that is no number': [['content-length: 1e3', 'connection: close'], ''],
};

test.each(Object.entries(AMBIGUOUS))(
  '%s smuggles no second request to the origin',
  async (_, [lines, body]) => {
    stage.origin.reset();
    const answer = await raw(lines, body);
    expect(status(answer)).toBeGreaterThanOrEqual(400);
    expect(stage.origin.requests.filter(({ url }) => url === '/v1/models')).toEqual([]);
    expect(stage.origin.requests.length).toBeLessThanOrEqual(1);
    await expectHealthy();
  },
);

test('headers of more than a megabyte are refused', async () => {
  stage.origin.reset();
  const answer = await raw([`x-large: ${'a'.repeat(1024 * 1024)}`, 'content-length: 0', 'connection: close']);
  expect(status(answer)).not.toBe(200);
  expect(stage.origin.counts.requests).toBe(0);
  await expectHealthy();
});

test('a line feed in a credential or a query reaches no header of the origin', async () => {
  stage.origin.reset();
  const answer = await fetch(`${stage.weir.url}/v1/models?key=sk-a%0d%0ax-injected:%201`);
  await answer.text();
  const names = stage.origin.requests.flatMap(({ rawHeaders }) => rawHeaders);
  expect(names).not.toContain('x-injected');
  await expectHealthy();
});

const get = (target: string, host = 'weir.test'): Promise<string> =>
  sendRaw(
    stage.weir.port,
    `GET ${target} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${freshKey()}\r\nconnection: close\r\n\r\n`,
  );

test.each(['/v1/../../admin/v1/keys', '/v1/%2e%2e/admin', '//evil.test/v1/models'])(
  'the path %s reaches no admin route and no origin',
  async (path) => {
    stage.origin.reset();
    expect([400, 401, 404]).toContain(status(await get(path)));
    expect(stage.origin.counts.requests).toBe(0);
  },
);

test('a path that looks like a host stays a path of the configured origin', async () => {
  stage.origin.reset();
  await get('/openai//evil.test/v1/models');
  expect(stage.origin.requests.map(({ url }) => url)).toEqual(['//evil.test/v1/models']);
});

const silent: Server[] = [];
afterAll(() => silent.forEach((server) => server.close()));

test('absolute-form targets go to the configured origin and nowhere else', async () => {
  let reached = 0;
  const other = createServer((socket) => {
    reached += 1;
    socket.destroy();
  });
  silent.push(other);
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await get(`http://127.0.0.1:${port}/v1/models`, `127.0.0.1:${port}`);
  expect(reached).toBe(0);
});

test('after a storm of all of this, no count is lost', async () => {
  const key = freshKey();
  await (await post({ key, body: ORDINARY })).text();
  await stage.weir.admin.counted(key, 1);
  stage.origin.reset();
  const bodies = [
    ...Object.values(BROKEN),
    ...Object.values(WRONG_FIELDS),
    ORDINARY,
    ' '.repeat(BODY_LIMIT + 1),
  ];
  const storm = Array.from({ length: 10 }, () => bodies).flat();
  const answers = await Promise.all(storm.map((body) => post({ key, body })));
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  expect(answers.filter(({ status }) => status === 413)).toHaveLength(10);
  const reached = storm.length - 10;
  expect(stage.origin.counts.requests).toBe(reached);
  const { totals, in_flight } = await stage.weir.admin.counted(key, 1 + reached);
  expect(totals.requests).toBe(1 + reached);
  expect(in_flight).toBe(0);
});

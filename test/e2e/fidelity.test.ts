/** What the origin gets is what the caller sent, and what the caller gets is what the origin sent: header by header, byte for byte. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendRaw, serve, type TestServer } from '../support/http.ts';
import { startWeir, type Weir } from '../support/weir.ts';

interface Got {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly string[];
  readonly body: Buffer;
}

let origin: TestServer;
let weir: Weir;
let got: Got | null = null;

/** A JSON answer that says little but has odd headers. */
const ANSWER = Buffer.from(
  '{"id" : "chatcmpl-1",  "emoji":"\\ud83d\\ude00 \u{1F600}", "usage":{"prompt_tokens":1,"completion_tokens":2}}\n',
);
const ANSWER_HEADERS: readonly string[] = [
  ['Content-Type', 'application/json; charset="utf-8"; x=y'],
  ['OpenAI-Processing-Ms', '12'],
  ['X-Unknown', 'a, b;c="d"'],
  ['x-request-id', 'req_1'],
  ['Set-Cookie', 'a=1; Path=/'],
  ['Set-Cookie', 'b=2; HttpOnly'],
  ['Vary', 'Origin'],
  ['Vary', 'Accept'],
  ['Cache-Control', 'no-cache'],
  ['ETag', 'W/"1"'],
  ['Retry-After-Ms', '5'],
  ['Link', '<https://x.test>; rel=next'],
].flat();

beforeAll(async () => {
  origin = await serve((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', rawHeaders: headers } = request;
      got = { method, url, headers, body: Buffer.concat(parts) };
      answerTo(url, (status, head, body) => response.writeHead(status, [...head]).end(body));
    });
  });
  weir = await startWeir({ origin: origin.url });
});
afterAll(async () => {
  await weir?.stop();
  await origin?.close();
});

type Reply = (status: number, headers: readonly string[], body: Buffer | string) => void;

const answerTo = (url: string, reply: Reply): void => {
  if (url.includes('redirect')) return reply(307, ['Location', 'http://elsewhere.test/v1'], '');
  if (url.includes('empty')) return reply(204, ['X-Nothing', 'here'], '');
  if (url.includes('gzip'))
    return reply(200, ['Content-Encoding', 'gzip', 'Content-Type', 'application/json'], gzipSync(ANSWER));
  if (url.includes('teapot')) return reply(418, ['Content-Type', 'text/plain'], 'short and stout');
  reply(200, [...ANSWER_HEADERS, 'Content-Length', String(ANSWER.length)], ANSWER);
};

/** Header lines as [lower-case name, value], in the order in which they came. */
const pairs = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, i) => (i % 2 === 0 ? [[name.toLowerCase(), raw[i + 1] ?? ''] as [string, string]] : []));

const CREDENTIAL = 'authorization: Bearer sk-fidelity';

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: readonly string[];
  readonly body?: Buffer | string;
  readonly chunked?: boolean;
}

interface RawAnswer {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: string;
}

/** Sends a request as bytes; what the origin got is in `got` afterwards. */
const send = async ({
  method = 'POST',
  path,
  headers = [],
  body = '',
  chunked = false,
}: Sent): Promise<RawAnswer> => {
  const bytes = Buffer.from(body);
  const framing = chunked ? 'transfer-encoding: chunked' : `content-length: ${bytes.length}`;
  const framed = chunked
    ? Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')])
    : bytes;
  const withBody = bytes.length > 0 || method === 'POST';
  const lines = [`${method} ${path} HTTP/1.1`, 'host: weir.test', 'connection: close', ...headers];
  const head = [...lines, CREDENTIAL, ...(withBody ? [framing] : []), '', ''].join('\r\n');
  got = null;
  const answer = await sendRaw(weir.port, Buffer.concat([Buffer.from(head, 'latin1'), framed]));
  const end = answer.indexOf('\r\n\r\n');
  const [start = '', ...rest] = answer.slice(0, end).split('\r\n');
  const fields = rest.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { status: Number(start.split(' ')[1]), headers: fields, body: answer.slice(end + 4) };
};

const received = (): Got => {
  if (got === null) throw new Error('the origin got nothing');
  return got;
};

/** Headers that each hop sets for itself. */
const FRAMING = new Set(['host', 'content-length', 'connection', 'transfer-encoding']);
const endToEnd = (headers: [string, string][]): [string, string][] =>
  headers.filter(([name]) => !FRAMING.has(name)).toSorted(([a], [b]) => a.localeCompare(b));

const CHAT = '/v1/chat/completions';

test('headers that Weir does not know reach the origin as they were sent', async () => {
  const headers = [
    'anthropic-beta: context-1m-2025-08-07,files-api-2025-04-14',
    'OpenAI-Organization: org-1',
    'OpenAI-Project: proj_1',
    'X-Unknown-Header: some  value; with="quotes", and commas',
    'x-stainless-retry-count: 0',
    'Idempotency-Key: 7f1e',
    'User-Agent: custom/1.0 (odd)',
    'Accept: */*',
    'Accept-Encoding: gzip, br;q=0.5',
    'Accept-Language: de-CH',
    'content-type: application/json',
    'Cookie: a=1; b=2',
    'traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    'X-Empty:',
    'x-latin: caf\xe9',
  ];
  await send({ path: CHAT, headers, body: '{"model":"m","messages":[]}' });
  const expected = [...headers, CREDENTIAL].map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  expect(endToEnd(pairs(received().headers))).toEqual(endToEnd(expected));
});

test('a header that is sent twice arrives with both values, in order', async () => {
  const headers = ['anthropic-beta: one', 'x-twice: 1', 'anthropic-beta: two', 'x-twice: 2'];
  await send({ path: CHAT, headers, body: '{}' });
  const values = (wanted: string): string =>
    pairs(received().headers)
      .filter(([name]) => name === wanted)
      .map(([, value]) => value)
      .join(', ');
  expect(values('anthropic-beta')).toBe('one, two');
  expect(values('x-twice')).toBe('1, 2');
});

test('hop-by-hop headers, cf-* and Weir’s own stay here, as do those that Connection names', async () => {
  const headers = [
    'cf-connecting-ip: 10.0.0.1',
    'CF-Ray: 1',
    'weir-reason: forged',
    'Weir-Anything: forged',
    'Keep-Alive: timeout=5',
    'TE: trailers',
    'Proxy-Authorization: Basic eA==',
    'x-hop: secret',
    'Connection: x-hop, keep-alive',
    'x-stays: yes',
  ];
  await send({ path: CHAT, headers, body: '{}' });
  const names = endToEnd(pairs(received().headers)).map(([name]) => name);
  expect(names).toEqual(['authorization', 'x-stays']);
});

test('only the credential that the caller is counted under is passed on', async () => {
  await send({
    path: `${CHAT}?key=sk-other&keep=1`,
    headers: ['x-api-key: sk-another', 'x-goog-api-key: AIza-x'],
    body: '{}',
  });
  expect(endToEnd(pairs(received().headers))).toEqual([['authorization', 'Bearer sk-fidelity']]);
  expect(received().url).toBe(`${CHAT}?keep=1`);
});

test.each([
  `${CHAT}?api-version=2024-10-21&x=%20a+b&empty=&flag&x=2&utf=%C3%A9&bad=%E0%A4%A`,
  '/v1/models/ft:gpt%2F4:org::id?limit=5',
  '/v1beta/models/m:generateContent?alt=json&%24alt=json%3Benum-encoding%3Dint',
  '/v1/files//double?a=b?c=d',
  '/v1/responses/resp_1?include[]=a&include[]=b',
])('the path and query string %s pass byte for byte', async (path) => {
  await send({ method: path.includes('/models/ft') ? 'GET' : 'POST', path, body: '' });
  expect(received().url).toBe(path);
});

const BODIES: Readonly<Record<string, Buffer | string>> = {
  'odd white space and unknown fields':
    '\n {\t"messages" :[ ] ,\r\n"x_unknown": {"deep":[1.0,1e0,-0]} , "model":"m" }  \n',
  'escapes that a parser would normalise':
    '{"model":"\\u006d","messages":[{"role":"user","content":"\\/ \\u00e9 \u00e9 \\ud83d\\ude00 \\ud800"}]}',
  'duplicate keys': '{"model":"a","model":"b","messages":[],"stream":false,"stream":false}',
  'numbers that a double cannot hold': '{"model":"m","seed":12345678901234567890,"messages":[]}',
  'a byte-order mark': Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from('{"model":"m","messages":[]}'),
  ]),
  'invalid UTF-8': Buffer.concat([
    Buffer.from('{"model":"'),
    Buffer.from([0xff, 0xc0, 0x80]),
    Buffer.from('"}'),
  ]),
  'not JSON at all': 'model=m&stream=true',
};

test.each(Object.entries(BODIES))('a body with %s passes byte for byte', async (_, body) => {
  for (const chunked of [false, true]) {
    await send({ path: CHAT, headers: ['content-type: application/json'], body, chunked });
    expect(received().body.equals(Buffer.from(body))).toBe(true);
  }
});

test('a stream request that is metered exactly has usage asked for and nothing else changed', async () => {
  const body = ' { "stream" : true,"model":"m",\n"messages":[{"role":"user","content":"\\u00e9"}],"z":1.0}';
  await send({ path: CHAT, headers: ['content-type: application/json'], body });
  expect(received().body.toString()).toBe(body.replace('{', '{"stream_options":{"include_usage":true},'));
});

test('a multipart body passes byte for byte, boundary and all', async () => {
  const part = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7) % 256));
  const body = Buffer.concat([
    Buffer.from('--b0und"ary\r\nContent-Disposition: form-data; name="file"; filename="ü.wav"\r\n\r\n'),
    part,
    Buffer.from('\r\n--b0und"ary--\r\n'),
  ]);
  const type = 'content-type: multipart/form-data; boundary="b0und\\"ary"';
  for (const chunked of [false, true]) {
    await send({ path: '/v1/audio/transcriptions', headers: [type], body, chunked });
    expect(received().body.equals(body)).toBe(true);
    expect(pairs(received().headers)).toContainEqual(['content-type', type.slice(14)]);
  }
});

test('a body whose length was declared is sent on with that length', async () => {
  await send({
    path: CHAT,
    headers: ['content-type: application/json'],
    body: '{"model":"m","messages":[]}',
  });
  expect(pairs(received().headers)).toContainEqual(['content-length', '27']);
  await send({ path: '/v1/files', headers: ['content-type: application/x-odd'], body: 'x'.repeat(5000) });
  expect(pairs(received().headers)).toContainEqual(['content-length', '5000']);
});

test.each(['GET', 'DELETE', 'PUT', 'PATCH', 'OPTIONS'])('the method %s passes', async (method) => {
  await send({ method, path: '/v1/files/f_1', body: '' });
  expect(received().method).toBe(method);
});

test('the answer’s headers and bytes reach the caller as the origin sent them', async () => {
  const answer = await send({
    path: CHAT,
    headers: ['content-type: application/json'],
    body: '{"model":"m","messages":[]}',
  });
  const ignored = new Set(['date', 'keep-alive']);
  const seen = endToEnd(answer.headers).filter(([name]) => !ignored.has(name));
  expect(merged(seen)).toEqual(merged(endToEnd(pairs(ANSWER_HEADERS))));
  expect(unchunked(answer).equals(ANSWER)).toBe(true);
});

/** Headers with repeated ones joined as RFC 9110 allows, `Set-Cookie` excepted. */
const merged = (headers: [string, string][]): Record<string, string[]> => {
  const byName: Record<string, string[]> = {};
  for (const [name, value] of headers) (byName[name] ??= []).push(value);
  return Object.fromEntries(
    Object.entries(byName).map(([name, values]) => [
      name,
      name === 'set-cookie' ? values : [values.join(', ')],
    ]),
  );
};

/** The body without its framing. */
const unchunked = ({ headers, body }: RawAnswer): Buffer => {
  const bytes = Buffer.from(body, 'latin1');
  if (!headers.some(([name, value]) => name === 'transfer-encoding' && value === 'chunked')) return bytes;
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16);
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 4 + size;
  }
  return Buffer.concat(parts);
};

test('the answer’s length is kept, so that a caller can tell a complete one', async () => {
  const answer = await send({
    path: CHAT,
    headers: ['content-type: application/json'],
    body: '{"model":"m","messages":[]}',
  });
  expect(answer.headers).toContainEqual(['content-length', String(ANSWER.length)]);
});

test('a compressed answer can be read by the caller and is counted by its usage', async () => {
  const request = {
    method: 'POST',
    headers: { authorization: 'Bearer sk-gzip', 'content-type': 'application/json' },
    body: '{"model":"m","messages":[]}',
  };
  const answer = await fetch(`${weir.url}${CHAT}?gzip`, request);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(Buffer.from(await answer.arrayBuffer()).equals(ANSWER)).toBe(true);
  expect((await weir.admin.counted('sk-gzip', 1)).totals.output_tokens).toBe(2);
});

test('redirects are handed to the caller and never followed', async () => {
  const answer = await send({ method: 'GET', path: '/v1/files/redirect' });
  expect(answer.status).toBe(307);
  expect(answer.headers).toContainEqual(['location', 'http://elsewhere.test/v1']);
});

test('answers without a body and odd statuses pass', async () => {
  const empty = await send({ method: 'DELETE', path: '/v1/files/empty' });
  expect(empty).toMatchObject({ status: 204, body: '' });
  expect(empty.headers).toContainEqual(['x-nothing', 'here']);
  const teapot = await send({ method: 'GET', path: '/v1/files/teapot' });
  expect(teapot.status).toBe(418);
});

test('an answer to HEAD has headers and no body', async () => {
  const answer = await send({ method: 'HEAD', path: '/v1/models' });
  expect(answer).toMatchObject({ status: 200, body: '' });
  expect(received().method).toBe('HEAD');
});

test('Weir adds no header of its own to the answer of a clean key without quotas', async () => {
  const answer = await send({
    path: CHAT,
    headers: ['content-type: application/json'],
    body: '{"model":"m","messages":[]}',
  });
  expect(answer.headers.map(([name]) => name).filter((name) => /weir|ratelimit|cf-/.test(name))).toEqual([]);
});

import * as anthropicSdk from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import * as openaiSdk from 'openai';
import { describe, expect, test } from 'vitest';
import type { ProtocolName, Refusal, WireRefusal } from '../../../src/domain/index.ts';
import { anthropic, gemini, openai, PROTOCOLS } from '../../../src/protocols/index.ts';

const refusal = (status: Refusal['status'], extra: Partial<Refusal> = {}): Refusal => ({
  status,
  reason: 'template_harvest',
  message: 'This key is blocked.',
  retryAfter: null,
  lasting: false,
  help: null,
  requestId: 'req_1',
  ...extra,
});

const STATUSES: readonly Refusal['status'][] = [400, 401, 403, 404, 413, 429, 502, 503, 504];
const NAMES: readonly ProtocolName[] = ['openai', 'anthropic', 'gemini'];
const responseOf = (wire: WireRefusal): Response =>
  new Response(wire.body, {
    status: wire.status,
    headers: wire.headers.map(([name, value]) => [name, value]),
  });

describe.each(NAMES)('every %s refusal', (name) => {
  test.each(STATUSES)('%i is JSON with the reason in header and body', (status) => {
    const wire = PROTOCOLS[name].refuse(refusal(status));
    const headers = new Headers(wire.headers.map(([key, value]) => [key, value]));
    expect(wire.status).toBe(status);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('weir-reason')).toBe('template_harvest');
    expect(headers.get('weir-request-id')).toBe('req_1');
    expect(headers.has('x-should-retry')).toBe(false);
    expect(headers.has('retry-after')).toBe(false);
    expect(JSON.parse(wire.body)).toHaveProperty('error.message');
    expect(wire.body).toContain('"template_harvest"');
  });

  test('says when to come back, what helps, and when not to try again', () => {
    const busy = PROTOCOLS[name].refuse(refusal(429, { retryAfter: 30, reason: 'throttled' }));
    expect(busy.headers).toContainEqual(['retry-after', '30']);
    const blocked = PROTOCOLS[name].refuse(refusal(403, { lasting: true, help: 'https://lab.test/appeal' }));
    expect(blocked.headers).toContainEqual(['x-should-retry', 'false']);
    expect(blocked.body).toContain('https://lab.test/appeal');
  });
});

test.each([
  [400, 'invalid_request_error'],
  [401, 'invalid_request_error'],
  [403, 'request_forbidden'],
  [429, 'requests'],
  [503, 'server_error'],
] as const)('OpenAI %i has type %s', (status, type) => {
  const { error } = JSON.parse(openai.refuse(refusal(status)).body) as { error: object };
  expect(error).toEqual({ message: 'This key is blocked.', type, param: null, code: 'template_harvest' });
});

test('OpenAI words token quotas as tokens', () => {
  expect(openai.refuse(refusal(429, { reason: 'quota_output_tokens' })).body).toContain('"type":"tokens"');
});

test.each([
  [400, 'invalid_request_error'],
  [401, 'authentication_error'],
  [403, 'permission_error'],
  [404, 'not_found_error'],
  [413, 'request_too_large'],
  [429, 'rate_limit_error'],
  [502, 'api_error'],
  [504, 'timeout_error'],
] as const)('Anthropic %i has type %s', (status, type) => {
  expect(JSON.parse(anthropic.refuse(refusal(status)).body)).toEqual({
    type: 'error',
    error: { type, message: 'This key is blocked.', details: { error_code: 'template_harvest' } },
    request_id: 'req_1',
  });
});

test('Gemini carries ErrorInfo, RetryInfo and Help', () => {
  const wire = gemini.refuse(refusal(429, { retryAfter: 30, help: 'https://lab.test/appeal' }));
  expect(JSON.parse(wire.body)).toMatchObject({
    error: {
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      details: [
        { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'TEMPLATE_HARVEST', domain: 'weir' },
        { '@type': 'type.googleapis.com/google.rpc.RequestInfo', requestId: 'req_1' },
        { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '30s' },
        { '@type': 'type.googleapis.com/google.rpc.Help', links: [{ url: 'https://lab.test/appeal' }] },
      ],
    },
  });
});

/** Requests that an SDK makes before it gives up on an origin that always answers like this, and what it throws. */
const attempts = async (
  wire: WireRefusal,
  send: (fetch: () => Promise<Response>) => Promise<unknown>,
): Promise<{ error: unknown; requests: number }> => {
  let requests = 0;
  const answer = (): Promise<Response> => {
    requests++;
    return Promise.resolve(responseOf(wire));
  };
  const error: unknown = await send(answer).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { error, requests };
};

const ask = { model: 'm', messages: [{ role: 'user' as const, content: 'q' }] };
const sendOpenai = (fetch: () => Promise<Response>) =>
  new openaiSdk.OpenAI({ apiKey: 'k', fetch, maxRetries: 1 }).chat.completions.create(ask);
const sendAnthropic = (fetch: () => Promise<Response>) =>
  new anthropicSdk.Anthropic({ apiKey: 'k', fetch, maxRetries: 1 }).messages.create({
    ...ask,
    max_tokens: 1,
  });

describe('the openai SDK', () => {
  test.each([
    [400, openaiSdk.BadRequestError],
    [401, openaiSdk.AuthenticationError],
    [403, openaiSdk.PermissionDeniedError],
    [404, openaiSdk.NotFoundError],
    [413, openaiSdk.APIError],
  ] as const)('raises its own error for %i, once', async (status, kind) => {
    const { error, requests } = await attempts(openai.refuse(refusal(status)), sendOpenai);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ status, code: 'template_harvest', requestID: 'req_1' });
    expect(requests).toBe(1);
  });

  test('does not retry a lasting refusal, whatever its status, and does retry a passing one', async () => {
    const lasting = await attempts(openai.refuse(refusal(503, { lasting: true })), sendOpenai);
    expect(lasting.requests).toBe(1);
    const passing = await attempts(openai.refuse(refusal(429, { retryAfter: 1 })), sendOpenai);
    expect(passing.error).toBeInstanceOf(openaiSdk.RateLimitError);
    expect(passing.requests).toBe(2);
  });
});

describe('the Anthropic SDK', () => {
  test.each([
    [400, anthropicSdk.BadRequestError, 'invalid_request_error'],
    [401, anthropicSdk.AuthenticationError, 'authentication_error'],
    [403, anthropicSdk.PermissionDeniedError, 'permission_error'],
    [404, anthropicSdk.NotFoundError, 'not_found_error'],
  ] as const)('raises its own error for %i, once', async (status, kind, type) => {
    const { error, requests } = await attempts(anthropic.refuse(refusal(status)), sendAnthropic);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ status, type, errorCode: 'template_harvest', requestID: 'req_1' });
    expect(requests).toBe(1);
  });

  test('does not retry a lasting refusal', async () => {
    const { requests } = await attempts(anthropic.refuse(refusal(503, { lasting: true })), sendAnthropic);
    expect(requests).toBe(1);
  });
});

test.each([403, 429, 503] as const)(
  'the Google SDK raises ApiError for %i with the reason',
  async (status) => {
    const client = (fetch: () => Promise<Response>) =>
      new GoogleGenAI({ apiKey: 'k', httpOptions: { fetch } }).models.generateContent({
        model: 'm',
        contents: 'q',
      });
    const { error, requests } = await attempts(gemini.refuse(refusal(status, { lasting: true })), client);
    expect(error).toMatchObject({ name: 'ApiError', status });
    expect(String(error)).toContain('TEMPLATE_HARVEST');
    expect(requests).toBe(1);
  },
);

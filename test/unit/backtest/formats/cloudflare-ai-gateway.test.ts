import { describe, expect, it } from 'vitest';
import { cloudflareAiGateway as format } from '../../../../src/backtest/formats/cloudflare-ai-gateway.ts';
import type { LineError } from '../../../../src/backtest/log-line.ts';
import { asCall, deep, only, problem } from './support.ts';

const REQUEST = {
  system: 'You help in a shop for garden tools.',
  messages: [{ role: 'user', content: 'Which rake is best for gravel?' }],
  max_tokens: 300,
  temperature: 0.2,
};
const ANSWER = {
  type: 'message',
  role: 'assistant',
  content: [{ type: 'text', text: 'A landscape rake.' }],
  usage: { input_tokens: 31, cache_read_input_tokens: 100, output_tokens: 9 },
};

/** A record of `ai_gateway_events`, decrypted. */
const PUSHED = {
  Datetime: '2026-11-02T09:30:15Z',
  Gateway: 'shop',
  Provider: 'anthropic',
  Model: 'claude-haiku-4-5',
  Endpoint: 'v1/messages',
  StatusCode: 200,
  Cached: false,
  RateLimited: false,
  Metadata: '{"user_id":"u-19","Team ID":42}',
  RequestBody: JSON.stringify(REQUEST),
  ResponseBody: JSON.stringify(ANSWER),
};

/** A log of the REST API. */
const LISTED = {
  id: '01J',
  created_at: '2026-11-02 09:30:16',
  provider: 'google-ai-studio',
  model: 'gemini-3-pro',
  path: 'v1beta/models/gemini-3-pro:generateContent',
  status_code: 200,
  success: true,
  tokens_in: 8,
  tokens_out: 3,
  metadata: null,
  request_head: '{"contents":[{"parts":[{"text":"Hi"}]}],"user":"u-2"}',
  request_head_complete: true,
  response_head: '{"candidates":[{"content":{"parts":[{"text":"hm","thought":true},{"text":"Hello"}]}}]}',
};

describe('a log of Cloudflare AI Gateway', () => {
  it('is a request when Logpush wrote it', () => {
    expect(only(format, PUSHED)).toStrictEqual({
      ts: Date.UTC(2026, 10, 2, 9, 30, 15),
      key: 'u-19',
      account: '42',
      method: 'POST',
      path: '/v1/messages',
      body: { model: 'claude-haiku-4-5', ...REQUEST },
      response: {
        status: 200,
        usage: { input_tokens: 131, output_tokens: 9 },
        text: 'A landscape rake.',
      },
    });
  });

  it('is one when the API listed it', () => {
    expect(only(format, LISTED)).toStrictEqual({
      ts: Date.UTC(2026, 10, 2, 9, 30, 16),
      key: 'u-2',
      method: 'POST',
      path: '/v1beta/models/gemini-3-pro:generateContent',
      body: { contents: [{ parts: [{ text: 'Hi' }] }], user: 'u-2' },
      response: { status: 200, usage: { input_tokens: 8, output_tokens: 3 }, text: 'Hello' },
    });
  });

  it('is read by the gateway as it was asked', () => {
    expect(asCall(only(format, PUSHED))).toMatchObject({
      protocol: 'anthropic',
      model: 'claude-haiku-4-5',
      system: REQUEST.system,
      turns: [{ role: 'user', text: 'Which rake is best for gravel?' }],
      parameters: { temperature: 0.2, maxOutputTokens: 300 },
    });
    expect(asCall(only(format, LISTED))).toMatchObject({
      protocol: 'gemini',
      turns: [{ role: 'user', text: 'Hi' }],
    });
  });

  it('is sent to the API whose form its body has, whatever a gateway calls the path', () => {
    const chat = { messages: [{ role: 'user', content: 'Hi' }], user: 'u' };
    const pathOf = (fields: object): string | undefined => only(format, { ...PUSHED, ...fields }).path;
    const asChat = { RequestBody: chat, Provider: 'openai' };
    expect(pathOf({ ...asChat, Endpoint: 'chat/completions' })).toBe('/v1/chat/completions');
    expect(pathOf({ ...asChat, Endpoint: '/compat/chat/completions' })).toBe('/v1/chat/completions');
    expect(pathOf({ ...asChat, Endpoint: 'chat/completions?api-version=2024-10-21' })).toBe(
      '/v1/chat/completions',
    );
    expect(pathOf({ ...asChat, Endpoint: '@cf/meta/llama-4', Provider: 'workers-ai' })).toBe(
      '/v1/chat/completions',
    );
    expect(pathOf({ Endpoint: 'us-east-1/model/claude/invoke', Provider: 'aws-bedrock' })).toBe(
      '/v1/messages',
    );
    expect(pathOf({ Endpoint: undefined, RequestBody: { model: 'text-embedding-4', input: 'x' } })).toBe(
      '/v1/embeddings',
    );
  });

  it('has the words and the counts of an answer that was streamed', () => {
    const stream = [
      { choices: [{ delta: { role: 'assistant', content: 'A ' } }] },
      { choices: [{ delta: { content: 'rake.' } }] },
      { choices: [], usage: { prompt_tokens: 20, completion_tokens: 5 } },
    ];
    const text = `${stream.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`;
    const log = {
      ...PUSHED,
      Endpoint: 'chat/completions',
      RequestBody: { messages: [], stream: true },
      ResponseBody: text,
    };
    expect(only(format, log).response).toStrictEqual({
      status: 200,
      usage: { input_tokens: 20, output_tokens: 5 },
      text: 'A rake.',
    });
  });

  it('is passed over when it asked for no text', () => {
    const image = { ...PUSHED, Endpoint: 'images/generations', RequestBody: { prompt: 'A rake' } };
    expect(format.convert(image)).toEqual([]);
  });

  it('may be one of a page, whose bad logs cost no other', () => {
    const page = {
      success: true,
      result: [PUSHED, { ...LISTED, created_at: null }, { ...LISTED, created_at: '2026-11-02 09:00:00' }],
    };
    const problems: LineError[] = [];
    const lines = format.convert(page, (bad) => problems.push(bad));
    expect(lines.map(({ key }) => key)).toEqual(['u-2', 'u-19']);
    expect(problems.map(({ message }) => message)).toEqual(['Datetime (or created_at) is absent or no time']);
    expect(problem(format, page)).toBe('Datetime (or created_at) is absent or no time');
  });

  const encrypted = { key: 'cnNh', iv: 'aXY=', data: 'Z2Nt' };
  it.each([
    ['no object', 'x', 'the log is not a JSON object'],
    [
      'an encrypted body',
      { ...PUSHED, RequestBody: encrypted },
      'its request body is encrypted: decrypt the log with the private key of the gateway first',
    ],
    [
      'encrypted metadata',
      { ...PUSHED, Metadata: JSON.stringify(encrypted) },
      'its metadata is encrypted: decrypt the log with the private key of the gateway first',
    ],
    [
      'no body',
      { ...PUSHED, RequestBody: '' },
      'it has no request body: payload logging was off, or the field was not exported',
    ],
    [
      'half a body',
      { ...LISTED, request_head_complete: false },
      'its request body was cut: take the whole one from the API and put it into `request`',
    ],
    ['a body that is no JSON', { ...PUSHED, RequestBody: '{"a":' }, 'its request body is not a JSON object'],
    [
      'a body of no API',
      { ...PUSHED, RequestBody: { q: 1 } },
      'its body is no request of an API that Weir knows',
    ],
    [
      'no caller',
      { ...PUSHED, Metadata: null },
      'nothing in it names the caller (a key, a key hash, or a user)',
    ],
    [
      'a body without end',
      { ...PUSHED, RequestBody: { messages: deep(5000) } },
      'its request is nested deeper than 100 levels',
    ],
  ])('is refused with %s', (_what, value, message) => {
    expect(problem(format, value)).toBe(message);
  });
});

import { describe, expect, test } from 'vitest';
import type { AnswerText, ProtocolName, Usage } from '../../../src/domain/index.ts';
import { estimateInputTokens, estimateStreamTokens, PROTOCOLS } from '../../../src/protocols/index.ts';
import { callOf } from './calls.ts';

const CHAT = '/v1/chat/completions';
const RESPONSES = '/v1/responses';
const MESSAGES = '/v1/messages';
const GENERATE = '/v1beta/models/m:generateContent';
const STREAM = '/v1beta/models/m:streamGenerateContent';

const exact = (inputTokens: number, outputTokens: number): Usage => ({
  inputTokens,
  outputTokens,
  estimated: false,
});

const routeOf = (protocol: ProtocolName, path: string, method = 'POST') => {
  const route = PROTOCOLS[protocol].route(method, path);
  if (route === null) throw new Error(`unknown path ${path}`);
  return route;
};

type Plain = readonly [ProtocolName, path: string, answer: unknown, expected: Usage | null];

const PLAIN: readonly Plain[] = [
  ['openai', CHAT, { usage: { prompt_tokens: 9, completion_tokens: 12, total_tokens: 21 } }, exact(9, 12)],
  ['openai', RESPONSES, { usage: { input_tokens: 9, output_tokens: 12 } }, exact(9, 12)],
  ['openai', '/v1/completions', { usage: { prompt_tokens: 5, completion_tokens: 7 } }, exact(5, 7)],
  ['openai', '/v1/embeddings', { usage: { prompt_tokens: 8, total_tokens: 8 } }, exact(8, 0)],
  ['openai', '/v1/moderations', { results: [] }, exact(0, 0)],
  ['openai', '/v1/responses/input_tokens', { input_tokens: 9 }, exact(0, 0)],
  ['openai', CHAT, { usage: null }, null],
  ['openai', CHAT, { usage: { prompt_tokens: -9, completion_tokens: 'many' } }, null],
  ['openai', CHAT, null, null],
  ['anthropic', MESSAGES, { usage: { input_tokens: 3, output_tokens: 4 } }, exact(3, 4)],
  [
    'anthropic',
    MESSAGES,
    {
      usage: {
        input_tokens: 3,
        cache_creation_input_tokens: 10,
        cache_read_input_tokens: 100,
        output_tokens: 4,
      },
    },
    exact(113, 4),
  ],
  ['anthropic', `${MESSAGES}/count_tokens`, { input_tokens: 3 }, exact(0, 0)],
  ['anthropic', MESSAGES, {}, null],
  [
    'gemini',
    GENERATE,
    {
      usageMetadata: {
        promptTokenCount: 5,
        toolUsePromptTokenCount: 2,
        candidatesTokenCount: 7,
        thoughtsTokenCount: 30,
        totalTokenCount: 44,
      },
    },
    exact(7, 37),
  ],
  ['gemini', GENERATE, { usageMetadata: { promptTokenCount: 5 } }, exact(5, 0)],
  [
    'gemini',
    STREAM,
    [
      { usageMetadata: { promptTokenCount: 5 } },
      { usageMetadata: { promptTokenCount: 5, candidatesTokenCount: 6 } },
    ],
    exact(5, 6),
  ],
  ['gemini', '/v1beta/models/m:countTokens', { totalTokens: 5 }, exact(0, 0)],
  ['gemini', GENERATE, { candidates: [] }, null],
];

test.each(PLAIN)('plain %s %s %o takes %o', (protocol, path, answer, expected) => {
  expect(PROTOCOLS[protocol].usage(routeOf(protocol, path), answer)).toEqual(expected);
});

test('a stored answer was counted when it was made', () => {
  const route = routeOf('openai', '/v1/responses/r1', 'GET');
  expect(PROTOCOLS.openai.usage(route, { usage: { input_tokens: 9, output_tokens: 12 } })).toEqual(
    exact(0, 0),
  );
});

/** SSE text of some payloads. */
const sse = (...payloads: unknown[]): string =>
  payloads
    .map((payload) => `data: ${typeof payload === 'string' ? payload : JSON.stringify(payload)}\n\n`)
    .join('');
const named = (...payloads: { type: string }[]): string =>
  payloads.map((payload) => `event: ${payload.type}\ndata: ${JSON.stringify(payload)}\n\n`).join('');
const whole = (text: string): AnswerText => ({ head: text, tail: text, bytes: text.length });
/** What is kept of a long answer. */
const ends = (text: string, size: number): AnswerText => ({
  head: text.slice(0, size),
  tail: text.slice(-size),
  bytes: text.length,
});

const streamUsage = (protocol: ProtocolName, path: string, answer: AnswerText): Usage | null =>
  PROTOCOLS[protocol].streamUsage(routeOf(protocol, path), answer);

describe('OpenAI streams', () => {
  const chunk = (content: string) => ({ choices: [{ delta: { content } }], usage: null });
  const last = {
    choices: [],
    usage: { prompt_tokens: 9, completion_tokens: 12, prompt_tokens_details: { cached_tokens: 1 } },
  };
  const completed = (extra: object = {}) => ({
    type: 'response.completed',
    sequence_number: 7,
    response: {
      output: [{ content: [{ text: 'a'.repeat(5000) }] }],
      ...extra,
      usage: { input_tokens: 9, output_tokens: 12 },
      metadata: {},
    },
  });

  test.each([
    ['the usage chunk', sse(chunk('a'), last, '[DONE]'), exact(9, 12)],
    ['a heartbeat after it', `${sse(chunk('a'), last, '[DONE]')}: ping\n\n`, exact(9, 12)],
    ['CRLF line ends', sse(chunk('a'), last, '[DONE]').replaceAll('\n', '\r\n'), exact(9, 12)],
    ['none asked for', sse(chunk('a'), '[DONE]'), null],
    [
      "usage in the model's own words",
      sse(chunk('"usage":{"prompt_tokens":1,"completion_tokens":1}'), '[DONE]'),
      null,
    ],
    ['nothing', '', null],
    ['noise', '\u0000"usage"{{{', null],
  ])('%s', (_name, text, expected) => {
    expect(streamUsage('openai', CHAT, whole(text))).toEqual(expected);
  });

  test('response.completed', () => {
    expect(streamUsage('openai', RESPONSES, whole(named(completed())))).toEqual(exact(9, 12));
  });

  test('response.completed longer than what is kept', () => {
    expect(streamUsage('openai', RESPONSES, ends(named(completed()), 1000))).toEqual(exact(9, 12));
  });

  test('usage that a caller planted in its tool schema is not taken', () => {
    const planted = { usage: { input_tokens: 0, output_tokens: 0 } };
    const event = completed({ tools: [{ parameters: { properties: planted } }], zzz: planted });
    const moved = { ...event, response: { ...event.response, tools: [planted] } };
    expect(streamUsage('openai', RESPONSES, whole(named(moved)))).toEqual(exact(9, 12));
  });
});

describe('Anthropic streams', () => {
  const start = {
    type: 'message_start',
    message: { content: [], usage: { input_tokens: 25, cache_read_input_tokens: 5, output_tokens: 1 } },
  };
  const text = (words: string) => ({
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text: words },
  });
  const delta = (usage: object) => ({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage });
  const stop = { type: 'message_stop' };
  const of = (answer: AnswerText) => streamUsage('anthropic', MESSAGES, answer);

  test('input from the start, cumulative output from the last delta', () => {
    expect(of(whole(named(start, text('a'), delta({ output_tokens: 15 }), stop)))).toEqual(exact(30, 15));
  });

  test('the delta corrects the input', () => {
    const usage = { input_tokens: 125, cache_read_input_tokens: 5, output_tokens: 15 };
    expect(of(whole(named(start, delta(usage), stop)))).toEqual(exact(130, 15));
  });

  test('long streams are read at both ends', () => {
    const long = named(
      { type: 'ping' },
      start,
      ...Array.from({ length: 500 }, () => text('word ')),
      delta({ output_tokens: 15 }),
      stop,
    );
    expect(of(ends(long, 2000))).toEqual(exact(30, 15));
  });

  test('a stream that was cut has exact input and estimated output', () => {
    const usage = of(whole(named(start, text('four words of text '.repeat(20)))));
    expect(usage).toMatchObject({ inputTokens: 30, estimated: true });
    expect(usage?.outputTokens).toBeGreaterThan(60);
    expect(usage?.outputTokens).toBeLessThan(130);
  });

  test('no usage, no statement', () => {
    expect(of(whole(named({ type: 'ping' })))).toBeNull();
  });
});

describe('Gemini streams', () => {
  const chunk = (text: string, output: number) => ({
    candidates: [{ content: { parts: [{ text }] } }],
    usageMetadata: {
      promptTokenCount: 5,
      candidatesTokenCount: output,
      promptTokensDetails: [{ tokenCount: 5 }],
    },
  });
  const sneaky = '","usageMetadata":{"promptTokenCount":0}}]';

  test.each([
    ['SSE', sse(chunk('a', 1), chunk('b', 2)), exact(5, 2)],
    ['SSE cut in a chunk', sse(chunk('a', 1), chunk('b', 2)) + 'data: {"candidates":[{"con', exact(5, 2)],
    ['an array', JSON.stringify([chunk('a', 1), chunk(sneaky, 2)]), exact(5, 2)],
    ['a pretty array', JSON.stringify([chunk('a', 1), chunk('b', 2)], null, 2) + '\n', exact(5, 2)],
    [
      'an array cut after a chunk',
      JSON.stringify([chunk('a', 1), chunk('b', 2)]).slice(0, -1) + ',\r\n',
      exact(5, 2),
    ],
    ['an array of an error', '[{"error":{"code":500}}]', null],
    ['nothing', '', null],
  ])('%s', (_name, text, expected) => {
    expect(streamUsage('gemini', STREAM, whole(text))).toEqual(expected);
  });

  test('a long array is read from its end', () => {
    const long = JSON.stringify(Array.from({ length: 300 }, (_, i) => chunk('word '.repeat(10), i)));
    expect(streamUsage('gemini', STREAM, ends(long, 700))).toEqual(exact(5, 299));
  });
});

describe('estimates', () => {
  const chunks = (content: string, n: number): string =>
    sse(
      ...Array.from({ length: n }, () => ({
        id: 'c',
        object: 'chat.completion.chunk',
        choices: [{ index: 0, delta: { content } }],
      })),
    );

  test('framing is not charged as words', () => {
    const tokens = estimateStreamTokens(whole(chunks('word ', 100)));
    expect(tokens).toBeGreaterThan(100);
    expect(tokens).toBeLessThan(150);
  });

  test('a long stream is scaled up from its ends', () => {
    const tokens = estimateStreamTokens(ends(chunks('word ', 10_000), 4000));
    expect(tokens).toBeGreaterThan(11_000);
    expect(tokens).toBeLessThan(14_000);
  });

  test('an empty answer took nothing', () => {
    expect(estimateStreamTokens(whole(''))).toBe(0);
  });

  test.each([
    ['English', 'The tide turns twice a day, and the boats wait for it. ', 13],
    ['Chinese', '潮水一天涨落两次，船只在等待。', 14],
  ])('%s prose is within a half of what encoders make of it', (_name, sentence, tokens) => {
    const call = callOf('openai', CHAT, { messages: [{ role: 'user', content: sentence.repeat(100) }] });
    const estimate = estimateInputTokens(call) / 100;
    expect(estimate).toBeGreaterThan(tokens / 1.5);
    expect(estimate).toBeLessThan(tokens * 1.5);
  });
});

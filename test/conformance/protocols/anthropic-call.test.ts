import { expect, test } from 'vitest';
import type { ModelCall } from '../../../src/domain/index.ts';
import { callOf, maybeCallOf, script } from './calls.ts';

const MESSAGES = '/v1/messages';
const user = (content: unknown): object => ({ role: 'user', content });
const of = (messages: unknown[], extra: object = {}): ModelCall =>
  callOf('anthropic', MESSAGES, { model: 'm', max_tokens: 9, messages, ...extra });

test('a whole request is read', () => {
  const call = of(
    [
      user([
        { type: 'text', text: 'Look' },
        { type: 'image', source: { type: 'base64', data: 'AAAA' } },
      ]),
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'hm', signature: 'sig' },
          { type: 'redacted_thinking', data: 'red' },
          { type: 'tool_use', id: 't', name: 'find', input: { where: ['here', { deep: 'there' }], n: 3 } },
        ],
      },
      user([{ type: 'tool_result', tool_use_id: 't', content: [{ type: 'text', text: 'found' }] }]),
      user([
        { type: 'tool_result', content: 'ok' },
        { type: 'text', text: 'go on' },
      ]),
    ],
    {
      system: [
        { type: 'text', text: 'S1' },
        { type: 'text', text: 'S2' },
      ],
      stream: true,
      metadata: { user_id: 'u1' },
      temperature: 0,
      stop_sequences: ['a', 'b'],
      thinking: { type: 'enabled', budget_tokens: 1024 },
      tools: [
        { name: 'find', input_schema: { properties: { where: {} } } },
        { type: 'bash_20250124', name: 'bash' },
      ],
    },
  );
  expect(call).toMatchObject({
    model: 'm',
    stream: true,
    system: 'S1\nS2',
    endUser: 'u1',
    media: 1,
    turnCount: 4,
  });
  expect(script(call)).toEqual([
    'user: Look',
    'assistant: hm\nfind\nhere\nthere',
    'tool: found',
    'user: ok\ngo on',
  ]);
  expect(call.reasoningBlobs).toEqual(['sig', 'red']);
  expect(call.tools).toEqual([
    { name: 'find', parameters: ['where'] },
    { name: 'bash', parameters: [] },
  ]);
  expect(call.parameters).toMatchObject({
    temperature: 0,
    maxOutputTokens: 9,
    stops: 2,
    reasoning: true,
    n: null,
  });
});

test.each([
  ['a string', 'plain', 'user: plain'],
  ['a text document', [{ type: 'document', source: { type: 'text', data: 'D' }, title: 'T' }], 'user: T\nD'],
  [
    'a document of blocks',
    [{ type: 'document', source: { type: 'content', content: [{ type: 'text', text: 'B' }] } }],
    'user: B',
  ],
  [
    'a search result',
    [{ type: 'search_result', source: 'https://a.test', content: [{ type: 'text', text: 'B' }] }],
    'user: B',
  ],
  ['a number', 7, 'user: '],
  ['null', null, 'user: '],
  ['blocks of the wrong kind', [null, 3, { text: 5 }, { type: {}, content: true }], 'user: '],
])('content as %s', (_name, content, expected) => {
  expect(script(of([user(content)]))).toEqual([expected]);
});

test.each([
  [{ type: 'adaptive' }, true],
  [{ type: 'disabled' }, false],
  ['enabled', false],
  [null, false],
])('thinking %o asks for reasoning: %s', (thinking, expected) => {
  expect(of([user('q')], { thinking }).parameters.reasoning).toBe(expected);
});

test('count_tokens takes the same body', () => {
  const call = callOf('anthropic', '/v1/messages/count_tokens', { model: 'm', messages: [user('q')] });
  expect(call).toMatchObject({ operation: 'count_tokens', textLength: 1 });
});

test.each([[null], [{}], [{ messages: 'q' }], [{ requests: [] }]])('%o is no request', (body) => {
  expect(maybeCallOf('anthropic', MESSAGES, body)).toBeNull();
});

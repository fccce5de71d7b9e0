import { describe, expect, test } from 'vitest';
import type { Parameters } from '../../../src/domain/index.ts';
import { callOf, maybeCallOf, script } from './calls.ts';

const CHAT = '/v1/chat/completions';
const RESPONSES = '/v1/responses';
const user = (content: unknown): object => ({ role: 'user', content });
const chat = (extra: object, messages: unknown[] = [user('hi')]) =>
  callOf('openai', CHAT, { model: 'm', messages, ...extra });

describe('chat completions', () => {
  test('a whole request is read', () => {
    const call = chat(
      {
        stream: true,
        user: 'u1',
        tools: [
          {
            type: 'function',
            function: {
              name: 'find',
              description: 'Finds.',
              parameters: { properties: { where: {}, what: {} } },
            },
          },
        ],
      },
      [
        { role: 'developer', content: 'Be brief.' },
        user([
          { type: 'text', text: 'Look:' },
          { type: 'image_url', image_url: { url: 'data:…' } },
          { type: 'text', text: 'what is it?' },
        ]),
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ function: { name: 'find', arguments: '{"where":"here"}' } }],
        },
        { role: 'tool', content: 'a cat' },
        { role: 'system', content: 'late' },
      ],
    );
    expect(call).toMatchObject({
      protocol: 'openai',
      operation: 'chat',
      model: 'm',
      stream: true,
      endUser: 'u1',
    });
    expect(call.system).toBe('Be brief.');
    expect(script(call)).toEqual([
      'user: Look:\nwhat is it?',
      'assistant: find\n{"where":"here"}',
      'tool: a cat',
      'system: late',
    ]);
    expect(call.tools).toEqual([{ name: 'find', parameters: ['where', 'what'] }]);
    expect(call).toMatchObject({ media: 1, turnCount: 4, bodyBytes: 100 });
    expect(call.textLength).toBe(9 + 5 + 11 + 4 + 16 + 5 + 4 + (4 + 6 + 5 + 4));
  });

  const PARAMETERS: readonly (readonly [body: object, expected: Partial<Parameters>])[] = [
    [{}, { temperature: null, n: null, logprobs: false, topLogprobs: null, reasoning: false, stops: 0 }],
    [
      { temperature: 0.7, top_p: 0.9, seed: -3 },
      { temperature: 0.7, topP: 0.9, seed: -3 },
    ],
    [{ temperature: '0.7' }, { temperature: 0.7 }],
    [{ temperature: 'warm' }, { temperature: null }],
    [{ n: 16 }, { n: 16 }],
    [{ n: -4 }, { n: null }],
    [{ n: {} }, { n: null }],
    [{ max_tokens: 5 }, { maxOutputTokens: 5 }],
    [{ max_tokens: 5, max_completion_tokens: 9 }, { maxOutputTokens: 9 }],
    [{ max_tokens: -1 }, { maxOutputTokens: null }],
    [{ max_tokens: 1e300 }, { maxOutputTokens: null }],
    [
      { logprobs: true, top_logprobs: 20 },
      { logprobs: true, topLogprobs: 20 },
    ],
    [{ logprobs: 'true' }, { logprobs: true }],
    [{ top_logprobs: 5 }, { logprobs: true, topLogprobs: 5 }],
    [{ prompt_logprobs: 1 }, { logprobs: true, echo: true, topLogprobs: 1 }],
    [
      { logit_bias: { '50256': -100, '7': '3' } },
      {
        logitBiasSize: 2,
        logitBias: [
          [7, 3],
          [50256, -100],
        ],
      },
    ],
    [{ logit_bias: [[15, 1.5]] }, { logitBiasSize: 1, logitBias: [[15, 1.5]] }],
    [{ logit_bias: 'no' }, { logitBiasSize: 0, logitBias: [] }],
    [{ logit_bias: { __proto__x: 1 } }, { logitBiasSize: 1, logitBias: [[-1, 1]] }],
    [{ stop: 'END' }, { stops: 1 }],
    [{ stop: ['\n20', '20.'] }, { stops: 2 }],
    [{ reasoning_effort: 'high' }, { reasoning: true }],
    [{ reasoning_effort: 'none' }, { reasoning: false }],
  ];
  test.each(PARAMETERS)('parameters %o', (body, expected) => {
    expect(chat(body).parameters).toMatchObject(expected);
  });

  test('the end user is the safety identifier, then the user', () => {
    expect(chat({ safety_identifier: 's', user: 'u' }).endUser).toBe('s');
    expect(chat({ user: 7 }).endUser).toBeNull();
  });

  test('legacy functions are tools', () => {
    expect(chat({ functions: [{ name: 'f', parameters: { properties: { a: {} } } }] }).tools).toEqual([
      { name: 'f', parameters: ['a'] },
    ]);
  });

  test('an input beside the messages does not stand in for them', () => {
    expect(script(chat({ input: 'decoy' }))).toEqual(['user: hi']);
  });
});

describe('responses', () => {
  const responses = (body: object) => callOf('openai', RESPONSES, { model: 'm', ...body });

  test('a string is one user turn, instructions are the system prompt', () => {
    const call = responses({ instructions: 'Be brief.', input: 'hi', max_output_tokens: 5 });
    expect(call.system).toBe('Be brief.');
    expect(script(call)).toEqual(['user: hi']);
    expect(call.parameters.maxOutputTokens).toBe(5);
  });

  test('items are turns, reasoning is handed back as blobs', () => {
    const call = responses({
      input: [
        { role: 'system', content: 'S' },
        {
          type: 'message',
          role: 'user',
          content: [{ type: 'input_text', text: 'Q' }, { type: 'input_image' }],
        },
        {
          type: 'reasoning',
          summary: [{ type: 'summary_text', text: 'thought' }],
          encrypted_content: 'blob',
        },
        { type: 'function_call', name: 'f', arguments: '{}' },
        {
          type: 'function_call_output',
          output: [{ type: 'input_text', text: 'R' }, { type: 'input_image' }],
        },
        { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'A' }] },
      ],
    });
    expect(call.system).toBe('S');
    expect(script(call)).toEqual([
      'user: Q',
      'assistant: thought',
      'assistant: f\n{}',
      'tool: R',
      'assistant: A',
    ]);
    expect(call.reasoningBlobs).toEqual(['blob']);
    expect(call.media).toBe(2);
  });

  test('a stored prompt counts by its id and variables', () => {
    const call = responses({ prompt: { id: 'pmpt_1', variables: { topic: 'tides' } } });
    expect(call.system).toBe('pmpt_1');
    expect(script(call)).toEqual(['user: tides']);
  });

  test.each([
    [{ include: ['message.output_text.logprobs'] }, { logprobs: true }],
    [{ top_logprobs: 3 }, { logprobs: true, topLogprobs: 3 }],
    [{ reasoning: { effort: 'low' } }, { reasoning: true }],
    [{ reasoning: { summary: 'detailed' } }, { reasoning: true }],
    [{ include: ['reasoning.encrypted_content'] }, { reasoning: true, logprobs: false }],
  ])('parameters %o', (body, expected) => {
    expect(responses({ input: 'x', ...body }).parameters).toMatchObject(expected);
  });

  test('messages beside the input are no decoy', () => {
    expect(script(responses({ messages: [user('decoy')], input: 'real' }))).toEqual(['user: real']);
  });
});

describe('completions, embeddings, moderations', () => {
  test.each([
    ['/v1/completions', { prompt: 'a' }, ['user: a']],
    ['/v1/completions', { prompt: ['a', 'b'] }, ['user: a', 'user: b']],
    ['/v1/completions', { prompt: [5, 6, 7] }, ['user: 5 6 7']],
    ['/v1/completions', { prompt: [[5, 6], [7]] }, ['user: 5 6', 'user: 7']],
    ['/v1/completions', {}, []],
    ['/v1/embeddings', { input: ['a', 'b'] }, ['user: a', 'user: b']],
    ['/v1/moderations', { input: 'a' }, ['user: a']],
    ['/v1/moderations', { input: [{ type: 'text', text: 'a' }, { type: 'image_url' }] }, ['user: a']],
  ])('%s %o', (path, body, turns) => {
    expect(script(callOf('openai', path, body))).toEqual(turns);
  });

  test.each([
    [{ logprobs: 0 }, { logprobs: true, topLogprobs: 0, echo: false }],
    [
      { logprobs: 5, echo: true },
      { logprobs: true, topLogprobs: 5, echo: true },
    ],
    [{ logprobs: null }, { logprobs: false, topLogprobs: null }],
  ])('parameters %o', (body, expected) => {
    expect(callOf('openai', '/v1/completions', { prompt: 'a', ...body }).parameters).toMatchObject(expected);
  });

  test('token ids count as the text they stand for', () => {
    expect(callOf('openai', '/v1/embeddings', { input: [1, 2, 3] }).textLength).toBe(12);
  });
});

test.each([
  [CHAT, null],
  [CHAT, 'text'],
  [CHAT, []],
  [CHAT, {}],
  [CHAT, { messages: 'hi' }],
  [CHAT, { messages: { role: 'user' } }],
  ['/v1/embeddings', {}],
  ['/v1/files', { purpose: 'batch' }],
])('%s %o is no request', (path, body) => {
  expect(maybeCallOf('openai', path, body)).toBeNull();
});

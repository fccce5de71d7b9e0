import { describe, expect, test } from 'vitest';
import {
  BIAS_SAMPLE,
  BLOB_LIMIT,
  TEXT_LIMIT,
  TURN_LIMIT,
  type ProtocolName,
} from '../../../src/domain/index.ts';
import { PROTOCOLS } from '../../../src/protocols/index.ts';
import { callOf, maybeCallOf, script } from './calls.ts';

const PATHS: readonly (readonly [ProtocolName, string])[] = [
  ['openai', '/v1/chat/completions'],
  ['openai', '/v1/responses'],
  ['openai', '/v1/completions'],
  ['openai', '/v1/embeddings'],
  ['openai', '/v1/moderations'],
  ['anthropic', '/v1/messages'],
  ['gemini', '/v1beta/models/m:generateContent'],
  ['gemini', '/v1beta/models/m:batchEmbedContents'],
  ['gemini', '/v1beta/models/m:countTokens'],
];

/** 1 MB of nesting, as a parser that survives it hands it on. */
const nested = (): unknown => {
  let value: unknown = 'core';
  for (let i = 0; i < 500_000; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};

const FIELDS = [
  'messages', 'input', 'prompt', 'system', 'instructions', 'contents', 'content', 'requests', 'tools', 'functions',
  'model', 'user', 'metadata', 'logit_bias', 'stop', 'stop_sequences', 'n', 'temperature', 'max_tokens', 'logprobs',
  'include', 'reasoning', 'thinking', 'generationConfig', 'systemInstruction', 'stream', 'stream_options', 'prediction',
]; // prettier-ignore

describe.each(PATHS)('%s %s', (protocol, path) => {
  const route = PROTOCOLS[protocol].route('POST', path);
  if (route === null) throw new Error('unknown path');

  test('any field of any type is read without throwing', () => {
    const deep = nested();
    const odd = [
      null,
      true,
      7,
      'text',
      [],
      {},
      [null],
      [[deep]],
      deep,
      { parts: deep },
      [{ content: deep }],
      { toString: 1 },
    ];
    for (const field of FIELDS)
      for (const value of odd) {
        const body = { messages: [], input: 'x', contents: [], [field]: value };
        expect(() => PROTOCOLS[protocol].call(route, body, 1)).not.toThrow();
        expect(() => PROTOCOLS[protocol].withhold(route, body)).not.toThrow();
        expect(() => PROTOCOLS[protocol].usage(route, { usage: value, usageMetadata: value })).not.toThrow();
      }
  });

  test.each([null, undefined, true, 0, 'text', [], [[]]])('%o is not a request', (body) => {
    expect(maybeCallOf(protocol, path, body)).toBeNull();
  });
});

describe('bounds', () => {
  const message = (i: number): object => ({ role: 'user', content: `m${i}` });

  test('of 100,000 messages the first four and the last twelve are kept, in order', () => {
    const messages = Array.from({ length: 100_000 }, (_, i) => message(i));
    const call = callOf('openai', '/v1/chat/completions', { messages });
    expect(call.turnCount).toBe(100_000);
    expect(call.turns).toHaveLength(TURN_LIMIT);
    expect(script(call).slice(0, 5)).toEqual([
      'user: m0',
      'user: m1',
      'user: m2',
      'user: m3',
      'user: m99988',
    ]);
    expect(script(call).at(-1)).toBe('user: m99999');
    expect(call.textLength).toBe(messages.reduce<number>((sum, _, i) => sum + `m${i}`.length, 0));
  });

  test.each([16, 17, 28, 29])('of %i messages the last is last', (length) => {
    const messages = Array.from({ length }, (_, i) => message(i));
    const turns = script(callOf('openai', '/v1/chat/completions', { messages }));
    expect(turns).toHaveLength(TURN_LIMIT);
    expect(turns.slice(4)).toEqual(Array.from({ length: 12 }, (_, i) => `user: m${length - 12 + i}`));
  });

  test('of 100,000 logit_bias entries the size and a sample are kept', () => {
    const logitBias = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [i, -100]));
    const { parameters } = callOf('openai', '/v1/chat/completions', { messages: [], logit_bias: logitBias });
    expect(parameters.logitBiasSize).toBe(100_000);
    expect(parameters.logitBias).toHaveLength(BIAS_SAMPLE);
  });

  test('100,000 tools and 100,000 parameters are cut', () => {
    const properties = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`p${i}`, {}]));
    const tools = Array.from({ length: 100_000 }, (_, i) => ({
      name: `t${i}`,
      input_schema: { properties },
    }));
    const call = callOf('anthropic', '/v1/messages', { messages: [], tools });
    expect(call.tools.length).toBeLessThan(100);
    expect(call.tools[0]?.parameters.length).toBeLessThan(100);
  });

  test('a long text keeps both its ends', () => {
    const content = `HEAD${'x'.repeat(5_000_000)}TAIL`;
    const call = callOf('openai', '/v1/chat/completions', { messages: [{ role: 'user', content }] });
    expect(call.turns[0]?.text).toHaveLength(TEXT_LIMIT);
    expect(call.turns[0]?.text).toMatch(/^HEADx+\nx+TAIL$/);
    expect(call.textLength).toBe(content.length);
  });

  test('many small parts keep both their ends', () => {
    const content = Array.from({ length: 50_000 }, (_, i) => ({ type: 'text', text: `part ${i}` }));
    const { text } = callOf('anthropic', '/v1/messages', { messages: [{ role: 'user', content }] })
      .turns[0] ?? { text: '' };
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(text.startsWith('part 0\npart 1\n')).toBe(true);
    expect(text.endsWith('\npart 49998\npart 49999')).toBe(true);
  });

  test('reasoning blobs are cut in number and length', () => {
    const input = Array.from({ length: 50 }, () => ({
      type: 'reasoning',
      encrypted_content: 'b'.repeat(100_000),
    }));
    const { reasoningBlobs } = callOf('openai', '/v1/responses', { input });
    expect(reasoningBlobs).toHaveLength(BLOB_LIMIT);
    expect(reasoningBlobs[0]).toHaveLength(TEXT_LIMIT);
  });

  test('names from Object.prototype are just names', () => {
    const body: unknown = JSON.parse(
      '{"__proto__":{"logprobs":true},"constructor":1,"messages":[{"role":"constructor","content":"q","__proto__":{"content":"x"}}],' +
        '"tools":[{"function":{"name":"__proto__","parameters":{"properties":{"__proto__":{},"toString":{}}}}}]}',
    );
    const call = callOf('openai', '/v1/chat/completions', body);
    expect(call.parameters.logprobs).toBe(false);
    expect(script(call)).toEqual(['user: q']);
    expect(call.tools).toEqual([{ name: '__proto__', parameters: ['__proto__', 'toString'] }]);
  });
});

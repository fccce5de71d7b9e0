import { describe, expect, test } from 'vitest';
import { openai } from '../../../src/protocols/index.ts';

const asked = (body: string, path = '/v1/chat/completions'): string | null => {
  const parsed: unknown = JSON.parse(body);
  const route = openai.route('POST', path);
  const call = route && openai.call(route, parsed, body.length);
  if (!route || !call) throw new Error('not a request');
  return openai.askForUsage(route, call, body, parsed);
};

describe('asking for usage changes only the bytes that ask', () => {
  test.each([
    [
      'no options',
      '{"messages":[],"stream":true}',
      '{"stream_options":{"include_usage":true},"messages":[],"stream":true}',
    ],
    [
      'space before the brace',
      ' \n{ "stream":true,"messages":[]}',
      ' \n{"stream_options":{"include_usage":true}, "stream":true,"messages":[]}',
    ],
    [
      'null',
      '{"stream_options": null ,"stream":true,"messages":[]}',
      '{"stream_options": {"include_usage":true} ,"stream":true,"messages":[]}',
    ],
    [
      'empty options',
      '{"messages":[],"stream":true,"stream_options":{ }}',
      '{"messages":[],"stream":true,"stream_options":{"include_usage":true }}',
    ],
    [
      'other options',
      '{"messages":[],"stream_options":{"include_obfuscation":false},"stream":true}',
      '{"messages":[],"stream_options":{"include_usage":true,"include_obfuscation":false},"stream":true}',
    ],
    [
      'declined',
      '{"messages":[],"stream_options":{"a":1,"include_usage" : false},"stream":true}',
      '{"messages":[],"stream_options":{"a":1,"include_usage":true},"stream":true}',
    ],
    [
      'repeated: the last counts',
      '{"messages":[],"stream":true,"stream_options":{"include_usage":true},"stream_options":{}}',
      '{"messages":[],"stream":true,"stream_options":{"include_usage":true},"stream_options":{"include_usage":true}}',
    ],
    [
      'an escaped key',
      '{"messages":[],"stream":true,"stream\\u005foptions":{}}',
      '{"messages":[],"stream":true,"stream\\u005foptions":{"include_usage":true}}',
    ],
    [
      'the same words in a text',
      '{"messages":[{"role":"user","content":"\\\\\\"stream_options\\":{"}],"stream":true,"stream_options":{}}',
      '{"messages":[{"role":"user","content":"\\\\\\"stream_options\\":{"}],"stream":true,"stream_options":{"include_usage":true}}',
    ],
    [
      'the same key deeper',
      '{"metadata":{"stream_options":{}},"messages":[],"stream":true,"stream_options":{}}',
      '{"metadata":{"stream_options":{}},"messages":[],"stream":true,"stream_options":{"include_usage":true}}',
    ],
  ])('%s', (_name, body, expected) => {
    expect(asked(body)).toBe(expected);
    expect(JSON.parse(expected)).toMatchObject({ stream_options: { include_usage: true } });
  });

  test('completions are asked too', () => {
    expect(asked('{"prompt":"a","stream":true}', '/v1/completions')).toContain('include_usage');
  });

  test.each([
    ['no stream', '{"messages":[]}', '/v1/chat/completions'],
    [
      'asked already',
      '{"messages":[],"stream":true,"stream_options":{"include_usage":true}}',
      '/v1/chat/completions',
    ],
    ['responses report it anyway', '{"input":"a","stream":true}', '/v1/responses'],
    ['embeddings do not stream', '{"input":"a","stream":true}', '/v1/embeddings'],
  ])('left alone: %s', (_name, body, path) => {
    expect(asked(body, path)).toBeNull();
  });

  test('a megabyte of nesting and backslashes costs linear time', () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = `{"a":${nested},"b":"${'\\\\'.repeat(200_000)}","messages":[],"stream":true,"stream_options":{}}`;
    const started = performance.now();
    expect(asked(body)?.endsWith('"stream_options":{"include_usage":true}}')).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('hiding what was added', () => {
  const CHUNK = 'data: {"id":"c","choices":[{"delta":{"content":"a"}}]';
  test.each([
    ['the usage chunk is dropped', 'data: {"id":"c","choices":[],"usage":{"prompt_tokens":1}}', null],
    ['also with spaces', 'data: {"id": "c", "choices": [ ], "usage": {"prompt_tokens": 1}}', null],
    ['also without a space after data:', 'data:{"choices":[],"usage":{}}', null],
    ['null at the end', `${CHUNK},"usage":null}`, `${CHUNK}}`],
    ['null with spaces', `${CHUNK}, "usage": null}`, `${CHUNK}}`],
    ['null in the middle', `${CHUNK},"usage":null,"obfuscation":"x"}`, `${CHUNK},"obfuscation":"x"}`],
    ['null first', 'data: {"usage":null,"id":"c"}', 'data: {"id":"c"}'],
    ['null alone', 'data: {"usage":null}', 'data: {}'],
    ['an event with a name', `event: x\n${CHUNK},"usage":null}`, `event: x\n${CHUNK}}`],
  ])('%s', (_name, event, expected) => {
    expect(openai.hideUsage(event)).toBe(expected);
  });

  test.each([
    ['a chunk without usage', `${CHUNK}}`],
    ['usage beside an answer', `${CHUNK},"usage":{"prompt_tokens":1}}`],
    ['first chunk of content filters', 'data: {"choices":[],"prompt_filter_results":[]}'],
    ['a word', 'data: {"choices":[{"delta":{"content":"\\"usage\\":null"}}]}'],
    ['a deeper key', 'data: {"choices":[{"usage":null}]}'],
    ['the end', 'data: [DONE]'],
    ['a heartbeat', ': ping "usage":null'],
    ['a broken event', 'data: {"usage":null'],
    ['an error', 'data: {"error":{"message":"x","usage":null}}'],
    ['nothing', ''],
  ])('unchanged: %s', (_name, event) => {
    expect(openai.hideUsage(event)).toBe(event);
  });
});

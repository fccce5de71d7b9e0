import { describe, expect, test } from 'vitest';
import { BATCH_SAMPLE, type ProtocolName } from '../../../src/domain/index.ts';
import { PROTOCOLS, readBatch, type ModelBatch } from '../../../src/protocols/index.ts';

const PATHS: Readonly<Record<ProtocolName, string>> = {
  openai: '/v1/files',
  anthropic: '/v1/messages/batches',
  gemini: '/v1beta/models/flash:batchGenerateContent',
};

interface Reading {
  readonly path?: string;
  readonly whole?: boolean;
  readonly seed?: number;
}

const read = (protocol: ProtocolName, text: string, reading: Reading = {}): ModelBatch | null => {
  const { path = PATHS[protocol], whole = true, seed = 7 } = reading;
  const route = PROTOCOLS[protocol].route('POST', path);
  if (route === null) throw new Error('unknown path');
  return readBatch(PROTOCOLS[protocol], route, { text, bytes: text.length, whole }, seed);
};

const prompts = (batch: ModelBatch | null): readonly string[] =>
  (batch?.calls ?? []).map(({ turns }) => turns.at(-1)?.text ?? '');

const asked = (content: string): object => ({ model: 'small-1', messages: [{ role: 'user', content }] });
const line = (content: string, url = '/v1/chat/completions'): string =>
  JSON.stringify({ custom_id: 'c', method: 'POST', url, body: asked(content) });

/** A form as SDKs send it: the file, then what it is for. */
const form = (lines: readonly string[], ending = '\r\n'): string =>
  [
    '--x',
    'content-disposition: form-data; name="file"; filename="b.jsonl"',
    'content-type: application/jsonl',
    '',
    lines.join('\n'),
    '--x',
    'content-disposition: form-data; name="purpose"',
    '',
    'batch',
    '--x--',
    '',
  ].join(ending);

const anthropicBody = (contents: readonly string[]): string =>
  JSON.stringify({
    requests: contents.map((content, i) => ({ custom_id: `c${i}`, params: asked(content) })),
  });

const geminiItem = (text: string): object => ({
  request: { contents: [{ role: 'user', parts: [{ text }] }] },
});
const geminiBody = (texts: readonly string[]): string =>
  JSON.stringify({
    batch: { displayName: 'b', inputConfig: { requests: { requests: texts.map(geminiItem) } } },
  });

const BODIES: Readonly<Record<ProtocolName, (contents: readonly string[]) => string>> = {
  openai: (contents) => form(contents.map((content) => line(content))),
  anthropic: anthropicBody,
  gemini: geminiBody,
};

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `question ${i}`);

describe.each(['openai', 'anthropic', 'gemini'] as const)('a batch of %s', (protocol) => {
  const body = BODIES[protocol];

  test('is the requests in it, each as it would have come alone', () => {
    const batch = read(protocol, body(['one', 'two']));
    expect(batch?.requests).toBe(2);
    expect(prompts(batch)).toEqual(['one', 'two']);
    for (const call of batch?.calls ?? []) expect(call).toMatchObject({ protocol, operation: 'chat' });
  });

  test('of many is sampled all over, elsewhere for another seed, and counted whole', () => {
    const text = body(numbered(6400));
    const [batch, again, other] = [
      read(protocol, text),
      read(protocol, text),
      read(protocol, text, { seed: 8 }),
    ];
    expect(batch?.requests).toBe(6400);
    expect(batch?.calls).toHaveLength(BATCH_SAMPLE);
    const parts = prompts(batch).map((prompt) => Math.floor(Number(prompt.slice(9)) / 100));
    expect(parts).toEqual(Array.from({ length: BATCH_SAMPLE }, (_, i) => i));
    expect(prompts(batch)).toEqual(prompts(again));
    expect(prompts(batch)).not.toEqual(prompts(other));
  });

  test('is never shown a request twice', () => {
    for (const count of [65, 66, 100, 127, 1000]) {
      const shown = prompts(read(protocol, body(numbered(count))));
      expect(new Set(shown).size).toBe(BATCH_SAMPLE);
    }
  });

  test('has the input of all its requests', () => {
    const one = read(protocol, body(['a question of some length']))?.inputTokens ?? 0;
    const many = read(protocol, body(Array.from({ length: 500 }, () => 'a question of some length')));
    expect(many?.inputTokens).toBe(one * 500);
  });

  test('that is cut anywhere shows the requests that came before', () => {
    const text = body(numbered(40));
    for (let end = 0; end < text.length; end += 7) {
      const batch = read(protocol, text.slice(0, end), { whole: false });
      const whole = prompts(batch).filter((prompt, i) => prompt === `question ${i}`);
      expect(whole.length).toBeGreaterThanOrEqual(prompts(batch).length - 1);
      if (end > text.length / 2 + 300) expect(whole.length).toBeGreaterThan(18);
    }
  });

  test('of none, or of what are no requests, is read as none', () => {
    expect(prompts(read(protocol, body([])))).toEqual([]);
    for (const text of [
      '',
      '{',
      '[]',
      'null',
      '{"requests":7}',
      '{"requests":[null,7,[],{}]}',
      '{"batch":[]}',
    ])
      expect(prompts(read(protocol, text))).toEqual([]);
  });

  test('of a million empty requests is counted, and not read', () => {
    const empty = {
      openai: '{}\n'.repeat(1_000_000),
      anthropic: `{"requests":[${'{},'.repeat(999_999)}{}]}`,
      gemini: `{"batch":{"inputConfig":{"requests":{"requests":[${'{},'.repeat(999_999)}{}]}}}}`,
    }[protocol];
    expect(read(protocol, empty)).toMatchObject({ requests: 1_000_000, calls: [] });
  });

  test('nested beyond all measure is read without throwing', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const nested = body(['one']).replace('"one"', deep);
    for (const whole of [true, false]) expect(() => read(protocol, nested, { whole })).not.toThrow();
    expect(() => read(protocol, '{"requests":['.repeat(50_000), { whole: false })).not.toThrow();
    expect(() => read(protocol, '\\'.repeat(100_000) + '"\\"'.repeat(9), { whole: false })).not.toThrow();
  });
});

describe('a file of OpenAI’s', () => {
  test.each([
    ['/v1/chat/completions', 'chat', asked('x')],
    ['/v1/responses', 'chat', { model: 'small-1', input: 'x' }],
    ['/v1/completions', 'completions', { model: 'small-1', prompt: 'x' }],
    ['/v1/embeddings', 'embeddings', { model: 'small-1', input: 'x' }],
    ['/elsewhere', 'chat', asked('x')],
  ])('has lines for %s: %s', (url, operation, body) => {
    const batch = read('openai', JSON.stringify({ custom_id: 'c', method: 'POST', url, body }));
    expect(batch?.calls).toMatchObject([{ operation, model: 'small-1' }]);
    expect(prompts(batch)).toEqual(['x']);
  });

  test('is read whatever its boundary, its line ends and what stands before it', () => {
    const lines = form([line('one'), '', `  ${line('two')}`], '\n');
    expect(prompts(read('openai', lines.replaceAll('--x', '--y')))).toEqual(['one', 'two']);
    expect(prompts(read('openai', form([line('one'), line('two')].map((one) => `${one}\r`))))).toHaveLength(
      2,
    );
    expect(prompts(read('openai', `\uFEFF${line('one')}\n${line('two')}`))).toEqual(['one', 'two']);
  });

  test('counts lines that are malformed, and reads the others', () => {
    const batch = read('openai', form([line('one'), '{"custom_id":', '{"body":7}', line('two')]));
    expect(batch?.requests).toBe(4);
    expect(prompts(batch)).toEqual(['one', 'two']);
  });

  test('with one huge line is read within its bounds', () => {
    const [call] = read('openai', line('x'.repeat(1_000_000)))?.calls ?? [];
    expect(call?.turns[0]?.text.length).toBeLessThan(20_000);
    expect(call?.textLength).toBe(1_000_000);
  });

  test('may come in parts', () => {
    const cut = `completions","body":{}}\n${line('one')}\n${line('two')}\n{"custom_id":"c3","me`;
    const batch = read('openai', cut, { path: '/v1/uploads/u1/parts' });
    expect(prompts(batch)).toEqual(['one', 'two']);
  });

  test('for something else holds no requests', () => {
    const examples = JSON.stringify({ messages: [{ role: 'user', content: 'an example to be learned' }] });
    expect(read('openai', form([examples, examples]))?.calls).toEqual([]);
    expect(read('openai', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n')).toMatchObject({ requests: 0 });
  });
});

describe('a batch of Gemini’s', () => {
  test('may be spelled with underscores', () => {
    const text = JSON.stringify({ batch: { input_config: { requests: { requests: [geminiItem('one')] } } } });
    expect(prompts(read('gemini', text))).toEqual(['one']);
  });

  test('takes the model of its path', () => {
    expect(read('gemini', geminiBody(['one']))?.calls).toMatchObject([{ model: 'flash' }]);
  });

  test('that names a file has no requests to be read', () => {
    expect(read('gemini', '{"batch":{"inputConfig":{"fileName":"files/1"}}}')).toBeNull();
  });

  test('may be for embeddings', () => {
    const item = { request: { content: { parts: [{ text: 'one' }] } } };
    const text = JSON.stringify({ batch: { inputConfig: { requests: { requests: [item] } } } });
    const batch = read('gemini', text, { path: '/v1beta/models/e:asyncBatchEmbedContent' });
    expect(batch?.calls).toMatchObject([{ operation: 'embeddings', model: 'e' }]);
  });
});

test.each([
  ['openai', 'POST', '/v1/files', 'lines'],
  ['openai', 'POST', '/files', 'lines'],
  ['openai', 'POST', '/v1/uploads/u1/parts', 'lines'],
  ['openai', 'GET', '/v1/files', undefined],
  ['openai', 'GET', '/v1/files/f1/content', undefined],
  ['openai', 'POST', '/v1/uploads', undefined],
  ['openai', 'POST', '/v1/uploads/u1/complete', undefined],
  ['openai', 'POST', '/v1/batches', undefined],
  ['openai', 'POST', '/v1/batches/b1/cancel', undefined],
  ['anthropic', 'POST', '/v1/messages/batches', 'json'],
  ['anthropic', 'POST', '/v1/messages/batches/b1/cancel', undefined],
  ['anthropic', 'GET', '/v1/messages/batches', undefined],
  ['anthropic', 'POST', '/v1/files', undefined],
  ['gemini', 'POST', '/v1beta/models/m:batchGenerateContent', 'json'],
  ['gemini', 'POST', '/v1beta/batches/b1:cancel', undefined],
  ['gemini', 'GET', '/v1beta/batches/b1', undefined],
] as const)('%s %s %s holds a batch: %s', (protocol, method, path, batch) => {
  expect(PROTOCOLS[protocol].route(method, path)?.batch).toBe(batch);
});

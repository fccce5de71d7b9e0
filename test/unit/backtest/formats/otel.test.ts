import { describe, expect, it } from 'vitest';
import { otelGenAi as format } from '../../../../src/backtest/formats/otel/index.ts';
import type { LineError } from '../../../../src/backtest/log-line.ts';
import { asCall, deep, only, problem } from './support.ts';

const MS = Date.UTC(2026, 10, 2, 9, 30, 15, 250);
const NO_INPUT = 'it carries no input: content capture was off when it was recorded';

/** A value as OTLP/JSON writes it. */
const any = (value: unknown): object => {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number')
    return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(any) } };
  return { kvlistValue: { values: pairs(value as object) } };
};
const pairs = (attributes: object): object[] =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: any(value) }));

const otlp = (attributes: object, resource: object = {}, ms = MS): object => ({
  resource: { attributes: pairs(resource) },
  scopeSpans: [
    {
      spans: [
        { name: 'chat m', startTimeUnixNano: `${ms}000000`, attributes: pairs(attributes), status: {} },
      ],
    },
  ],
});

const TALK = {
  'gen_ai.operation.name': 'chat',
  'gen_ai.provider.name': 'openai',
  'gen_ai.request.model': 'gpt-5-mini',
  'gen_ai.request.temperature': 0.5,
  'gen_ai.request.max_tokens': 200,
  'gen_ai.request.stop_sequences': ['END'],
  'gen_ai.output.type': 'json',
  'gen_ai.usage.input_tokens': 50,
  'gen_ai.usage.output_tokens': 7,
  'enduser.id': 'u-1',
  'client.address': '2001:db8::7',
  'gen_ai.system_instructions': [{ type: 'text', content: 'You know the weather.' }],
  'gen_ai.input.messages': [
    { role: 'user', parts: [{ type: 'text', content: 'Rain in Oslo?' }] },
    {
      role: 'assistant',
      parts: [{ type: 'tool_call', id: 'c1', name: 'weather', arguments: { city: 'Oslo' } }],
    },
    { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', response: 'rain, 6 °C' }] },
  ],
  'gen_ai.output.messages': [
    {
      role: 'assistant',
      parts: [
        { type: 'reasoning', content: 'hm' },
        { type: 'text', content: '{"rain":true}' },
      ],
    },
  ],
  'gen_ai.tool.definitions': [
    {
      type: 'function',
      name: 'weather',
      description: 'Now',
      parameters: { type: 'object', properties: { city: {} } },
    },
  ],
};

describe('a span of the GenAI conventions', () => {
  const value = { resourceSpans: [otlp(TALK, { 'weir.account': 'acme', 'service.name': 'chat' })] };

  it('is a request', () => {
    expect(only(format, value)).toStrictEqual({
      ts: MS,
      key: 'u-1',
      account: 'acme',
      method: 'POST',
      path: '/v1/chat/completions',
      body: {
        model: 'gpt-5-mini',
        messages: [
          { role: 'system', content: 'You know the weather.' },
          { role: 'user', content: 'Rain in Oslo?' },
          {
            role: 'assistant',
            content: null,
            tool_calls: [
              { id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } },
            ],
          },
          { role: 'tool', tool_call_id: 'c1', content: 'rain, 6 °C' },
        ],
        temperature: 0.5,
        max_tokens: 200,
        stop: ['END'],
        response_format: { type: 'json_object' },
        tools: [
          {
            type: 'function',
            function: {
              name: 'weather',
              description: 'Now',
              parameters: { type: 'object', properties: { city: {} } },
            },
          },
        ],
      },
      client: { ip: '2001:db8::7' },
      response: { usage: { input_tokens: 50, output_tokens: 7 }, text: '{"rain":true}' },
    });
  });

  it.each([
    ['openai', 'openai'],
    ['anthropic', 'anthropic'],
    ['gcp.gemini', 'gemini'],
    ['mistral_ai', 'openai'],
  ])('of %s is read by the gateway as it was asked', (provider, protocol) => {
    const span = { resourceSpans: [otlp({ ...TALK, 'gen_ai.provider.name': provider })] };
    expect(asCall(only(format, span))).toMatchObject({
      protocol,
      model: 'gpt-5-mini',
      system: 'You know the weather.',
      turns: [
        { role: 'user', text: 'Rain in Oslo?' },
        { role: 'assistant', text: expect.stringContaining('Oslo') as string },
        { role: 'tool', text: expect.stringContaining('rain, 6 °C') as string },
      ],
      tools: [{ name: 'weather', parameters: ['city'] }],
      parameters: { temperature: 0.5, maxOutputTokens: 200, stops: 1 },
    });
  });

  it('may be flat, with its content as JSON in text', () => {
    const attributes = {
      ...TALK,
      'gen_ai.input.messages': JSON.stringify(TALK['gen_ai.input.messages']),
      'gen_ai.output.messages': JSON.stringify(TALK['gen_ai.output.messages']),
      'gen_ai.system_instructions': 'You know the weather.',
      'gen_ai.tool.definitions': JSON.stringify(TALK['gen_ai.tool.definitions']),
    };
    const flat = { name: 'chat m', start_time: '2026-11-02T09:30:15.250000Z', attributes, events: [] };
    const { account: _account, ...line } = only(format, value);
    expect(only(format, flat)).toStrictEqual(line);
  });

  it('may be a log record that holds the details', () => {
    const record = {
      timeUnixNano: `${MS}000000`,
      eventName: 'gen_ai.client.inference.operation.details',
      attributes: pairs(TALK),
    };
    const logs = {
      resourceLogs: [{ resource: {}, scopeLogs: [{ logRecords: [record, { body: any('other') }] }] }],
    };
    const { account: _account, ...line } = only(format, value);
    expect(only(format, logs)).toStrictEqual(line);
  });

  it('may be of the conventions until 1.36, with an event for each message', () => {
    const span = {
      name: 'chat m',
      startTime: [Math.floor(MS / 1000), 250_000_000],
      attributes: { 'gen_ai.system': 'anthropic', 'gen_ai.request.model': 'c', 'user.id': 7 },
      status: { code: 2 },
      events: [
        { name: 'gen_ai.system.message', attributes: { content: 'Be kind.' } },
        { name: 'gen_ai.user.message', attributes: { content: '[1, 2] is a list?' } },
        { name: 'gen_ai.choice', attributes: { index: 0, message: '{"content":"Yes."}' } },
      ],
    };
    expect(only(format, span)).toStrictEqual({
      ts: MS,
      key: '7',
      method: 'POST',
      path: '/v1/messages',
      body: { model: 'c', system: 'Be kind.', messages: [{ role: 'user', content: '[1, 2] is a list?' }] },
      response: { status: 500, text: 'Yes.' },
    });
  });

  it('may number its messages, as OpenLLMetry does', () => {
    const attributes = {
      'gen_ai.system': 'OpenAI',
      'gen_ai.request.model': 'm',
      'llm.user': 'u',
      'gen_ai.usage.prompt_tokens': 4,
      'gen_ai.prompt.0.role': 'user',
      'gen_ai.prompt.0.content': '[{"type":"text","text":"Hi"}]',
      'gen_ai.completion.0.role': 'assistant',
      'gen_ai.completion.0.content': 'Hello',
    };
    const line = only(format, { attributes, timestamp: MS * 1000 });
    expect(line.body).toEqual({ model: 'm', messages: [{ role: 'user', content: 'Hi' }] });
    expect(line.response).toEqual({ usage: { input_tokens: 4 }, text: 'Hello' });
  });

  it('may ask for embeddings or for the end of a text', () => {
    const ask = (operation: string): unknown => {
      const input = [{ role: 'user', parts: [{ type: 'text', content: 'Once' }] }];
      const span = {
        'gen_ai.operation.name': operation,
        'gen_ai.request.model': 'm',
        'enduser.id': 'u',
        'gen_ai.input.messages': input,
      };
      const { path, body } = only(format, { attributes: span, start_time: MS });
      return { path, body };
    };
    expect(ask('embeddings')).toEqual({ path: '/v1/embeddings', body: { model: 'm', input: ['Once'] } });
    expect(ask('text_completion')).toEqual({ path: '/v1/completions', body: { model: 'm', prompt: 'Once' } });
  });

  it('is passed over when it asked no model', () => {
    const other = { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'weather' };
    expect(format.convert({ resourceSpans: [otlp(other), otlp({ 'http.route': '/' })] })).toEqual([]);
    expect(format.convert({ resourceMetrics: [] })).toEqual([]);
  });

  it('costs no other of its batch when it is bad; the others come in ascending time', () => {
    const { 'gen_ai.input.messages': _messages, 'gen_ai.system_instructions': _system, ...mute } = TALK;
    const nested = { ...TALK, 'gen_ai.input.messages': deep(80) };
    const batch = [
      otlp({ ...TALK, 'enduser.id': 'later' }, {}, MS + 5),
      otlp(mute),
      otlp(nested),
      otlp(TALK),
    ];
    const problems: LineError[] = [];
    const lines = format.convert({ resourceSpans: batch }, (bad) => problems.push(bad));
    expect(lines.map(({ key }) => key)).toEqual(['u-1', 'later']);
    expect(problems.map(({ message }) => message)).toEqual([
      NO_INPUT,
      'an attribute is nested deeper than 64 levels',
    ]);
  });

  const flat = (attributes: object): object => ({ start_time: MS, attributes: { ...TALK, ...attributes } });
  it.each([
    ['no object', 7, 'the value is not a JSON object'],
    ['no time', { attributes: TALK }, "the span's start is absent or no time"],
    [
      'no caller',
      flat({ 'enduser.id': null }),
      'nothing in it names the caller (a key, a key hash, or a user)',
    ],
    [
      'no end to its arguments',
      flat({
        'gen_ai.input.messages': [
          { role: 'assistant', parts: [{ type: 'tool_call', name: 'f', arguments: deep(50_000) }] },
        ],
      }),
      'a tool call or its result is nested deeper than 100 levels',
    ],
  ])('is refused with %s', (_what, value_, message) => {
    expect(problem(format, value_)).toBe(message);
  });
});

import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../../src/domain/index.ts';
import { randomFrom } from '../../../src/demo/random.ts';
import { PROTOCOLS, recognise } from '../../../src/protocols/index.ts';
import type { Ask } from '../../../src/evaluation/source.ts';
import { dialectFor, providerOf, toWire, type Dialect } from '../../../src/evaluation/wire/index.ts';

const ask = (rest: Partial<Ask> = {}): Ask => ({
  system: 'Be brief.',
  turns: [
    { role: 'user', text: 'first' },
    { role: 'assistant', text: 'answer' },
    { role: 'tool', text: 'result' },
    { role: 'user', text: 'last' },
  ],
  tools: [{ name: 'search', parameters: ['query'] }],
  temperature: 0.3,
  topP: 0.9,
  maxTokens: 77,
  stream: true,
  answer: { tokens: 10 },
  ...rest,
});

const FORMS: readonly (readonly [Dialect['provider'], Dialect['form']])[] = [
  ['openai', 'chat'],
  ['openai', 'responses'],
  ['anthropic', 'messages'],
  ['gemini', 'generateContent'],
];

/** What the gateway makes of the request. */
function received(given: Ask, provider: Dialect['provider'], form: Dialect['form']): ModelCall {
  const wire = toWire(given, { provider, form, model: 'm-1', sdk: { userAgent: 'x', extra: {} } });
  const found = recognise('POST', wire.path, new Headers(wire.headers));
  if (found === null) throw new Error(`${wire.path} is not recognised`);
  const protocol = PROTOCOLS[found.protocol];
  const route = protocol.route('POST', found.path);
  const call = route && protocol.call(route, JSON.parse(JSON.stringify(wire.body)), 1);
  if (!call) throw new Error(`${wire.path} is not read`);
  return call;
}

describe.each(FORMS)('a request on the wire of %s, %s', (provider, form) => {
  it('is read back as what was asked', () => {
    const call = received(ask(), provider, form);
    expect(call).toMatchObject({
      protocol: provider,
      operation: 'chat',
      model: 'm-1',
      stream: true,
      system: 'Be brief.',
    });
    expect(call.turns.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'user']);
    expect(call.turns.at(-1)?.text).toBe('last');
    expect(call.tools).toEqual([{ name: 'search', parameters: ['query'] }]);
    expect(call.parameters).toMatchObject({ temperature: 0.3, topP: 0.9, maxOutputTokens: 77 });
  });

  it('hands encrypted reasoning back where the provider expects it', () => {
    const call = received(ask({ reasoningBlobs: ['b64=='] }), provider, form);
    expect(call.reasoningBlobs).toEqual(['b64==']);
    expect(call.turns.at(-1)?.text).toBe('last');
  });

  it('asks for reasoning by parameter', () => {
    expect(received(ask({ reasoning: 'high' }), provider, form).parameters.reasoning).toBe(true);
  });
});

describe('what only some providers have', () => {
  it('is sent to OpenAI in its own form', () => {
    const call = received(
      ask({ logitBias: { '7': 20 }, logprobs: true, topLogprobs: 5, n: 3 }),
      'openai',
      'chat',
    );
    expect(call.parameters).toMatchObject({ logitBias: [[7, 20]], logprobs: true, topLogprobs: 5, n: 3 });
    const legacy = received(
      ask({ echo: true, logprobs: true, topLogprobs: 1, tools: [] }),
      'openai',
      'completions',
    );
    expect(legacy).toMatchObject({ operation: 'completions', parameters: { echo: true, logprobs: true } });
  });

  it('is left out elsewhere', () => {
    const { body } = toWire(ask({ logitBias: { '7': 20 }, n: 3, seed: 1 }), {
      provider: 'anthropic',
      form: 'messages',
      model: 'm',
      sdk: { userAgent: 'x', extra: {} },
    });
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['n']));
    expect(JSON.stringify(body)).not.toMatch(/bias|seed/);
  });

  it('binds its owner to OpenAI, whatever is drawn', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const random = randomFrom(seed);
      const asks = [ask(), ask({ logitBias: { '1': 1 } })];
      expect(providerOf(asks, random)).toBe('openai');
      expect(dialectFor(asks, 'openai', random).form).toBe('chat');
    }
  });

  it('leaves other owners a choice of all three', () => {
    const drawn = Array.from({ length: 60 }, (_, seed) => providerOf([ask()], randomFrom(seed)));
    expect(new Set(drawn)).toEqual(new Set(['openai', 'anthropic', 'gemini']));
  });
});

import { describe, expect, it } from 'vitest';
import type { ModelCall, Turn } from '../../../src/domain/index.ts';
import { fingerprintKey, observe } from '../../../src/features/index.ts';
import { call } from '../../support/calls.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const prints = (one: ModelCall) => observe(one, 0, key).fingerprints;
const user = (text: string): Turn => ({ role: 'user', text });
const assistant = (text: string): Turn => ({ role: 'assistant', text });

describe('the opener', () => {
  const rounds = [
    user('Plan a weekend in Graz for two.'),
    assistant('Gladly.'),
    user('Make it cheaper.'),
    assistant('So be it.'),
    user('And with a dog?'),
  ];

  it('is equal over a whole conversation, while the prompt changes', () => {
    const requests = [1, 3, 5].map((turns) => prints(call({ turns: rounds.slice(0, turns) })));
    expect(new Set(requests.map(({ opener }) => opener)).size).toBe(1);
    expect(new Set(requests.map(({ prompt }) => prompt)).size).toBe(3);
  });

  it('is the prompt of a request of one turn, and another one for another beginning', () => {
    const { opener, prompt } = prints(call({ turns: rounds.slice(0, 1) }));
    expect(opener).toBe(prompt);
    expect(
      prints(call({ turns: [user('Plan a weekend in Linz for two.'), ...rounds.slice(1)] })).opener,
    ).not.toBe(opener);
  });

  it('is seen through a change of dress', () => {
    const dressed = [user('PLAN a week\u200bend in Gräz for two.'), ...rounds.slice(1)];
    expect(prints(call({ turns: dressed })).opener).toBe(prints(call({ turns: rounds })).opener);
  });

  it('is none without words', () => {
    expect(prints(call({ turns: '' })).opener).toBeNull();
    expect(prints(call({ turns: [assistant('Hello!'), user('')] })).opener).toBeNull();
  });
});

describe('the shape', () => {
  const base = call({ turns: 'Describe the tides.', parameters: { temperature: 0.7, maxOutputTokens: 500 } });
  const shape = (one: ModelCall) => prints(one).shape;

  it('stays while only the text changes', () => {
    expect(shape(call({ turns: 'Something else entirely?', parameters: base.parameters }))).toBe(shape(base));
    expect(shape({ ...base, bodyBytes: 9, textLength: 99 })).toBe(shape(base));
  });

  it.each<[string, Partial<ModelCall>]>([
    ['the model', { model: 'model-b' }],
    ['the protocol', { protocol: 'anthropic' }],
    ['streaming', { stream: true }],
    ['the temperature', { parameters: { ...base.parameters, temperature: 0.8 } }],
    ['the longest answer', { parameters: { ...base.parameters, maxOutputTokens: 400 } }],
    ['whether there is a seed', { parameters: { ...base.parameters, seed: 1 } }],
    ['whether it is a conversation', { turnCount: 3 }],
    ['whether there is a system prompt', { system: 'Be brief.' }],
    ['whether there are tools', { tools: [{ name: 'find', parameters: [] }] }],
    ['whether an end user is named', { endUser: 'u1' }],
  ])('changes with %s', (_title, change) => {
    expect(shape({ ...base, ...change })).not.toBe(shape(base));
  });

  it.each<[string, Partial<ModelCall>, Partial<ModelCall>]>([
    [
      'which seed',
      { parameters: { ...base.parameters, seed: 1 } },
      { parameters: { ...base.parameters, seed: 2 } },
    ],
    ['how long a conversation', { turnCount: 3 }, { turnCount: 9 }],
    ['which system prompt', { system: 'Be brief.' }, { system: 'Be thorough.' }],
    ['which end user', { endUser: 'u1' }, { endUser: 'u2' }],
  ])('does not say %s', (_title, one, other) => {
    expect(shape({ ...base, ...one })).toBe(shape({ ...base, ...other }));
  });
});

import { describe, expect, test } from 'vitest';
import type { AnswerText, ProtocolName } from '../../../src/domain/index.ts';
import { answerText } from '../../../src/protocols/index.ts';

const whole = (text: string): AnswerText => ({ head: text, tail: text, bytes: text.length });
const document = (value: unknown): AnswerText => whole(JSON.stringify(value));
const events = (values: readonly unknown[], prefix = ''): AnswerText =>
  whole(values.map((value) => `${prefix}data: ${JSON.stringify(value)}\n\n`).join(''));

const chunk = (content: string, index = 0) => ({ choices: [{ index, delta: { content } }] });
const delta = (text: string) => ({
  type: 'content_block_delta',
  index: 1,
  delta: { type: 'text_delta', text },
});
const parts = (...texts: readonly string[]) => ({
  candidates: [{ content: { parts: texts.map((text) => ({ text })), role: 'model' } }],
});

type Case = readonly [title: string, ProtocolName, AnswerText];

const SAME: readonly Case[] = [
  [
    'chat completions',
    'openai',
    document({ choices: [{ index: 0, message: { role: 'assistant', content: 'One.\nTwo.' } }] }),
  ],
  ['completions', 'openai', document({ choices: [{ index: 0, text: 'One.\nTwo.' }] })],
  [
    'responses',
    'openai',
    document({
      output: [
        { type: 'reasoning', summary: [{ type: 'summary_text', text: 'hm' }] },
        { type: 'message', content: [{ type: 'output_text', text: 'One.\nTwo.' }] },
      ],
    }),
  ],
  [
    'a stream of chat completions',
    'openai',
    whole(
      `${events([{ choices: [{ index: 0, delta: { role: 'assistant' } }] }, chunk('One.\n'), chunk('other', 1), chunk('Two.')]).head}data: [DONE]\n\n`,
    ),
  ],
  [
    'a stream of responses',
    'openai',
    events([
      { type: 'response.output_text.delta', delta: 'One.\n' },
      { type: 'response.output_text.delta', delta: 'Two.' },
      { type: 'response.completed', response: { output: [{ content: [{ text: 'One.\nTwo.' }] }] } },
    ]),
  ],
  [
    'messages',
    'anthropic',
    document({
      content: [
        { type: 'thinking', thinking: 'hm' },
        { type: 'text', text: 'One.\n' },
        { type: 'text', text: 'Two.' },
      ],
    }),
  ],
  [
    'a stream of messages',
    'anthropic',
    events(
      [
        { type: 'message_start', message: { content: [] } },
        { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'hm' } },
        delta('One.\n'),
        delta('Two.'),
        { type: 'message_delta', delta: { stop_reason: 'end_turn' } },
      ],
      'event: e\n',
    ),
  ],
  ['generated content', 'gemini', document(parts('One.\n', 'Two.'))],
  ['a stream of generated content', 'gemini', events([parts('One.\n'), parts('Two.')])],
  ['an array of generated content', 'gemini', document([parts('One.\n'), parts('Two.')])],
];

describe('the text of an answer', () => {
  test.each(SAME)('%s', (_title, protocol, answer) => {
    expect(answerText(protocol, answer)).toBe('One.\nTwo.');
  });

  test('of a candidate’s thoughts is left out', () => {
    const thought = {
      candidates: [{ content: { parts: [{ text: 'hm', thought: true }, { text: 'One.' }] } }],
    };
    expect(answerText('gemini', document(thought))).toBe('One.');
  });

  test('that lost its middle is its beginning and its end', () => {
    const { head } = events([chunk('One.'), chunk('cut')]);
    const { head: tail } = events([chunk('cut'), chunk('Two.')]);
    const answer = { head: head.slice(0, -20), tail: tail.slice(20), bytes: 1e6 };
    expect(answerText('openai', answer)).toBe('One.\nTwo.');
  });

  test.each(['openai', 'anthropic', 'gemini'] as const)('%s: is empty when there is none', (protocol) => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '[[[',
      'data: {"choices":5}\n\n',
      'data: x',
      '{"choices":[[]],"content":3,"candidates":{}}',
      '<html>',
    ])
      expect(answerText(protocol, whole(text))).toBe('');
    expect(answerText(protocol, { ...document({ a: 1 }), tail: '}' })).toBe('');
  });

  test('is read within bounds', () => {
    const long = events(Array.from({ length: 20_000 }, () => chunk('x'.repeat(200))));
    expect(answerText('openai', long).length).toBeLessThan(20_000);
  });
});

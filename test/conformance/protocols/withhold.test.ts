import { expect, test } from 'vitest';
import type { ProtocolName } from '../../../src/domain/index.ts';
import { PROTOCOLS } from '../../../src/protocols/index.ts';

const CHAT = '/v1/chat/completions';
const RESPONSES = '/v1/responses';
const MESSAGES = '/v1/messages';
const GENERATE = '/v1beta/models/m:generateContent';
const messages = [{ role: 'user', content: 'q' }];

type Case = readonly [ProtocolName, path: string, body: unknown, left: unknown, fields: readonly string[]];

const CASES: readonly Case[] = [
  [
    'openai',
    CHAT,
    { messages, logprobs: true, top_logprobs: 20, n: 8, odd: 1 },
    { messages, odd: 1 },
    ['logprobs', 'top_logprobs', 'n'],
  ],
  ['openai', CHAT, { messages, logprobs: false, n: 1 }, { messages, logprobs: false, n: 1 }, []],
  ['openai', CHAT, { messages, n: '8' }, { messages }, ['n']],
  [
    'openai',
    '/v1/completions',
    { prompt: 'a', logprobs: 0, echo: true, best_of: 5 },
    { prompt: 'a' },
    ['logprobs', 'best_of', 'echo'],
  ],
  [
    'openai',
    RESPONSES,
    {
      input: 'q',
      include: ['reasoning.encrypted_content', 'file_search_call.results', 'message.output_text.logprobs'],
      top_logprobs: 5,
      reasoning: { effort: 'high', summary: 'detailed' },
    },
    { input: 'q', include: ['file_search_call.results'], reasoning: { effort: 'high' } },
    [
      'include:reasoning.encrypted_content',
      'include:message.output_text.logprobs',
      'top_logprobs',
      'reasoning.summary',
    ],
  ],
  ['openai', RESPONSES, { input: 'q', include: [] }, { input: 'q', include: [] }, []],
  [
    'anthropic',
    MESSAGES,
    { messages, thinking: { type: 'enabled', budget_tokens: 1024 } },
    { messages, thinking: { type: 'enabled', budget_tokens: 1024, display: 'omitted' } },
    ['thinking.display'],
  ],
  [
    'anthropic',
    MESSAGES,
    { messages, thinking: { type: 'adaptive', display: 'omitted' } },
    { messages, thinking: { type: 'adaptive', display: 'omitted' } },
    [],
  ],
  [
    'anthropic',
    MESSAGES,
    { messages, thinking: { type: 'disabled' } },
    { messages, thinking: { type: 'disabled' } },
    [],
  ],
  ['anthropic', MESSAGES, { messages }, { messages }, []],
  [
    'gemini',
    GENERATE,
    {
      contents: [],
      generationConfig: {
        responseLogprobs: true,
        logprobs: 5,
        candidateCount: 8,
        topK: 3,
        thinkingConfig: { includeThoughts: true, thinkingBudget: 9 },
      },
    },
    { contents: [], generationConfig: { topK: 3, thinkingConfig: { thinkingBudget: 9 } } },
    [
      'generationConfig.responseLogprobs',
      'generationConfig.logprobs',
      'generationConfig.candidateCount',
      'generationConfig.thinkingConfig.includeThoughts',
    ],
  ],
  [
    'gemini',
    GENERATE,
    { contents: [], generation_config: { candidate_count: 2, thinking_config: { include_thoughts: true } } },
    { contents: [], generation_config: { thinking_config: {} } },
    ['generation_config.candidate_count', 'generation_config.thinking_config.include_thoughts'],
  ],
  [
    'gemini',
    GENERATE,
    { contents: [], generationConfig: { candidateCount: 1 } },
    { contents: [], generationConfig: { candidateCount: 1 } },
    [],
  ],
  ['openai', CHAT, 'text', 'text', []],
  ['gemini', GENERATE, null, null, []],
];

test.each(CASES)('%s %s %o', (protocol, path, body, left, fields) => {
  const route = PROTOCOLS[protocol].route('POST', path);
  if (route === null) throw new Error(`unknown path ${path}`);
  const before = JSON.stringify(body);
  expect(PROTOCOLS[protocol].withhold(route, body)).toEqual({ body: left, fields });
  expect(JSON.stringify(body)).toBe(before);
});

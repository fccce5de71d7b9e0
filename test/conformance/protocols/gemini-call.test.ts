import { expect, test } from 'vitest';
import { callOf, maybeCallOf, script } from './calls.ts';

const GENERATE = '/v1beta/models/flash:generateContent';

const CAMEL = {
  systemInstruction: { parts: [{ text: 'S' }] },
  contents: [
    { role: 'user', parts: [{ text: 'Look' }, { inlineData: { mimeType: 'image/png', data: 'AAAA' } }] },
    {
      role: 'model',
      parts: [
        { text: 'hm', thought: true, thoughtSignature: 'sig' },
        { functionCall: { name: 'find', args: { where: 'here' } } },
      ],
    },
    { role: 'user', parts: [{ functionResponse: { name: 'find', response: { result: 'found' } } }] },
    { parts: [{ text: 'go on' }] },
  ],
  tools: [
    { functionDeclarations: [{ name: 'find', parametersJsonSchema: { properties: { where: {} } } }] },
    { googleSearch: {} },
  ],
  generationConfig: {
    temperature: 0.5,
    topP: 0.8,
    candidateCount: 8,
    maxOutputTokens: '64',
    responseLogprobs: true,
    logprobs: 5,
    stopSequences: ['x'],
    thinkingConfig: { includeThoughts: true },
  },
};

const RENAMED: Record<string, string> = {
  systemInstruction: 'system_instruction',
  inlineData: 'inline_data',
  thoughtSignature: 'thought_signature',
  functionCall: 'function_call',
  functionResponse: 'function_response',
  functionDeclarations: 'function_declarations',
  parametersJsonSchema: 'parameters_json_schema',
  generationConfig: 'generation_config',
  topP: 'top_p',
  candidateCount: 'candidate_count',
  maxOutputTokens: 'max_output_tokens',
  responseLogprobs: 'response_logprobs',
  stopSequences: 'stop_sequences',
  thinkingConfig: 'thinking_config',
  includeThoughts: 'include_thoughts',
};
const SNAKE: unknown = JSON.parse(
  JSON.stringify(CAMEL).replaceAll(/"(\w+)":/g, (key, name: string) =>
    RENAMED[name] ? `"${RENAMED[name]}":` : key,
  ),
);

test.each([
  ['camelCase', CAMEL],
  ['snake_case', SNAKE],
])('a whole request in %s is read', (_name, body) => {
  const call = callOf('gemini', GENERATE, body);
  expect(call).toMatchObject({
    model: 'flash',
    stream: false,
    system: 'S',
    media: 1,
    turnCount: 4,
    endUser: null,
  });
  expect(script(call)).toEqual([
    'user: Look',
    'assistant: hm\nfind\nhere',
    'tool: find\nfound',
    'user: go on',
  ]);
  expect(call.reasoningBlobs).toEqual(['sig']);
  expect(call.tools).toEqual([
    { name: 'find', parameters: ['where'] },
    { name: 'googleSearch', parameters: [] },
  ]);
  expect(call.parameters).toMatchObject({
    temperature: 0.5,
    topP: 0.8,
    n: 8,
    maxOutputTokens: 64,
    logprobs: true,
    topLogprobs: 5,
    stops: 1,
    reasoning: true,
  });
});

test('the path says whether it streams', () => {
  const path = '/v1beta/models/flash:streamGenerateContent';
  expect(callOf('gemini', path, { contents: [], stream: false }).stream).toBe(true);
});

test.each([
  [{ thinkingBudget: 0 }, false],
  [{ thinkingBudget: -1 }, true],
  [{ thinkingLevel: 'LOW' }, true],
  [{}, false],
])('thinkingConfig %o asks for reasoning: %s', (thinkingConfig, expected) => {
  const call = callOf('gemini', GENERATE, { contents: [], generationConfig: { thinkingConfig } });
  expect(call.parameters.reasoning).toBe(expected);
});

test.each([
  ['embedContent', { content: { parts: [{ text: 'a' }] } }, ['user: a']],
  [
    'batchEmbedContents',
    { requests: [{ content: { parts: [{ text: 'a' }] } }, { content: { parts: [{ text: 'b' }] } }] },
    ['user: a', 'user: b'],
  ],
  ['countTokens', { contents: [{ parts: [{ text: 'a' }] }] }, ['user: a']],
  ['countTokens', { generateContentRequest: { contents: [{ parts: [{ text: 'a' }] }] } }, ['user: a']],
])('%s %o', (verb, body, turns) => {
  expect(script(callOf('gemini', `/v1beta/models/m:${verb}`, body))).toEqual(turns);
});

test.each([[null], [{}], [{ contents: 'text' }], [{ generateContentRequest: { contents: [] } }]])(
  '%o is no request',
  (body) => {
    expect(maybeCallOf('gemini', GENERATE, body)).toBeNull();
  },
);

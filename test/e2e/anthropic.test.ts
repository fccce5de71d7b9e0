import Anthropic from '@anthropic-ai/sdk';
import { expect, test } from 'vitest';
import { anthropicAt } from '../support/sdks.ts';
import { freshKey, useStage } from '../support/stage.ts';

const stage = useStage();
const client = (apiKey = freshKey()): Anthropic => anthropicAt(stage.weir.url, apiKey);

const REQUEST = {
  model: 'demo-large',
  max_tokens: 400,
  messages: [{ role: 'user' as const, content: 'Why is the sea salty?' }],
};
const WEATHER: Anthropic.Tool = {
  name: 'get_weather',
  input_schema: { type: 'object', properties: { city: { type: 'string' } } },
};

test('a message is answered and its tokens are counted as the origin reports them', async () => {
  const key = freshKey();
  const answer = await client(key).messages.create(REQUEST);
  expect(answer.content[0]?.type).toBe('text');
  expect((await stage.weir.admin.counted(key, 1)).totals).toMatchObject({
    requests: 1,
    input_tokens: answer.usage.input_tokens,
    output_tokens: answer.usage.output_tokens,
  });
});

test('a streamed message adds up to the plain one and is counted exactly', async () => {
  const key = freshKey();
  const plain = await client().messages.create(REQUEST);
  const streamed = await client(key).messages.stream(REQUEST).finalMessage();
  expect(streamed.content).toEqual(plain.content);
  const { totals } = await stage.weir.admin.counted(key, 1);
  expect(totals.output_tokens).toBe(streamed.usage.output_tokens);
});

test('a tool call and its result go round', async () => {
  const anthropic = client();
  const asked = await anthropic.messages.create({ ...REQUEST, tools: [WEATHER] });
  const call = asked.content.find((block) => block.type === 'tool_use');
  if (call === undefined) throw new Error('no tool was called');
  const told = await anthropic.messages.create({
    ...REQUEST,
    tools: [WEATHER],
    messages: [
      ...REQUEST.messages,
      { role: 'assistant', content: asked.content },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: call.id, content: '21 degrees' }] },
    ],
  });
  expect(told.stop_reason).toBe('end_turn');
});

test('thinking is streamed through', async () => {
  const request = {
    ...REQUEST,
    max_tokens: 3000,
    thinking: { type: 'enabled' as const, budget_tokens: 1024 },
  };
  const message = await client().messages.stream(request).finalMessage();
  expect(message.content.map(({ type }) => type)).toEqual(['thinking', 'text']);
});

test('tokens are counted ahead of a message', async () => {
  const { model, messages } = REQUEST;
  const counted = await client().messages.countTokens({ model, messages });
  const answer = await client().messages.create(REQUEST);
  expect(counted.input_tokens).toBe(answer.usage.input_tokens);
});

test('models are listed and retrieved', async () => {
  const ids = (await client().models.list()).data.map(({ id }) => id);
  expect(ids).toContain('demo-large');
  expect((await client().models.retrieve('demo-large')).id).toBe('demo-large');
});

test('beta features name themselves in a header that reaches the origin', async () => {
  await client().beta.messages.create({ ...REQUEST, betas: ['context-1m-2025-08-07'] });
  const { rawHeaders } = stage.origin.requests.at(-1) ?? { rawHeaders: [] };
  const at = rawHeaders.findIndex((name) => name.toLowerCase() === 'anthropic-beta');
  expect(rawHeaders[at + 1]).toBe('context-1m-2025-08-07');
});

test('the SDK also works with a bearer token and behind the /anthropic prefix', async () => {
  const anthropic = new Anthropic({
    apiKey: null,
    authToken: freshKey(),
    baseURL: `${stage.weir.url}/anthropic`,
  });
  expect((await anthropic.messages.create(REQUEST)).role).toBe('assistant');
});

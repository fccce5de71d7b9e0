import { Type, type GoogleGenAI } from '@google/genai';
import { expect, test } from 'vitest';
import { geminiAt } from '../support/sdks.ts';
import { freshKey, useStage } from '../support/stage.ts';

const stage = useStage();
const client = (apiKey = freshKey()): GoogleGenAI => geminiAt(stage.weir.url, apiKey);

const REQUEST = { model: 'demo-large', contents: 'How do bees find their way home?' };
const TOOLS = [
  {
    functionDeclarations: [
      { name: 'get_weather', parameters: { type: Type.OBJECT, properties: { city: { type: Type.STRING } } } },
    ],
  },
];

test('content is generated and its tokens are counted as the origin reports them', async () => {
  const key = freshKey();
  const answer = await client(key).models.generateContent(REQUEST);
  expect(answer.text).toMatch(/\w+/);
  expect((await stage.weir.admin.counted(key, 1)).totals).toMatchObject({
    requests: 1,
    input_tokens: answer.usageMetadata?.promptTokenCount,
    output_tokens: answer.usageMetadata?.candidatesTokenCount,
  });
});

test('a stream adds up to the plain answer and is counted exactly', async () => {
  const key = freshKey();
  const plain = await client().models.generateContent(REQUEST);
  let text = '';
  for await (const part of await client(key).models.generateContentStream(REQUEST)) text += part.text ?? '';
  expect(text).toBe(plain.text);
  const { totals } = await stage.weir.admin.counted(key, 1);
  expect(totals.output_tokens).toBe(plain.usageMetadata?.candidatesTokenCount);
});

test('a stream without alt=sse is a JSON array, and counted exactly', async () => {
  const key = freshKey();
  const answer = await fetch(`${stage.weir.url}/v1beta/models/demo-large:streamGenerateContent?key=${key}`, {
    method: 'POST',
    body: JSON.stringify({ contents: [{ role: 'user', parts: [{ text: 'How do bees navigate?' }] }] }),
  });
  const parts: { usageMetadata?: { candidatesTokenCount?: number } }[] = await answer.json();
  const { totals } = await stage.weir.admin.counted(key, 1);
  expect(totals.output_tokens).toBe(parts.at(-1)?.usageMetadata?.candidatesTokenCount);
});

test('a function call is made', async () => {
  const answer = await client().models.generateContent({ ...REQUEST, config: { tools: TOOLS } });
  expect(answer.functionCalls?.[0]?.name).toBe('get_weather');
});

test('a chat keeps its history over Weir', async () => {
  const chat = client().chats.create({ model: 'demo-large' });
  await chat.sendMessage({ message: 'Hello there.' });
  expect((await chat.sendMessage({ message: 'And again.' })).text).toMatch(/\w+/);
  expect(chat.getHistory()).toHaveLength(4);
});

test('embeddings, token counts and models are answered', async () => {
  const gemini = client();
  const embedded = await gemini.models.embedContent({ model: 'demo-embed', contents: ['one', 'two'] });
  expect(embedded.embeddings).toHaveLength(2);
  expect((await gemini.models.countTokens(REQUEST)).totalTokens).toBeGreaterThan(0);
  expect((await gemini.models.get({ model: 'demo-large' })).name).toBe('models/demo-large');
  const names: (string | undefined)[] = [];
  for await (const { name } of await gemini.models.list()) names.push(name);
  expect(names).toContain('models/demo-large');
});

import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { embedMany, generateText, streamText, tool, type LanguageModel } from 'ai';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { freshKey, useStage } from '../support/stage.ts';

const stage = useStage();

const MODELS: Readonly<Record<string, (apiKey: string) => LanguageModel>> = {
  'openai chat': (apiKey) =>
    createOpenAI({ apiKey, baseURL: `${stage.weir.url}/openai/v1` }).chat('demo-large'),
  'openai responses': (apiKey) =>
    createOpenAI({ apiKey, baseURL: `${stage.weir.url}/v1` }).responses('demo-large'),
  anthropic: (apiKey) => createAnthropic({ apiKey, baseURL: `${stage.weir.url}/anthropic/v1` })('demo-large'),
  google: (apiKey) =>
    createGoogleGenerativeAI({ apiKey, baseURL: `${stage.weir.url}/gemini/v1beta` })('demo-large'),
};

const weather = tool({
  description: 'The weather in a city',
  inputSchema: z.object({ city: z.string() }),
  execute: () => Promise.resolve('21 degrees'),
});

const providers = Object.entries(MODELS);

test.each(providers)('%s: text is generated and its tokens are counted', async (_, model) => {
  const key = freshKey();
  const { text, usage } = await generateText({ model: model(key), prompt: 'Why do cats purr?' });
  expect(text).toMatch(/\w+/);
  const { totals } = await stage.weir.admin.counted(key, 1);
  expect(totals).toMatchObject({ input_tokens: usage.inputTokens, output_tokens: usage.outputTokens });
});

test.each(providers)('%s: text is streamed and its tokens are counted', async (_, model) => {
  const key = freshKey();
  const result = streamText({ model: model(key), prompt: 'Why do cats purr?' });
  let text = '';
  for await (const part of result.textStream) text += part;
  expect(text).toMatch(/\w+/);
  const usage = await result.usage;
  const { totals } = await stage.weir.admin.counted(key, 1);
  expect(totals.output_tokens).toBe(usage.outputTokens);
});

test.each(providers)('%s: a tool is called', async (_, model) => {
  const answer = await generateText({
    model: model(freshKey()),
    prompt: 'What is the weather in Lisbon?',
    tools: { weather },
  });
  expect(answer.toolCalls[0]?.toolName).toBe('weather');
});

test('embeddings are made', async () => {
  const provider = createOpenAI({ apiKey: freshKey(), baseURL: `${stage.weir.url}/v1` });
  const { embeddings } = await embedMany({ model: provider.embedding('demo-embed'), values: ['one', 'two'] });
  expect(embeddings).toHaveLength(2);
});

import OpenAI, * as openaiErrors from 'openai';
import { expect, test } from 'vitest';
import { openaiAt } from '../support/sdks.ts';
import { freshKey, useStage } from '../support/stage.ts';

const stage = useStage();
const client = (apiKey = freshKey()): OpenAI => openaiAt(stage.weir.url, apiKey);

const QUESTION: OpenAI.ChatCompletionMessageParam[] = [
  { role: 'user', content: 'Why do leaves change colour in autumn?' },
];
const WEATHER: OpenAI.ChatCompletionFunctionTool = {
  type: 'function',
  function: {
    name: 'get_weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};

test('a chat completion is answered and its tokens are counted as the origin reports them', async () => {
  const key = freshKey();
  const answer = await client(key).chat.completions.create({ model: 'demo-large', messages: QUESTION });
  expect(answer.choices[0]?.message.content).toMatch(/\w+/);
  const { totals } = await stage.weir.admin.counted(key, 1);
  expect(totals).toMatchObject({
    requests: 1,
    errors: 0,
    input_tokens: answer.usage?.prompt_tokens,
    output_tokens: answer.usage?.completion_tokens,
  });
});

test('a streamed chat completion adds up to the plain one', async () => {
  const openai = client();
  const request = { model: 'demo-large', messages: QUESTION };
  const plain = await openai.chat.completions.create(request);
  const stream = await openai.chat.completions.create({ ...request, stream: true });
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  expect(text).toBe(plain.choices[0]?.message.content);
});

test('a tool call and its result go round', async () => {
  const openai = client();
  const request = { model: 'demo-large', tools: [WEATHER] };
  const asked = await openai.chat.completions.create({ ...request, messages: QUESTION });
  const message = asked.choices[0]?.message;
  const call = message?.tool_calls?.[0];
  if (message === undefined || call?.type !== 'function') throw new Error('no tool was called');
  expect(call.function.name).toBe('get_weather');
  const told = await openai.chat.completions.create({
    ...request,
    messages: [...QUESTION, message, { role: 'tool', tool_call_id: call.id, content: '21 degrees' }],
  });
  expect(told.choices[0]?.finish_reason).toBe('stop');
});

test('the stream helper gathers tool calls and usage', async () => {
  const runner = client().chat.completions.stream({
    model: 'demo-large',
    messages: QUESTION,
    tools: [WEATHER],
    stream_options: { include_usage: true },
  });
  const completion = await runner.finalChatCompletion();
  expect(completion.choices[0]?.message.tool_calls).toHaveLength(1);
  expect(completion.usage?.completion_tokens).toBeGreaterThan(0);
});

test('text completions, embeddings and moderations are answered', async () => {
  const key = freshKey();
  const openai = client(key);
  const completion = await openai.completions.create({ model: 'demo-large', prompt: 'Once upon a time' });
  expect(completion.choices[0]?.text).toMatch(/\w+/);
  const embeddings = await openai.embeddings.create({ model: 'demo-embed', input: ['one', 'two'] });
  expect(embeddings.data.map(({ embedding }) => embedding.length)).toEqual([256, 256]);
  const moderation = await openai.moderations.create({ input: 'kill the process' });
  expect(moderation.results[0]?.flagged).toBe(true);
  expect((await stage.weir.admin.counted(key, 3)).totals.requests).toBe(3);
});

test('models are listed and retrieved', async () => {
  const openai = client();
  const ids = (await openai.models.list()).data.map(({ id }) => id);
  expect(ids).toContain('demo-large');
  expect((await openai.models.retrieve('demo-large')).id).toBe('demo-large');
});

test('a response is created, read by id and deleted', async () => {
  const openai = client();
  const created = await openai.responses.create({ model: 'demo-large', input: 'Name three rivers.' });
  expect((await openai.responses.retrieve(created.id)).output_text).toBe(created.output_text);
  await openai.responses.delete(created.id);
  await expect(openai.responses.retrieve(created.id)).rejects.toBeInstanceOf(openaiErrors.NotFoundError);
});

test('a streamed response arrives event by event and its usage is counted', async () => {
  const key = freshKey();
  const stream = await client(key).responses.create({ model: 'demo-large', input: 'Rivers?', stream: true });
  const types: string[] = [];
  let tokens = 0;
  for await (const event of stream) {
    types.push(event.type);
    if (event.type === 'response.completed') tokens = event.response.usage?.output_tokens ?? 0;
  }
  expect(types.at(0)).toBe('response.created');
  expect(types.at(-1)).toBe('response.completed');
  expect((await stage.weir.admin.counted(key, 1)).totals.output_tokens).toBe(tokens);
});

test('an audio file is uploaded whole', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251);
  const file = new File([bytes], 'speech.wav', { type: 'audio/wav' });
  const answer = await client().audio.transcriptions.create({ model: 'demo-large', file });
  const sent = stage.origin.requests.at(-1)?.body ?? Buffer.alloc(0);
  expect(answer.text).toBe(`received ${sent.length} bytes`);
  expect(sent.includes(Buffer.from(bytes))).toBe(true);
});

test('the SDK also works behind the /openai prefix', async () => {
  const openai = new OpenAI({ apiKey: freshKey(), baseURL: `${stage.weir.url}/openai/v1` });
  expect((await openai.models.list()).data.length).toBeGreaterThan(0);
});

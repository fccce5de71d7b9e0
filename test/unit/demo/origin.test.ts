import Anthropic, { AuthenticationError as AnthropicAuthenticationError } from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI, { AuthenticationError, RateLimitError } from 'openai';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startOrigin, type Origin } from '../../../src/demo/origin/index.ts';

let origin: Origin;
let openai: OpenAI;
let anthropic: Anthropic;
let gemini: GoogleGenAI;
const aborted: (() => void)[] = [];

beforeAll(async () => {
  origin = await startOrigin({ record: 5, onAbort: () => aborted.shift()?.() });
  openai = new OpenAI({ apiKey: 'sk-test', baseURL: `${origin.url}/v1`, maxRetries: 0 });
  anthropic = new Anthropic({ apiKey: 'sk-ant-test', baseURL: origin.url, maxRetries: 0 });
  gemini = new GoogleGenAI({
    apiKey: 'AIza-test',
    httpOptions: { baseUrl: origin.url, apiVersion: 'v1beta' },
  });
});
afterAll(() => origin.close());
beforeEach(() => origin.reset());

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const question = [{ role: 'user' as const, content: 'How do rivers shape a valley?' }];
const weather = {
  type: 'object' as const,
  properties: { city: { type: 'string' }, days: { type: 'integer' } },
};

describe('OpenAI', () => {
  test('answers the same prompt with the same text, another prompt with another', async () => {
    const ask = async (content: string): Promise<string | null | undefined> =>
      (await openai.chat.completions.create({ model: 'demo-large', messages: [{ role: 'user', content }] }))
        .choices[0]?.message.content;
    expect(await ask('tides')).toBe(await ask('tides'));
    expect(await ask('tides')).not.toBe(await ask('dunes'));
  });

  test('counts as many tokens in a stream as in a plain answer, and only when asked', async () => {
    const plain = await openai.chat.completions.create({ model: 'demo-large', messages: question });
    const stream = await openai.chat.completions.create({
      model: 'demo-large',
      messages: question,
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = await collect(stream);
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe(
      plain.choices[0]?.message.content,
    );
    expect(chunks.at(-1)?.usage).toEqual(plain.usage);
    expect(chunks.slice(0, -1).every((chunk) => chunk.usage === null)).toBe(true);
    const silent = await collect(
      await openai.chat.completions.create({ model: 'demo-large', messages: question, stream: true }),
    );
    expect(silent.some((chunk) => 'usage' in chunk)).toBe(false);
  });

  test('calls a tool, and answers in words once it has the result', async () => {
    const tools = [{ type: 'function' as const, function: { name: 'weather', parameters: weather } }];
    const first = await openai.chat.completions.create({ model: 'demo-large', messages: question, tools });
    const call = first.choices[0]?.message.tool_calls?.[0];
    expect(first.choices[0]?.finish_reason).toBe('tool_calls');
    expect(JSON.parse(call?.type === 'function' ? call.function.arguments : '')).toEqual({
      city: expect.any(String) as string,
      days: expect.any(Number) as number,
    });
    const result = { role: 'tool' as const, tool_call_id: call?.id ?? '', content: 'sunny' };
    const messages = [...question, first.choices[0]!.message, result];
    const second = await openai.chat.completions.create({ model: 'demo-large', messages, tools });
    expect(second.choices[0]?.finish_reason).toBe('stop');
  });

  test('gives n candidates with log-probabilities and stops at max_tokens', async () => {
    const answer = await openai.chat.completions.create({
      model: 'demo-large',
      messages: question,
      n: 3,
      max_tokens: 2,
      logprobs: true,
      top_logprobs: 4,
    });
    expect(answer.choices.map((choice) => choice.finish_reason)).toEqual(['length', 'length', 'length']);
    expect(answer.choices[2]?.logprobs?.content?.map((token) => token.top_logprobs.length)).toEqual([4, 4]);
    expect(answer.usage?.completion_tokens).toBe(6);
  });

  test('stores a response until it is deleted', async () => {
    const made = await openai.responses.create({ model: 'demo-large', input: 'Name a river.' });
    expect((await openai.responses.retrieve(made.id)).output_text).toBe(made.output_text);
    await openai.responses.delete(made.id);
    await expect(openai.responses.retrieve(made.id)).rejects.toMatchObject({ status: 404 });
  });

  test('streams a response whose last event carries the whole', async () => {
    const events = await collect(
      await openai.responses.create({ model: 'demo-large', input: 'Name a river.', stream: true }),
    );
    const said = events
      .map((event) => (event.type === 'response.output_text.delta' ? event.delta : ''))
      .join('');
    const last = events.at(-1);
    expect(last?.type === 'response.completed' && last.response.usage?.output_tokens).toBeGreaterThan(0);
    expect(last?.type === 'response.completed' && JSON.stringify(last.response.output)).toContain(
      JSON.stringify(said).slice(1, -1),
    );
  });

  test('completes, embeds, moderates and lists models', async () => {
    const completion = await openai.completions.create({
      model: 'demo-large',
      prompt: 'Once',
      echo: true,
      max_tokens: 3,
      logprobs: 1,
    });
    expect(completion.choices[0]?.text.startsWith('Once')).toBe(true);
    const embedding = await openai.embeddings.create({
      model: 'demo-embed',
      input: ['a', 'b'],
      dimensions: 8,
    });
    expect(embedding.data.map((one) => one.embedding.length)).toEqual([8, 8]);
    expect((await openai.moderations.create({ input: 'kill it' })).results[0]?.flagged).toBe(true);
    expect((await openai.models.list()).data.length).toBeGreaterThan(0);
  });
});

describe('Anthropic', () => {
  const body = { model: 'demo-large', max_tokens: 4000, messages: question };

  test('streams the text, stop reason and usage of the plain answer', async () => {
    const plain = await anthropic.messages.create(body);
    const streamed = await anthropic.messages.stream(body).finalMessage();
    expect(streamed.content).toMatchObject([
      { type: 'text', text: plain.content[0]?.type === 'text' && plain.content[0].text },
    ]);
    expect(streamed.usage.output_tokens).toBe(plain.usage.output_tokens);
    expect(streamed.stop_reason).toBe('end_turn');
  });

  test('counts the same input tokens before as in the answer', async () => {
    const { input_tokens } = await anthropic.messages.countTokens({
      model: 'demo-large',
      messages: question,
    });
    expect((await anthropic.messages.create(body)).usage.input_tokens).toBe(input_tokens);
  });

  test('thinks and calls tools', async () => {
    const tools = [{ name: 'weather', input_schema: weather }];
    const message = await anthropic.messages
      .stream({ ...body, tools, thinking: { type: 'enabled', budget_tokens: 1024 } })
      .finalMessage();
    expect(message.content.map((block) => block.type)).toEqual(['thinking', 'tool_use']);
    expect(message.stop_reason).toBe('tool_use');
  });
});

describe('Gemini', () => {
  const request = { model: 'demo-large', contents: 'How do rivers shape a valley?' };

  test('streams what it says in one piece, with the same usage', async () => {
    const plain = await gemini.models.generateContent(request);
    const chunks = await collect(await gemini.models.generateContentStream(request));
    expect(chunks.map((chunk) => chunk.text ?? '').join('')).toBe(plain.text);
    expect(chunks.at(-1)?.usageMetadata).toEqual(plain.usageMetadata);
  });

  test('streams a JSON array to callers that do not ask for SSE', async () => {
    const answer = await fetch(`${origin.url}/v1beta/models/demo-large:streamGenerateContent?key=AIza-x`, {
      method: 'POST',
      body: JSON.stringify({ contents: [{ parts: [{ text: 'hello' }] }] }),
    });
    expect(await answer.json()).toContainEqual(
      expect.objectContaining({ candidates: expect.any(Array) as unknown }),
    );
  });

  test('embeds and counts', async () => {
    const embedded = await gemini.models.embedContent({ model: 'demo-embed', contents: ['a', 'b'] });
    expect(embedded.embeddings?.length).toBe(2);
    expect((await gemini.models.countTokens(request)).totalTokens).toBeGreaterThan(4);
  });
});

describe('credentials and scripted faults', () => {
  test('a key that is not accepted gets the provider’s own error', async () => {
    await expect(openai.withOptions({ apiKey: 'nope' }).models.list()).rejects.toBeInstanceOf(
      AuthenticationError,
    );
    await expect(anthropic.withOptions({ apiKey: 'nope' }).models.list()).rejects.toBeInstanceOf(
      AnthropicAuthenticationError,
    );
  });

  test('a model named for an error raises it', async () => {
    const ask = openai.chat.completions.create({ model: 'error-429', messages: question });
    await expect(ask).rejects.toBeInstanceOf(RateLimitError);
    await expect(
      anthropic.messages.create({ model: 'error-529', max_tokens: 9, messages: question }),
    ).rejects.toMatchObject({ status: 529 });
  });

  test('stream-N sends exactly N content events', async () => {
    const stream = await openai.chat.completions.create({
      model: 'stream-200',
      messages: question,
      stream: true,
    });
    const said = (await collect(stream)).filter((chunk) => chunk.choices[0]?.delta.content);
    expect(said.length).toBe(200);
  });

  test('a caller that goes away is counted and ends its stream', async () => {
    const gone = new Promise<void>((resolve) => aborted.push(resolve));
    const stream = await openai.chat.completions.create({
      model: 'stream-500-5',
      messages: question,
      stream: true,
    });
    for await (const _ of stream) break;
    await gone;
    expect(origin.counts.aborted).toBe(1);
    expect(origin.counts.events).toBeLessThan(500);
  });

  test('records headers and bytes as they came, the latest few', async () => {
    for (let i = 0; i < 7; i++)
      await fetch(`${origin.url}/v1/echo?i=${i}`, {
        method: 'POST',
        headers: { 'X-Odd-Case': 'Yes', authorization: 'Bearer sk-1' },
        body: `b${i}`,
      });
    expect(origin.requests.map((request) => request.body.toString())).toEqual(['b2', 'b3', 'b4', 'b5', 'b6']);
    expect(origin.requests[0]?.rawHeaders.map((one) => one.toLowerCase())).toContain('x-odd-case');
  });
});

test('the lean origin gives valid answers without looking at the key', async () => {
  const lean = await startOrigin({ lean: true, stream: { events: 50 } });
  const client = new OpenAI({ apiKey: 'anything', baseURL: `${lean.url}/v1` });
  const plain = await client.chat.completions.create({ model: 'any', messages: question });
  expect(plain.usage?.completion_tokens).toBe(60);
  const stream = await client.chat.completions.create({ model: 'any', messages: question, stream: true });
  expect((await collect(stream)).filter((chunk) => chunk.choices[0]?.delta.content).length).toBe(50);
  await lean.close();
});

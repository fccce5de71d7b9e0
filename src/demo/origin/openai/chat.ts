import { compose, type Answer, type Prompt } from '../compose.ts';
import { errorBody, nativeError } from '../errors.ts';
import { list, number, object, type JsonObject } from '../json.ts';
import { logprobsOf, openaiLogprob } from '../logprobs.ts';
import { chunks, dataEvent, json, slices, SSE_TYPE, type Ask, type Reply } from '../request.ts';
import { countTokens } from '../text.ts';
import { chatPrompt } from './prompt.ts';

const FINISH = { stop: 'stop', length: 'length', tool: 'tool_calls', refusal: 'stop' } as const;

/** `POST /v1/chat/completions`. */
export function chat(ask: Ask): Reply {
  const body = ask.json;
  if (!body || list(body['messages']).length === 0)
    return nativeError('openai', 400, "Missing required parameter: 'messages'.");
  const prompt = chatPrompt(body, ask);
  const answers = Array.from({ length: Math.min(number(body['n']) ?? 1, 128) }, (_, i) => compose(prompt, i));
  const usage = ask.script.name === 'no-usage' ? null : usageOf(prompt, answers);
  const head = headOf(ask, prompt.model);
  if (body['stream'] === true) return stream(ask, body, head, answers, usage);
  const choices = answers.map((answer, index) => choiceOf(body, answer, index));
  return json({ ...head, object: 'chat.completion', choices, ...(usage && { usage }) });
}

const headOf = (ask: Ask, model: string): JsonObject => ({
  id: `chatcmpl-${ask.serial.toString(36).padStart(12, '0')}`,
  created: 1_764_000_000 + ask.serial,
  model,
  service_tier: 'default',
  system_fingerprint: 'fp_demo',
});

function usageOf(prompt: Prompt, answers: readonly Answer[]): JsonObject {
  const input = countTokens(prompt.conversation) + 4;
  const output = answers.reduce((sum, answer) => sum + answer.outputTokens, 0);
  const thinking = answers.reduce((sum, answer) => sum + answer.thinking.length, 0);
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: thinking, audio_tokens: 0 },
  };
}

const toolCalls = (answer: Answer): unknown[] =>
  answer.toolCall
    ? [
        {
          id: callId(answer),
          type: 'function',
          function: { name: answer.toolCall.name, arguments: answer.toolCall.arguments },
        },
      ]
    : [];

const callId = (answer: Answer): string => `call_${answer.seed.toString(36)}`;

function choiceOf(body: JsonObject, answer: Answer, index: number): unknown {
  const said = answer.tokens.join('');
  const refused = answer.end === 'refusal';
  const message = {
    role: 'assistant',
    content: refused || answer.toolCall ? null : said,
    refusal: refused ? said : null,
    annotations: [],
    ...(answer.toolCall && { tool_calls: toolCalls(answer) }),
  };
  return {
    index,
    message,
    logprobs: logprobs(body, answer.tokens, answer.seed),
    finish_reason: FINISH[answer.end],
  };
}

function logprobs(body: JsonObject, tokens: readonly string[], seed: number): unknown {
  if (body['logprobs'] !== true) return null;
  return {
    content: logprobsOf(tokens, number(body['top_logprobs']) ?? 0, seed).map(openaiLogprob),
    refusal: null,
  };
}

/** With `include_usage` every chunk but the last says `"usage":null`, as the real API does. */
function stream(
  ask: Ask,
  body: JsonObject,
  head: JsonObject,
  answers: readonly Answer[],
  usage: JsonObject | null,
): Reply {
  const counted = object(body['stream_options'])['include_usage'] === true && usage !== null;
  const chunk = (choices: unknown[], total: JsonObject | null = null): string =>
    dataEvent({ ...head, object: 'chat.completion.chunk', choices, ...(counted && { usage: total }) });
  const deltas = answers.map((answer, index) => choiceDeltas(ask, body, answer, index));
  const events = interleave(deltas).map((choice) => chunk([choice]));
  if (counted) events.push(chunk([], usage));
  events.push('data: [DONE]\n\n');
  const failure = dataEvent(
    errorBody('openai', 500, 'The server had an error while processing your request.'),
  );
  return { kind: 'stream', type: SSE_TYPE, events, heartbeat: ': keep-alive\n\n', failure };
}

function choiceDeltas(ask: Ask, body: JsonObject, answer: Answer, index: number): unknown[] {
  const one = (delta: unknown, finish: string | null = null, scores: unknown = null): unknown => ({
    index,
    delta,
    logprobs: scores,
    finish_reason: finish,
  });
  const field = answer.end === 'refusal' ? 'refusal' : 'content';
  const said = chunks(answer.tokens, ask.pace.events).map((tokens) =>
    one({ [field]: tokens.join('') }, null, logprobs(body, tokens, answer.seed)),
  );
  const opening = answer.toolCall ? null : '';
  return [
    one({ role: 'assistant', content: opening, refusal: null }),
    ...toolDeltas(answer).map((delta) => one(delta)),
    ...said,
    one({}, FINISH[answer.end]),
  ];
}

function toolDeltas(answer: Answer): unknown[] {
  if (!answer.toolCall) return [];
  const { name, arguments: args } = answer.toolCall;
  const opened = { index: 0, id: callId(answer), type: 'function', function: { name, arguments: '' } };
  const parts = slices(args, 6).map((part) => ({ index: 0, function: { arguments: part } }));
  return [opened, ...parts].map((call) => ({ tool_calls: [call] }));
}

/** Takes from each list in turn, as candidates arrive side by side. */
function interleave<T>(lists: readonly T[][]): T[] {
  const longest = Math.max(...lists.map((items) => items.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((items) => items.slice(i, i + 1))).flat();
}

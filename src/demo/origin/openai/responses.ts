import { compose, type Answer, type Prompt } from '../compose.ts';
import { errorBody, nativeError } from '../errors.ts';
import { list, object, type JsonObject } from '../json.ts';
import { logprobsOf, openaiLogprob } from '../logprobs.ts';
import { chunks, json, namedEvent, slices, SSE_TYPE, type Ask, type Reply } from '../request.ts';
import { countTokens } from '../text.ts';
import { responsePrompt } from './prompt.ts';
import type { Store } from './store.ts';

/** `POST /v1/responses`. Kept for `GET` and `DELETE` unless `store` is false. */
export function createResponse(ask: Ask, store: Store): Reply {
  const body = ask.json;
  if (!body || body['input'] === undefined)
    return nativeError('openai', 400, "Missing required parameter: 'input'.");
  const prompt = responsePrompt(body, ask);
  const answer = compose(prompt, 0);
  const response = responseOf(ask, body, prompt, answer);
  if (body['store'] !== false) store.put(String(response['id']), response, body['input']);
  return body['stream'] === true ? stream(ask, body, response, answer) : json(response);
}

function responseOf(ask: Ask, body: JsonObject, prompt: Prompt, answer: Answer): JsonObject {
  const cut = answer.end === 'length';
  return {
    id: `resp_${ask.serial.toString(16).padStart(24, '0')}`,
    object: 'response',
    created_at: 1_764_000_000 + ask.serial,
    status: cut ? 'incomplete' : 'completed',
    error: null,
    incomplete_details: cut ? { reason: 'max_output_tokens' } : null,
    instructions: body['instructions'] ?? null,
    max_output_tokens: body['max_output_tokens'] ?? null,
    model: prompt.model,
    output: outputOf(ask, body, answer),
    parallel_tool_calls: true,
    previous_response_id: body['previous_response_id'] ?? null,
    store: body['store'] !== false,
    temperature: body['temperature'] ?? 1,
    tool_choice: body['tool_choice'] ?? 'auto',
    tools: list(body['tools']),
    metadata: object(body['metadata']),
    ...(ask.script.name !== 'no-usage' && { usage: usageOf(prompt, answer) }),
  };
}

function usageOf(prompt: Prompt, answer: Answer): JsonObject {
  const input = countTokens(prompt.conversation) + 4;
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: answer.outputTokens,
    output_tokens_details: { reasoning_tokens: answer.thinking.length },
    total_tokens: input + answer.outputTokens,
  };
}

function outputOf(ask: Ask, body: JsonObject, answer: Answer): JsonObject[] {
  const id = ask.serial.toString(16).padStart(24, '0');
  const encrypted = list(body['include']).includes('reasoning.encrypted_content');
  const blob = Buffer.from(`sealed:${answer.seed}:${answer.thinking.length}`.repeat(8)).toString('base64');
  const reasoning = {
    id: `rs_${id}`,
    type: 'reasoning',
    summary: [],
    ...(encrypted && { encrypted_content: blob }),
  };
  const last = answer.toolCall
    ? {
        id: `fc_${id}`,
        type: 'function_call',
        status: 'completed',
        call_id: `call_${answer.seed.toString(36)}`,
        ...answer.toolCall,
      }
    : {
        id: `msg_${id}`,
        type: 'message',
        status: 'completed',
        role: 'assistant',
        content: [partOf(body, answer)],
      };
  return answer.thinking.length > 0 ? [reasoning, last] : [last];
}

function partOf(body: JsonObject, answer: Answer): JsonObject {
  const said = answer.tokens.join('');
  if (answer.end === 'refusal') return { type: 'refusal', refusal: said };
  return {
    type: 'output_text',
    text: said,
    annotations: [],
    logprobs: logprobs(body, answer.tokens, answer.seed),
  };
}

function logprobs(body: JsonObject, tokens: readonly string[], seed: number): unknown[] {
  if (!list(body['include']).includes('message.output_text.logprobs')) return [];
  const top = body['top_logprobs'];
  return logprobsOf(tokens, typeof top === 'number' ? top : 0, seed).map(openaiLogprob);
}

function stream(ask: Ask, body: JsonObject, response: JsonObject, answer: Answer): Reply {
  const output = list(response['output']).map(object);
  const started = { ...response, status: 'in_progress', output: [], usage: null };
  const plain = [
    { type: 'response.created', response: started },
    { type: 'response.in_progress', response: started },
    ...output.flatMap((item, index) => itemEvents(ask, body, item, index, answer)),
    { type: answer.end === 'length' ? 'response.incomplete' : 'response.completed', response },
  ];
  const events = plain.map((event, sequence) => namedEvent({ ...event, sequence_number: sequence }));
  const failure = namedEvent({
    type: 'error',
    ...object(object(errorBody('openai', 500, 'The server had an error.'))['error']),
    sequence_number: events.length,
  });
  return { kind: 'stream', type: SSE_TYPE, events, heartbeat: ': keep-alive\n\n', failure };
}

interface StreamEvent extends JsonObject {
  readonly type: string;
}

function itemEvents(
  ask: Ask,
  body: JsonObject,
  item: JsonObject,
  index: number,
  answer: Answer,
): StreamEvent[] {
  const at = { output_index: index };
  const done = { type: 'response.output_item.done', ...at, item };
  const added = (empty: JsonObject): StreamEvent => ({
    type: 'response.output_item.added',
    ...at,
    item: { ...item, ...empty },
  });
  if (item['type'] === 'message')
    return [
      added({ status: 'in_progress', content: [] }),
      ...partEvents(ask, body, item, index, answer),
      done,
    ];
  if (item['type'] !== 'function_call') return [added({}), done];
  const whole = answer.toolCall?.arguments ?? '';
  const deltas = slices(whole, 6).map((part) => ({
    type: 'response.function_call_arguments.delta',
    ...at,
    item_id: item['id'],
    delta: part,
  }));
  const finished = {
    type: 'response.function_call_arguments.done',
    ...at,
    item_id: item['id'],
    name: item['name'],
    arguments: whole,
  };
  return [added({ status: 'in_progress', arguments: '' }), ...deltas, finished, done];
}

function partEvents(
  ask: Ask,
  body: JsonObject,
  item: JsonObject,
  index: number,
  answer: Answer,
): StreamEvent[] {
  const at = { item_id: item['id'], output_index: index, content_index: 0 };
  const part = partOf(body, answer);
  const kind = answer.end === 'refusal' ? 'refusal' : 'output_text';
  const field = answer.end === 'refusal' ? 'refusal' : 'text';
  return [
    {
      type: 'response.content_part.added',
      ...at,
      part: { ...part, [field]: '', ...(field === 'text' && { logprobs: [] }) },
    },
    ...chunks(answer.tokens, ask.pace.events).map((tokens) => ({
      type: `response.${kind}.delta`,
      ...at,
      delta: tokens.join(''),
      logprobs: logprobs(body, tokens, answer.seed),
    })),
    { type: `response.${kind}.done`, ...at, [field]: answer.tokens.join(''), logprobs: [] },
    { type: 'response.content_part.done', ...at, part },
  ];
}

import { compose, type Answer, type Prompt } from '../compose.ts';
import { errorBody, nativeError } from '../errors.ts';
import { contentText, list, number, object, text, type JsonObject } from '../json.ts';
import { chunks, json, namedEvent, slices, SSE_TYPE, type Ask, type Reply } from '../request.ts';
import { countTokens } from '../text.ts';

const STOP = { stop: 'end_turn', length: 'max_tokens', tool: 'tool_use', refusal: 'refusal' } as const;

/** `POST /v1/messages`. */
export function messages(ask: Ask): Reply {
  const body = ask.json ?? {};
  const missing = ['model', 'messages', 'max_tokens'].find((field) => body[field] === undefined);
  if (missing) return nativeError('anthropic', 400, `${missing}: Field required`);
  const prompt = promptOf(body, ask);
  const answer = compose(prompt, 0);
  const message = {
    id: `msg_${ask.serial.toString(36).padStart(20, '0')}`,
    type: 'message',
    role: 'assistant',
    model: prompt.model,
    content: blocksOf(answer),
    stop_reason: STOP[answer.end],
    stop_sequence: null,
    ...(ask.script.name !== 'no-usage' && { usage: usageOf(prompt, answer.outputTokens) }),
  };
  return body['stream'] === true ? stream(ask, message, prompt, answer) : json(message);
}

/** `POST /v1/messages/count_tokens`. */
export const countMessages = (ask: Ask): Reply =>
  json({ input_tokens: inputTokens(promptOf(ask.json ?? {}, ask)) });

const inputTokens = (prompt: Prompt): number => countTokens(prompt.conversation) + 7;

const usageOf = (prompt: Prompt, output: number): JsonObject => ({
  input_tokens: inputTokens(prompt),
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
  output_tokens: output,
  service_tier: 'standard',
});

function promptOf(body: JsonObject, ask: Ask): Prompt {
  const turns = list(body['messages']).map(object);
  const said = turns.map((turn) => contentText(turn['content']));
  return {
    model: text(body['model']),
    conversation: [contentText(body['system']), ...said].join('\n'),
    tools: object(body['tool_choice'])['type'] === 'none' ? [] : toolsOf(body),
    toolResults:
      (turns.length - 1 - turns.findLastIndex((turn) => turn['role'] === 'user' && !isToolResult(turn))) >> 1,
    maxTokens: number(body['max_tokens']),
    thinks:
      ask.script.name === 'reasoning' ||
      ['enabled', 'adaptive'].includes(text(object(body['thinking'])['type'])),
    script: ask.script,
  };
}

const isToolResult = (turn: JsonObject): boolean =>
  list(turn['content']).some((part) => object(part)['type'] === 'tool_result');

const toolsOf = (body: JsonObject): Prompt['tools'] =>
  list(body['tools'])
    .map(object)
    .map((tool) => ({ name: text(tool['name']), schema: object(tool['input_schema']) }));

function blocksOf(answer: Answer): JsonObject[] {
  const blocks: JsonObject[] = [];
  if (answer.thinking.length > 0)
    blocks.push({ type: 'thinking', thinking: answer.thinking.join(''), signature: signature(answer) });
  if (answer.toolCall)
    blocks.push({
      type: 'tool_use',
      id: `toolu_${answer.seed.toString(36)}`,
      name: answer.toolCall.name,
      input: JSON.parse(answer.toolCall.arguments),
    });
  else blocks.push({ type: 'text', text: answer.tokens.join('') });
  return blocks;
}

const signature = (answer: Answer): string =>
  Buffer.from(`signed:${answer.seed}`.repeat(4)).toString('base64');

function stream(ask: Ask, message: JsonObject, prompt: Prompt, answer: Answer): Reply {
  const counted = ask.script.name !== 'no-usage';
  const opened = {
    ...message,
    content: [],
    stop_reason: null,
    ...(counted && { usage: usageOf(prompt, 1) }),
  };
  const blocks = list(message['content']).map(object);
  const events = [
    { type: 'message_start', message: opened },
    ...blocks.flatMap((block, index) => blockEvents(ask, block, index, answer)),
    {
      type: 'message_delta',
      delta: { stop_reason: STOP[answer.end], stop_sequence: null },
      ...(counted && { usage: { output_tokens: answer.outputTokens } }),
    },
    { type: 'message_stop' },
  ];
  return {
    kind: 'stream',
    type: SSE_TYPE,
    events: events.map((event) => namedEvent(event)),
    heartbeat: namedEvent({ type: 'ping' }),
    failure: `event: error\ndata: ${JSON.stringify(errorBody('anthropic', 529, 'Overloaded'))}\n\n`,
  };
}

interface BlockEvent extends JsonObject {
  readonly type: string;
}

function blockEvents(ask: Ask, block: JsonObject, index: number, answer: Answer): BlockEvent[] {
  const delta = (content: JsonObject): BlockEvent => ({ type: 'content_block_delta', index, delta: content });
  return [
    { type: 'content_block_start', index, content_block: emptied(block) },
    ...deltasOf(ask, block, answer).map(delta),
    { type: 'content_block_stop', index },
  ];
}

function emptied(block: JsonObject): JsonObject {
  if (block['type'] === 'thinking') return { type: 'thinking', thinking: '', signature: '' };
  return block['type'] === 'tool_use' ? { ...block, input: {} } : { ...block, text: '' };
}

function deltasOf(ask: Ask, block: JsonObject, answer: Answer): JsonObject[] {
  if (block['type'] === 'tool_use')
    return slices(answer.toolCall?.arguments ?? '', 6).map((part) => ({
      type: 'input_json_delta',
      partial_json: part,
    }));
  if (block['type'] === 'text')
    return chunks(answer.tokens, ask.pace.events).map((tokens) => ({
      type: 'text_delta',
      text: tokens.join(''),
    }));
  const thoughts = chunks(answer.thinking, ask.pace.events).map((tokens) => ({
    type: 'thinking_delta',
    thinking: tokens.join(''),
  }));
  return [...thoughts, { type: 'signature_delta', signature: signature(answer) }];
}

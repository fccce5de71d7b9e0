import type { Prompt, ToolOffer } from '../compose.ts';
import { contentText, list, number, object, text, type JsonObject } from '../json.ts';
import type { Ask } from '../request.ts';

export const modelOf = (body: JsonObject): string => text(body['model']) || 'demo-large';

/** The prompt of a chat completion. */
export function chatPrompt(body: JsonObject, ask: Ask): Prompt {
  const messages = list(body['messages']).map(object);
  return {
    model: modelOf(body),
    conversation: messages.map((message) => contentText(message['content'])).join('\n'),
    tools: body['tool_choice'] === 'none' ? [] : chatTools(body),
    toolResults: messages.length - 1 - messages.findLastIndex((message) => message['role'] === 'user'),
    maxTokens: number(body['max_completion_tokens']) ?? number(body['max_tokens']),
    thinks: ask.script.name === 'reasoning' || typeof body['reasoning_effort'] === 'string',
    script: ask.script,
  };
}

function chatTools(body: JsonObject): ToolOffer[] {
  return list(body['tools'])
    .map((tool) => object(object(tool)['function']))
    .map((tool) => ({ name: text(tool['name']), schema: object(tool['parameters']) }));
}

/** The prompt of a response: `input` is a string or a list of items. */
export function responsePrompt(body: JsonObject, ask: Ask): Prompt {
  const input = body['input'];
  const items = list(input).map(object);
  const spoken = items.findLastIndex((item) => item['role'] === 'user');
  const heard = typeof input === 'string' ? input : items.map(itemText).join('\n');
  return {
    model: modelOf(body),
    conversation: `${text(body['instructions'])}\n${heard}`,
    tools: body['tool_choice'] === 'none' ? [] : responseTools(body),
    toolResults: items.slice(spoken + 1).filter((item) => item['type'] === 'function_call_output').length,
    maxTokens: number(body['max_output_tokens']),
    thinks: ask.script.name === 'reasoning' || typeof object(body['reasoning'])['effort'] === 'string',
    script: ask.script,
  };
}

const itemText = (item: JsonObject): string => contentText(item['content']) || text(item['output']);

function responseTools(body: JsonObject): ToolOffer[] {
  return list(body['tools'])
    .map(object)
    .filter((tool) => tool['type'] === 'function')
    .map((tool) => ({ name: text(tool['name']), schema: object(tool['parameters']) }));
}

import { fields, isObject, list, type JsonObject } from '../../../protocols/shared/json.ts';
import { firstText, unwrapped } from '../present.ts';
import type { Call, SpanEvent } from './records.ts';

/** A message in the form of the conventions (gen-ai-input-messages.json), which is none of a provider. */
export interface Message {
  readonly role: string;
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'text' | 'reasoning'; readonly text: string }
  | { readonly kind: 'call'; readonly id: string; readonly name: string; readonly args: unknown }
  | { readonly kind: 'result'; readonly id: string; readonly result: unknown }
  | { readonly kind: 'media'; readonly about: JsonObject };

interface Conversation {
  readonly input: readonly Message[];
  readonly output: readonly Message[];
}

/** What was asked and answered: from attributes, else from events, else from the numbered attributes of OpenLLMetry. */
export const conversationOf = ({ attributes, events }: Call): Conversation => {
  const merged = { ...attributes, ...detailsIn(events) };
  const system = partsOf(unwrapped(merged['gen_ai.system_instructions']));
  const asked = messagesOf(merged['gen_ai.input.messages'] ?? merged['gen_ai.prompt']);
  const answered = messagesOf(merged['gen_ai.output.messages'] ?? merged['gen_ai.completion']);
  const own = { input: [...systemMessage(system), ...asked], output: answered };
  return [own, fromEvents(events), fromNumbered(attributes)].find(({ input }) => input.length > 0) ?? own;
};

const systemMessage = (parts: readonly Part[]): readonly Message[] =>
  parts.length === 0 ? [] : [{ role: 'system', parts }];

/** Attributes on the events that hold whole histories: `…operation.details`, and `gen_ai.content.*` before 1.28. */
const detailsIn = (events: readonly SpanEvent[]): JsonObject =>
  Object.assign(
    {},
    ...events
      .filter(({ name }) => name.endsWith('operation.details') || name.startsWith('gen_ai.content.'))
      .map((event) => event.fields),
  ) as JsonObject;

/** A list of messages, or its JSON. Any other text is what a user said. */
const messagesOf = (value: unknown): readonly Message[] => {
  const messages = unwrapped(value);
  if (typeof messages === 'string') return messages === '' ? [] : [userText(messages)];
  return list(messages).map((one) => (typeof one === 'string' ? userText(one) : messageOf(fields(one))));
};

const userText = (text: string): Message => ({ role: 'user', parts: [{ kind: 'text', text }] });

/** Of the conventions since 1.37 (`parts`), or in OpenAI's form as before (`content`, `tool_calls`, `id` of a tool's result). */
const messageOf = (message: JsonObject, role = firstText(message['role']) ?? 'user'): Message => {
  if (Array.isArray(message['parts'])) return { role, parts: partsOf(message['parts']) };
  const { content } = message;
  const id = firstText(message['tool_call_id'], message['id']) ?? '';
  if (role === 'tool') return { role, parts: [{ kind: 'result', id, result: content }] };
  return { role, parts: [...partsOf(content), ...list(unwrapped(message['tool_calls'])).map(callOf)] };
};

const partsOf = (content: unknown): readonly Part[] => {
  if (typeof content !== 'string') return list(content).map(partOf);
  const inside = unwrapped(content);
  return Array.isArray(inside) && inside.length > 0 && inside.every(isTyped)
    ? inside.map(partOf)
    : [{ kind: 'text', text: content }];
};

/** Parts that were put into a text have types. A list that a user typed has none, and is what the user said. */
const isTyped = (value: unknown): boolean => typeof fields(value)['type'] === 'string';

const partOf = (value: unknown): Part => {
  if (typeof value === 'string') return { kind: 'text', text: value };
  const part = fields(value);
  const type = firstText(part['type']) ?? '';
  const text = firstText(part['content'], part['text']);
  if (type.startsWith('tool_call') && type !== 'tool_call') return resultOf(part);
  if (type.endsWith('tool_call') || type === 'tool_use') return callOf(part);
  if (type === 'reasoning' || type === 'thinking') return { kind: 'reasoning', text: text ?? '' };
  // Blobs have their bytes in `content`: they are no text.
  return type === 'blob' || text === undefined ? { kind: 'media', about: part } : { kind: 'text', text };
};

/** `response` in the schema, `result` in the conventions' own examples. */
const resultOf = (part: JsonObject): Part => ({
  kind: 'result',
  id: firstText(part['id']) ?? '',
  result: part['response'] ?? part['result'] ?? null,
});

/** Of the conventions (`name`, `arguments`), or of OpenAI's chat (under `function`). */
const callOf = (value: unknown): Part => {
  const call = fields(value);
  const named = isObject(call['function']) ? call['function'] : call;
  const args = named['arguments'] ?? named['input'] ?? {};
  return { kind: 'call', id: firstText(call['id']) ?? '', name: firstText(named['name']) ?? '', args };
};

/** Events of 1.28 to 1.36, a message each: `gen_ai.user.message` and its like, `gen_ai.choice`. */
const fromEvents = (events: readonly SpanEvent[]): Conversation => {
  const asked = events.filter(({ name }) => ROLE_OF_EVENT.test(name));
  const chosen = events.filter(({ name }) => name === 'gen_ai.choice');
  return {
    input: asked.map(({ name, fields: message }) => messageOf(message, ROLE_OF_EVENT.exec(name)?.[1])),
    output: chosen.map(({ fields: choice }) => messageOf(messageIn(choice), 'assistant')),
  };
};

const ROLE_OF_EVENT = /^gen_ai\.(system|user|assistant|tool)\.message$/;

const messageIn = (choice: JsonObject): JsonObject => {
  const message = unwrapped(choice['message']);
  return isObject(message) ? message : { content: message ?? choice['content'] };
};

/** Messages beyond are not looked for: a hole in the numbers ends them anyway. */
const NUMBERED_LIMIT = 10_000;

const fromNumbered = (attributes: JsonObject): Conversation => ({
  input: numbered(attributes, 'gen_ai.prompt'),
  output: numbered(attributes, 'gen_ai.completion'),
});

/** `gen_ai.prompt.0.role`, `gen_ai.prompt.0.content`, … */
const numbered = (attributes: JsonObject, prefix: string): readonly Message[] => {
  const messages: Message[] = [];
  for (let i = 0; i < NUMBERED_LIMIT; i++) {
    const [role, content] = [attributes[`${prefix}.${i}.role`], attributes[`${prefix}.${i}.content`]];
    if (role === undefined && content === undefined) break;
    messages.push(messageOf({ role, content, tool_call_id: attributes[`${prefix}.${i}.tool_call_id`] }));
  }
  return messages;
};

/** The words of messages, without what was thought. */
export const textOf = (messages: readonly Message[]): string =>
  messages.flatMap(({ parts }) => parts.map((part) => (part.kind === 'text' ? part.text : ''))).join('');

import type { JsonObject } from '../../../protocols/shared/json.ts';
import { requireShallow } from '../present.ts';
import type { Message, Part } from './messages.ts';

/** Messages as a provider's request has them. Spans say what was asked and not in which bytes: the usual form of each API. */
export const bodyOf = (family: 'openai' | 'anthropic' | 'gemini', input: readonly Message[]): JsonObject => {
  if (family === 'openai') return { messages: input.flatMap(toOpenAi) };
  const system = input.filter(isSystem).flatMap(({ parts }) => texts(parts));
  const rest = input.filter((message) => !isSystem(message));
  return family === 'anthropic'
    ? { ...(system.length > 0 ? { system: system.join('\n\n') } : {}), messages: rest.map(toAnthropic) }
    : {
        ...(system.length > 0 ? { systemInstruction: { parts: system.map((text) => ({ text })) } } : {}),
        contents: rest.map(toGemini),
      };
};

const isSystem = ({ role }: Message): boolean => role === 'system' || role === 'developer';

const texts = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));

const json = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(requireShallow(value, 'a tool call or its result'));

/** Arguments and responses in APIs that want objects. */
const object = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return { value };
  }
};

/** A message of chat completions; results of tools are messages of their own. */
const toOpenAi = ({ role, parts }: Message): readonly JsonObject[] => {
  const results = parts.flatMap((part) =>
    part.kind === 'result' ? [{ role: 'tool', tool_call_id: part.id, content: json(part.result) }] : [],
  );
  const calls = parts.flatMap((part) =>
    part.kind === 'call'
      ? [{ id: part.id, type: 'function', function: { name: part.name, arguments: json(part.args) } }]
      : [],
  );
  if (results.length === parts.length && parts.length > 0) return results;
  const content = openAiContent(parts);
  return [
    { role: isModel(role) ? 'assistant' : role, content, ...(calls.length > 0 ? { tool_calls: calls } : {}) },
    ...results,
  ];
};

const isModel = (role: string): boolean => role === 'assistant' || role === 'model';

const openAiContent = (parts: readonly Part[]): unknown => {
  const said = parts.filter(({ kind }) => kind === 'text' || kind === 'media');
  if (said.every(({ kind }) => kind === 'text')) return said.length === 0 ? null : texts(said).join('');
  return said.map((part) =>
    part.kind === 'text' ? { type: 'text', text: part.text } : { type: 'file', file: {} },
  );
};

const toAnthropic = ({ role, parts }: Message): JsonObject => {
  const only = parts.length === 1 ? parts[0] : undefined;
  return {
    role: isModel(role) ? 'assistant' : 'user',
    content: only?.kind === 'text' ? only.text : parts.map(anthropicBlock),
  };
};

const anthropicBlock = (part: Part): JsonObject => {
  switch (part.kind) {
    case 'text':
      return { type: 'text', text: part.text };
    case 'reasoning':
      return { type: 'thinking', thinking: part.text };
    case 'call':
      return { type: 'tool_use', id: part.id, name: part.name, input: object(part.args) };
    case 'result':
      return { type: 'tool_result', tool_use_id: part.id, content: json(part.result) };
    default:
      return { type: 'document', source: {} };
  }
};

const toGemini = ({ role, parts }: Message): JsonObject => ({
  role: isModel(role) ? 'model' : 'user',
  parts: parts.map(geminiPart),
});

const geminiPart = (part: Part): JsonObject => {
  switch (part.kind) {
    case 'text':
      return { text: part.text };
    case 'reasoning':
      return { text: part.text, thought: true };
    case 'call':
      return { functionCall: { name: part.name, args: object(part.args) } };
    case 'result':
      return { functionResponse: { name: part.id, response: object(part.result) } };
    default:
      return { fileData: {} };
  }
};

import type { Role } from '../../domain/index.ts';
import { fields, isObject, list, type JsonObject } from '../shared/json.ts';
import type { Transcript } from '../shared/transcript.ts';

/** Messages of a chat completion. Those that lead with a system or developer role are the system prompt. */
export const readMessages = (transcript: Transcript, body: JsonObject): void => {
  let leading = true;
  for (const message of list(body['messages'])) {
    if (!isObject(message)) continue;
    const role = roleOf(message['role']);
    readContent(transcript, message['content']);
    if (role === 'assistant') readAnswer(transcript, message);
    leading = leading && role === 'system';
    if (leading) transcript.system();
    else transcript.turn(role);
  }
  transcript.uncollected(predictionLength(body['prediction']));
};

/** Roles as OpenAI names them; an unknown one is the user's, who is the one to make it up. */
export const roleOf = (role: unknown): Role => {
  if (role === 'assistant') return 'assistant';
  if (role === 'system' || role === 'developer') return 'system';
  return role === 'tool' || role === 'function' ? 'tool' : 'user';
};

/** A string, or parts: texts are joined, anything else is a medium. */
export const readContent = (transcript: Transcript, content: unknown): void => {
  if (typeof content === 'string') return transcript.text(content);
  for (const part of list(content)) {
    const { text, refusal } = fields(part);
    if (typeof part === 'string') transcript.text(part);
    else if (typeof text === 'string') transcript.text(text);
    else if (typeof refusal === 'string') transcript.text(refusal);
    else if (isObject(part)) transcript.media();
  }
};

/** What an assistant message holds beside its content: tool calls, and reasoning as open servers hand it out. */
const readAnswer = (transcript: Transcript, message: JsonObject): void => {
  transcript.text(message['reasoning_content']);
  transcript.text(message['refusal']);
  for (const call of list(message['tool_calls'])) readFunctionCall(transcript, fields(call)['function']);
  readFunctionCall(transcript, message['function_call']);
  for (const detail of list(message['reasoning_details'])) transcript.blob(fields(detail)['data']);
};

const readFunctionCall = (transcript: Transcript, value: unknown): void => {
  const { name, arguments: args } = fields(value);
  transcript.text(name);
  transcript.text(args);
};

/** Tools of chat completions (nested under `function`) and of responses (flat), and legacy `functions`. */
export const readFunctions = (transcript: Transcript, body: JsonObject): void => {
  for (const entry of [...list(body['tools']), ...list(body['functions'])]) {
    const outer = fields(entry);
    const tool = isObject(outer['function']) ? outer['function'] : outer;
    transcript.tool(tool['name'] ?? outer['type'], tool['description'], tool['parameters']);
  }
};

const predictionLength = (prediction: unknown): number => {
  const { content } = fields(prediction);
  if (typeof content === 'string') return content.length;
  return list(content).reduce<number>((sum, part) => {
    const { text } = fields(part);
    return sum + (typeof text === 'string' ? text.length : 0);
  }, 0);
};

import type { Role } from '../../domain/index.ts';
import { fields, isObject, list, type JsonObject } from '../shared/json.ts';
import type { Transcript } from '../shared/transcript.ts';
import { either } from './parameters.ts';

/** Contents as turns. Only `model` is the model's; a content of function responses alone is a tool's. */
export const readContents = (transcript: Transcript, contents: unknown): void => {
  for (const content of list(contents)) {
    if (!isObject(content)) continue;
    readContent(transcript, content);
    transcript.turn(roleOf(content));
  }
};

const roleOf = (content: JsonObject): Role => {
  if (content['role'] === 'model') return 'assistant';
  if (content['role'] === 'function') return 'tool';
  const parts = list(content['parts']);
  return parts.length > 0 && parts.every((part) => functionResponse(fields(part)) !== undefined)
    ? 'tool'
    : 'user';
};

/** Adds the parts of one content (a string, as SDK helpers allow, is its text). */
export const readContent = (transcript: Transcript, content: unknown): void => {
  if (typeof content === 'string') return transcript.text(content);
  for (const part of list(fields(content)['parts'])) if (isObject(part)) readPart(transcript, part);
};

const readPart = (transcript: Transcript, part: JsonObject): void => {
  transcript.blob(either(part, 'thoughtSignature', 'thought_signature'));
  if (typeof part['text'] === 'string') return transcript.text(part['text']);
  if (isMedia(part)) return transcript.media();
  readCall(transcript, fields(either(part, 'functionCall', 'function_call')));
  readCall(transcript, fields(functionResponse(part)));
  transcript.text(fields(either(part, 'executableCode', 'executable_code'))['code']);
  transcript.text(fields(either(part, 'codeExecutionResult', 'code_execution_result'))['output']);
};

const functionResponse = (part: JsonObject): unknown => either(part, 'functionResponse', 'function_response');

const isMedia = (part: JsonObject): boolean =>
  either(part, 'inlineData', 'inline_data') !== undefined ||
  either(part, 'fileData', 'file_data') !== undefined;

const readCall = (transcript: Transcript, call: JsonObject): void => {
  transcript.text(call['name']);
  transcript.data(call['args']);
  transcript.data(call['response']);
};

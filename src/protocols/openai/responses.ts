import { fields, isObject, list, text, type JsonObject } from '../shared/json.ts';
import type { Transcript } from '../shared/transcript.ts';
import { readContent, roleOf } from './messages.ts';

/** A request of the Responses API: `instructions`, a stored `prompt` with variables, and `input` as a string or items. */
export const readResponses = (transcript: Transcript, body: JsonObject): void => {
  readContent(transcript, body['instructions']);
  transcript.system();
  readStoredPrompt(transcript, body['prompt']);
  if (typeof body['input'] === 'string') {
    transcript.text(body['input']);
    transcript.turn('user');
  } else readItems(transcript, list(body['input']));
};

/** A prompt kept at the provider: its id stands for the template, its variables are what the caller fills in. */
const readStoredPrompt = (transcript: Transcript, prompt: unknown): void => {
  if (!isObject(prompt)) return;
  transcript.text(prompt['id']);
  transcript.system();
  if (!isObject(prompt['variables'])) return;
  transcript.data(prompt['variables']);
  transcript.turn('user');
};

const readItems = (transcript: Transcript, items: readonly unknown[]): void => {
  let leading = true;
  for (const item of items) {
    if (!isObject(item)) continue;
    const isMessage = item['role'] !== undefined;
    const isSystem = isMessage && roleOf(item['role']) === 'system';
    if (isMessage) readContent(transcript, item['content']);
    else readItem(transcript, item);
    leading = leading && isSystem;
    if (leading) transcript.system();
    else transcript.turn(isMessage ? roleOf(item['role']) : itemRole(item));
  }
};

/** Items that carry a tool's result end in `_output`; the others (calls, reasoning) are the model's. */
const itemRole = (item: JsonObject): 'tool' | 'assistant' =>
  text(item['type']).endsWith('_output') ? 'tool' : 'assistant';

/** Fields in which items carry text: calls, their results, and reasoning. */
const TEXT_FIELDS = ['name', 'arguments', 'input', 'action', 'code', 'output', 'outputs', 'results'];

const readItem = (transcript: Transcript, item: JsonObject): void => {
  transcript.blob(item['encrypted_content']);
  readContent(transcript, item['summary']);
  readContent(transcript, item['content']);
  for (const field of TEXT_FIELDS) readField(transcript, item[field]);
};

/** Results may be content parts, whose media must not be read as text. */
const readField = (transcript: Transcript, value: unknown): void => {
  if (Array.isArray(value) && isObject(value[0]) && typeof fields(value[0])['type'] === 'string')
    readContent(transcript, value);
  else transcript.data(value);
};

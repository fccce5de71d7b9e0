import { PROTOCOLS } from '../../protocols/index.ts';
import { count, fields, isObject, list, type JsonObject } from '../../protocols/shared/json.ts';
import type { LogResponse } from '../log-line.ts';
import { routeOf } from './address.ts';
import { firstText, present, presentOrNone, unwrapped } from './present.ts';

/** What a log says of an answer, beside the answer itself. */
export interface Outcome {
  readonly status?: unknown;
  readonly inputTokens?: unknown;
  readonly outputTokens?: unknown;
}

/** The response of a log line, from the answer's body as logged (JSON, text with JSON, or a stream's text) to a request of `path`. */
export const responseOf = (path: string, answer: unknown, outcome: Outcome): LogResponse | undefined => {
  const body = unwrapped(answer);
  return presentOrNone({
    status: statusOf(outcome.status),
    usage: tokensOf(outcome) ?? usageOf(path, answer, body),
    text: answerText(body),
  });
};

const statusOf = (value: unknown): number | undefined => {
  const status = count(value);
  return status !== null && Number.isInteger(status) && status >= 100 && status < 600 ? status : undefined;
};

/** Counts that a log has in fields of its own. Zero for both is how logs say that nobody counted. */
const tokensOf = ({ inputTokens, outputTokens }: Outcome): LogResponse['usage'] => {
  const [input, output] = [count(inputTokens), count(outputTokens)];
  return (input ?? 0) + (output ?? 0) === 0
    ? undefined
    : present({ input_tokens: input, output_tokens: output });
};

/** Counts as the provider reported them in the answer. */
const usageOf = (path: string, answer: unknown, body: unknown): LogResponse['usage'] => {
  const found = routeOf(path);
  // Gemini streams a JSON array where nobody asks for events.
  const stream = typeof answer === 'string' && !isObject(body) ? answer : undefined;
  if (found === null) return undefined;
  const protocol = PROTOCOLS[found.protocol];
  const reported =
    stream === undefined
      ? protocol.usage(found.route, body)
      : protocol.streamUsage(found.route, { head: stream, tail: stream, bytes: stream.length });
  return reported === null || reported.estimated
    ? undefined
    : { input_tokens: reported.inputTokens, output_tokens: reported.outputTokens };
};

/** The assistant's words in an answer of any of the three protocols, whole or streamed; undefined when there are none. */
const answerText = (body: unknown): string | undefined => {
  const text = typeof body === 'string' ? streamText(body) : wholeText(body);
  return text === '' ? undefined : text;
};

const wholeText = (body: unknown): string =>
  Array.isArray(body) ? body.map(eventText).join('') : isObject(body) ? eventText(body) : '';

/** A stream as logged: `data:` lines; any other text is itself the answer. */
const streamText = (body: string): string => {
  if (!/^(data|event|id|:)/m.test(body)) return body;
  const payloads = body.split('\n').filter((line) => line.startsWith('data:'));
  return payloads.map((line) => wholeText(unwrapped(line.slice('data:'.length).trim()))).join('');
};

/** The words of one answer, or of one event of a stream. Only the first choice: the others are the same question again. */
const eventText = (value: unknown): string => {
  const event = fields(value);
  const choice = fields(list(event['choices'])[0]);
  const candidate = fields(fields(list(event['candidates'])[0])['content']);
  return [
    ...partTexts(fields(choice['message'] ?? choice['delta'])['content']),
    ...partTexts(choice['text']),
    ...partTexts(event['role'] === 'assistant' || event['type'] === 'message' ? event['content'] : null),
    ...partTexts(candidate['parts']),
    ...list(event['output']).flatMap((item) => partTexts(fields(item)['content'])),
    ...deltaTexts(event),
  ].join('');
};

/** Deltas of Anthropic (an object) and of OpenAI's responses (a string). */
const deltaTexts = (event: JsonObject): readonly string[] => {
  if (event['type'] === 'response.output_text.delta') return partTexts(event['delta']);
  return event['type'] === 'content_block_delta' ? partTexts(fields(event['delta'])['text']) : [];
};

/** A string, or parts; a part that is a thought is not the answer. */
const partTexts = (content: unknown): readonly string[] => {
  if (typeof content === 'string') return [content];
  return list(content)
    .map(fields)
    .filter((part) => part['thought'] !== true)
    .map((part) => firstText(part['text']) ?? '');
};

import type { AnswerText, Route, Usage } from '../../domain/index.ts';
import { count, fields, type JsonObject } from '../shared/json.ts';
import { objectFromEnd } from '../shared/scan.ts';
import { lastPayloads } from '../shared/sse.ts';
import { FREE, reported } from '../shared/usage.ts';

const KEY = 'usageMetadata';
/** Events looked at from a stream's end: nearly every one carries the cumulative usage. */
const LAST_EVENTS = 64;

/** See {@link Protocol.usage}. A plain answer to a stream request is the JSON array of its chunks. */
export const usage = (route: Route, body: unknown): Usage | null => {
  if (isFree(route)) return FREE;
  const last: unknown = Array.isArray(body) ? body.findLast((chunk) => KEY in fields(chunk)) : body;
  return counted(fields(fields(last)[KEY]));
};

/** See {@link Protocol.streamUsage}. Counts are cumulative, so the last stand for the whole answer, also when it was cut short (SSE). */
export const streamUsage = (route: Route, answer: AnswerText): Usage | null => {
  if (isFree(route)) return FREE;
  return answer.head.trimStart().startsWith('[') ? arrayUsage(answer.tail) : eventUsage(answer.tail);
};

/** In an array that is complete, a chunk's members are at depth 2; in one that was cut after a chunk, at depth 1. */
const arrayUsage = (tail: string): Usage | null => {
  const found = objectFromEnd(tail, KEY, tail.trimEnd().endsWith(']') ? 2 : 1);
  return found && counted(found);
};

const eventUsage = (tail: string): Usage | null => {
  for (const payload of lastPayloads(tail, LAST_EVENTS)) {
    const found = payload.includes(KEY) ? objectFromEnd(payload, KEY, 1) : null;
    const result = found && counted(found);
    if (result) return result;
  }
  return null;
};

const isFree = ({ operation }: Route): boolean => operation === 'count_tokens' || operation === 'models';

/** Input with what tools added to the prompt; output with the thoughts. */
const counted = (metadata: JsonObject): Usage | null =>
  reported(
    sum(metadata['promptTokenCount'], metadata['toolUsePromptTokenCount']),
    sum(metadata['candidatesTokenCount'], metadata['thoughtsTokenCount']),
  );

const sum = (a: unknown, b: unknown): number | null => {
  const first = count(a);
  const second = count(b);
  return first === null && second === null ? null : (first ?? 0) + (second ?? 0);
};

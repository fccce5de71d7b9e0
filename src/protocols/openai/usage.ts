import type { AnswerText, Route, Usage } from '../../domain/index.ts';
import { count, fields, type JsonObject } from '../shared/json.ts';
import { objectFromEnd } from '../shared/scan.ts';
import { lastPayloads } from '../shared/sse.ts';
import { FREE, reported } from '../shared/usage.ts';

/** Events looked at from a stream's end: the one with usage is followed by `[DONE]` and heartbeats at most. */
const LAST_EVENTS = 64;

/** Without its opening quote, of which a stream is full: the engine looks for the first character. */
const KEY = 'usage"';

/** See {@link Protocol.usage}. Stored answers were counted when they were made; token counts, moderations and lists take none. */
export const usage = (route: Route, body: unknown): Usage | null =>
  isFree(route) ? FREE : counted(fields(fields(body)['usage']));

/** See {@link Protocol.streamUsage}. Reads backwards: `response.completed` repeats the whole answer and may have lost its beginning. */
export const streamUsage = (route: Route, answer: AnswerText): Usage | null => {
  if (isFree(route)) return FREE;
  // Most streams report none: one search tells, and no event is cut out.
  if (!answer.tail.includes(KEY)) return null;
  for (const payload of lastPayloads(answer.tail, LAST_EVENTS)) {
    if (!payload.includes(KEY)) continue;
    // Depth 1 in a chunk of chat completions, 2 (inside `response`) in an event of responses.
    const found = objectFromEnd(payload, 'usage', 1) ?? objectFromEnd(payload, 'usage', 2);
    const result = found && counted(found);
    if (result) return result;
  }
  return null;
};

const isFree = ({ operation }: Route): boolean =>
  operation === 'stored' ||
  operation === 'models' ||
  operation === 'count_tokens' ||
  operation === 'moderations';

/** `prompt_tokens`/`completion_tokens` of completions and embeddings, `input_tokens`/`output_tokens` of responses. */
const counted = (usage: JsonObject): Usage | null =>
  reported(
    count(usage['prompt_tokens']) ?? count(usage['input_tokens']),
    count(usage['completion_tokens']) ?? count(usage['output_tokens']),
  );

import type { AnswerText, Route, Usage } from '../../domain/index.ts';
import { count, fields, type JsonObject } from '../shared/json.ts';
import { objectFromEnd, parseObject } from '../shared/scan.ts';
import { firstPayloads, lastPayloads } from '../shared/sse.ts';
import { estimateStreamTokens, FREE, reported } from '../shared/usage.ts';

/** Events looked at from either end: `message_start` is the first but for pings, `message_delta` the last but one. */
const FIRST_EVENTS = 8;
const LAST_EVENTS = 64;

/** See {@link Protocol.usage}. Counting tokens and listing models take none. */
export const usage = (route: Route, body: unknown): Usage | null => {
  if (route.operation !== 'chat') return isFree(route) ? FREE : null;
  const counts = fields(fields(body)['usage']);
  return reported(inputTokens(counts), count(counts['output_tokens']));
};

/**
 * See {@link Protocol.streamUsage}. Input stands in `message_start` and may be corrected by `message_delta`, whose output count is cumulative.
 * A stream cut before it has its input reported and its output estimated.
 */
export const streamUsage = (route: Route, answer: AnswerText): Usage | null => {
  if (route.operation !== 'chat') return isFree(route) ? FREE : null;
  const started = startCounts(answer.head);
  const ended = deltaCounts(answer.tail);
  const input = (ended && inputTokens(ended)) ?? (started && inputTokens(started));
  const output = ended && count(ended['output_tokens']);
  if (output !== null) return reported(input, output);
  return input === null
    ? null
    : { inputTokens: input, outputTokens: estimateStreamTokens(answer), estimated: true };
};

const isFree = ({ operation }: Route): boolean => operation === 'count_tokens' || operation === 'models';

const startCounts = (head: string): JsonObject | null => {
  const start = firstPayloads(head, FIRST_EVENTS).find((payload) => payload.includes('"message_start"'));
  return start === undefined ? null : fields(fields(parseObject(start)?.['message'])['usage']);
};

const deltaCounts = (tail: string): JsonObject | null => {
  const delta = lastPayloads(tail, LAST_EVENTS).find(
    (payload) => payload.includes('"message_delta"') && payload.includes('"usage"'),
  );
  return delta === undefined ? null : objectFromEnd(delta, 'usage', 1);
};

/** All input: what was read, what was written to the cache and what came from it. Null when none is reported. */
const inputTokens = (counts: JsonObject): number | null => {
  const input = count(counts['input_tokens']);
  if (input === null) return null;
  return (
    input +
    (count(counts['cache_creation_input_tokens']) ?? 0) +
    (count(counts['cache_read_input_tokens']) ?? 0)
  );
};

import type { Route, Withheld } from '../../domain/index.ts';
import { count, flag, isObject, number, type JsonObject } from '../shared/json.ts';
import { isResponses } from './call.ts';

/** What `include` asks for that feeds a student. */
const HARVESTED = ['reasoning.encrypted_content', 'message.output_text.logprobs'];

/** See {@link Protocol.withhold}. */
export const withhold = (route: Route, body: unknown): Withheld => {
  if (!isObject(body)) return { body, fields: [] };
  return route.operation === 'chat' && isResponses(route, body)
    ? withholdResponses(body)
    : withholdCompletions(body);
};

/** Whether a field of chat completions or completions gives more than one plain answer. */
const FEEDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  // `false` is honest; 0 is not: completions then give the chosen token's log-probability.
  logprobs: (value) => flag(value) || number(value) !== null,
  top_logprobs: (value) => number(value) !== null,
  prompt_logprobs: (value) => number(value) !== null,
  n: (value) => (count(value) ?? 0) > 1,
  best_of: (value) => (count(value) ?? 0) > 1,
  echo: flag,
};

const withholdCompletions = (body: JsonObject): Withheld => {
  const withheld = Object.keys(FEEDS).filter((field) => FEEDS[field]?.(body[field]));
  return { body: without(body, withheld), fields: withheld };
};

const withholdResponses = (body: JsonObject): Withheld => {
  const include = Array.isArray(body['include']) ? body['include'] : [];
  const kept = include.filter((entry: unknown) => typeof entry !== 'string' || !HARVESTED.includes(entry));
  const reasoning = isObject(body['reasoning']) ? body['reasoning'] : {};
  const summaries = ['summary', 'generate_summary'].filter((field) => typeof reasoning[field] === 'string');
  const top = number(body['top_logprobs']) === null ? [] : ['top_logprobs'];
  const names = HARVESTED.filter((entry) => include.includes(entry)).map((entry) => `include:${entry}`);
  return {
    body: {
      ...without(body, top),
      ...(names.length > 0 ? { include: kept } : {}),
      ...(summaries.length > 0 ? { reasoning: without(reasoning, summaries) } : {}),
    },
    fields: [...names, ...top, ...summaries.map((field) => `reasoning.${field}`)],
  };
};

const without = (body: JsonObject, withheld: readonly string[]): JsonObject =>
  withheld.length === 0
    ? body
    : Object.fromEntries(Object.entries(body).filter(([field]) => !withheld.includes(field)));

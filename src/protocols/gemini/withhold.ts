import type { Route, Withheld } from '../../domain/index.ts';
import { count, flag, isObject, number, type JsonObject } from '../shared/json.ts';

type Feeds = Readonly<Record<string, (value: unknown) => boolean>>;

const isMany = (value: unknown): boolean => (count(value) ?? 0) > 1;

/** What of a generation config feeds a student, under either spelling. */
const CONFIG: Feeds = {
  responseLogprobs: flag,
  response_logprobs: flag,
  logprobs: (value) => number(value) !== null,
  candidateCount: isMany,
  candidate_count: isMany,
};
const THINKING: Feeds = { includeThoughts: flag, include_thoughts: flag };

/** See {@link Protocol.withhold}. */
export const withhold = (_route: Route, body: unknown): Withheld =>
  inside(body, ['generationConfig', 'generation_config'], (config) => {
    const thinking = inside(config, ['thinkingConfig', 'thinking_config'], (value) =>
      remove(value, THINKING),
    );
    const rest = remove(thinking.body, CONFIG);
    return { body: rest.body, fields: [...rest.fields, ...thinking.fields] };
  });

/** Applies `withhold` to the members of the names given, whose fields are then named with their path. */
const inside = (
  body: unknown,
  names: readonly string[],
  withhold: (value: unknown) => Withheld,
): Withheld => {
  if (!isObject(body)) return { body, fields: [] };
  let copy: JsonObject = body;
  const withheld: string[] = [];
  for (const name of names) {
    const result = withhold(body[name]);
    if (result.fields.length === 0) continue;
    copy = { ...copy, [name]: result.body };
    for (const field of result.fields) withheld.push(`${name}.${field}`);
  }
  return { body: copy, fields: withheld };
};

const remove = (body: unknown, feeds: Feeds): Withheld => {
  if (!isObject(body)) return { body, fields: [] };
  const withheld = Object.keys(feeds).filter((field) => feeds[field]?.(body[field]));
  if (withheld.length === 0) return { body, fields: [] };
  const kept = Object.entries(body).filter(([field]) => !withheld.includes(field));
  return { body: Object.fromEntries(kept), fields: withheld };
};

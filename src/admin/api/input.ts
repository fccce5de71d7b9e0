import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type * as z from 'zod';
import { NO_BODY, type Endpoint } from './endpoint.ts';
import { invalid, Problem, type FieldError } from './problem.ts';

/** Largest request body in bytes; policy documents are the largest thing sent here. */
export const BODY_LIMIT = 262_144;

/** @throws {Problem} 400 naming each parameter that is unknown, repeated or malformed. */
export function readQuery(c: Context, endpoint: Endpoint): Record<string, unknown> {
  const entries = Object.entries(c.req.queries());
  const repeated = entries.filter(([, values]) => values.length > 1).map(([name]) => name);
  if (repeated.length > 0)
    throw invalid(repeated.map((name) => ({ in: 'query', name, detail: 'given more than once' })));
  return check('query', endpoint.query, Object.fromEntries(entries.map(([name, [value]]) => [name, value])));
}

/** @throws {Problem} 413, 415, or 400 naming each field that is unknown, missing or malformed. */
export async function readBody(c: Context, endpoint: Endpoint): Promise<unknown> {
  if (endpoint.body === NO_BODY) return undefined;
  await limitBody(c, async () => {});
  const text = await c.req.text();
  if (text === '') return check('body', endpoint.body, undefined);
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new Problem('unsupported-media-type', 'Send the body as application/json.');
  return check('body', endpoint.body, parse(text));
}

const limitBody = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: () => {
    throw new Problem('body-too-large', `The body is larger than ${BODY_LIMIT} bytes.`);
  },
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid([{ in: 'body', name: '', detail: 'not valid JSON' }]);
  }
}

function check<T>(where: FieldError['in'], schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw invalid(read.error.issues.flatMap((issue) => fieldErrors(where, issue)));
}

function fieldErrors(where: FieldError['in'], issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [{ in: where, name: path.join('.'), detail: issue.message }];
  const kind = where === 'query' ? 'parameter' : 'field';
  return issue.keys.map((key) => ({ in: where, name: [...path, key].join('.'), detail: `unknown ${kind}` }));
}

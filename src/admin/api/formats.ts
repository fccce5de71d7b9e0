import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type * as z from 'zod';

/** Another form in which an answer can be had. */
export interface Format<Answer> {
  /** As in `?format=`. */
  readonly name: string;
  /** As in `Accept`. */
  readonly type: string;
  /** Null for text. */
  readonly schema: z.ZodType | null;
  write(answer: Answer): string;
}

const JSON_TYPE = 'application/json';

/** The form that a request wants: by its parameter `format`, else by its header `Accept`. Null for JSON, which whoever names nothing that there is gets. */
export function wanted<Answer>(
  c: Context,
  formats: readonly Format<Answer>[],
  query: Readonly<Record<string, unknown>>,
): Format<Answer> | null {
  if (query['format'] !== undefined) return formats.find(({ name }) => name === query['format']) ?? null;
  const supports = [JSON_TYPE, ...formats.map(({ type }) => type)];
  const type = accepts(c, { header: 'Accept', supports, default: JSON_TYPE });
  return formats.find((format) => format.type === type) ?? null;
}

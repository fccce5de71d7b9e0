import type { LogLine } from './log-line.ts';

/** The path of a request whose log does not name it, told from the form of its body. */
export function pathOf({ path, headers, body }: LogLine): string {
  if (path !== undefined && path !== '') return path.startsWith('/') ? path : `/${path}`;
  const model = typeof body['model'] === 'string' ? body['model'] : '';
  if (Array.isArray(body['contents'])) return `/v1beta/models/${model || 'unnamed'}:generateContent`;
  if (body['messages'] !== undefined)
    return headers?.['anthropic-version'] !== undefined || /(^|[/.])claude/.test(model)
      ? '/v1/messages'
      : '/v1/chat/completions';
  if (body['prompt'] !== undefined) return '/v1/completions';
  if (body['input'] !== undefined) return /embed/.test(model) ? '/v1/embeddings' : '/v1/responses';
  return '/v1/chat/completions';
}

/** Request headers that tell how a request is to be read. Others are never looked at, and a `Headers` costs more than reading a path. */
const TELLING = ['anthropic-version', 'x-api-key', 'x-goog-api-key', 'content-encoding'] as const;
const NONE = new Headers();

export function headersOf({ headers }: LogLine): Headers {
  if (headers === undefined) return NONE;
  const told = TELLING.filter((name) => typeof headers[name] === 'string');
  if (told.length === 0) return NONE;
  const result = new Headers();
  for (const name of told) {
    const value = headers[name] ?? '';
    // A log can hold what no header can.
    if (/^[\t\x20-\x7e]*$/.test(value)) result.set(name, value);
  }
  return result;
}

import type { BatchItem, BatchItems, Route } from '../../domain/index.ts';
import { isObject, text } from '../shared/json.ts';
import { parseObject } from '../shared/scan.ts';
import { route } from './route.ts';

/**
 * See {@link Protocol.batch}: JSON lines `{"custom_id": …, "method": "POST", "url": "/v1/chat/completions", "body": …}` in a form. The form is not taken apart:
 * its boundaries and headers do not begin like JSON, and the field that says what the file is for may come after it, or twice.
 */
export const batch = (_route: Route, body: unknown): BatchItems | null => {
  if (typeof body !== 'string') return null;
  const lines = body.split('\n').filter(isObjectLine);
  return { count: lines.length, at: (index) => itemOf(lines[index] ?? '') };
};

const isObjectLine = (line: string): boolean => /^\s*\{/.test(line);

const itemOf = (line: string): BatchItem | null => {
  const item = parseObject(line.trim());
  if (item === null || !isObject(item['body'])) return null;
  const named = route('POST', text(item['url']));
  return { route: named?.inspect ? named : CHAT, body: item['body'] };
};

/** What has no known address is told by its fields. */
const CHAT: Route = Object.freeze({ operation: 'chat', model: null, stream: false, inspect: true });

import type { Operation, Route } from '../../domain/index.ts';
import { segments } from '../shared/path.ts';

const make = (operation: Operation, inspect: boolean): Route =>
  Object.freeze({ operation, model: null, stream: false, inspect });

const CREATED = new Map<string, Route>([
  ['messages', make('chat', true)],
  ['messages/count_tokens', make('count_tokens', true)],
  ['messages/batches', Object.freeze({ ...make('other', true), batch: 'json' })],
]);
const MODELS = make('models', false);
const OTHER = make('other', false);

/** See {@link Protocol.route}. The version may be absent, as in SDK base URLs that end before it. */
export const route = (method: string, path: string): Route | null => {
  const parts = segments(path, ['v1']);
  const created = method === 'POST' ? CREATED.get(parts.join('/')) : undefined;
  if (created) return created;
  if (parts[0] === 'models') return MODELS;
  return parts[0] === 'files' || (parts[0] === 'messages' && parts[1] === 'batches') ? OTHER : null;
};

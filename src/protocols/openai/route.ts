import type { Operation, Route } from '../../domain/index.ts';
import { segments } from '../shared/path.ts';

const make = (operation: Operation, inspect: boolean, form?: Form): Route =>
  Object.freeze({ operation, model: null, stream: false, inspect, ...(form ? { form } : {}) });

/** Request forms of `chat` and `count_tokens`: `messages` of chat completions, or `input` of responses. */
type Form = 'chat' | 'responses';

const STORED = make('stored', false);
const MODELS = make('models', false);
const OTHER = make('other', false);
const AUDIO = make('audio', false);
const IMAGES = make('images', false);

/** What a POST to a collection creates. */
const CREATED = new Map<string, Route>([
  ['chat/completions', make('chat', true, 'chat')],
  ['responses', make('chat', true, 'responses')],
  ['responses/compact', make('chat', true, 'responses')],
  ['responses/input_tokens', make('count_tokens', true, 'responses')],
  ['completions', make('completions', true)],
  ['embeddings', make('embeddings', true)],
  ['moderations', make('moderations', true)],
]);

/** Files that may hold requests for batches, whole or in parts. The batch itself only names them. */
const UPLOADED: Route = Object.freeze({ ...make('other', false), batch: 'lines' });

/** The same under the paths that SDKs send: no need to take them apart. */
const USUAL = new Map([...CREATED].map(([path, route]) => [`/v1/${path}`, route]));

/** Resources known by their first segment, whatever follows and whatever the method. */
const RESOURCES = new Map<string, Route>([
  ['models', MODELS],
  ['audio', AUDIO],
  ['images', IMAGES],
  ['files', OTHER],
  ['uploads', OTHER],
  ['batches', OTHER],
  ['vector_stores', OTHER],
  ['fine_tuning', OTHER],
  ['conversations', OTHER],
]);

/** See {@link Protocol.route}. The version may be absent, as in SDK base URLs that end before it. */
export const route = (method: string, path: string): Route | null => {
  const usual = method === 'POST' ? USUAL.get(path) : undefined;
  if (usual !== undefined) return usual;
  const parts = segments(path, ['v1']);
  const created = method === 'POST' ? CREATED.get(parts.join('/')) : undefined;
  if (created !== undefined) return created;
  if (method === 'POST' && isUpload(parts)) return UPLOADED;
  return RESOURCES.get(parts[0] ?? '') ?? storedRoute(method, parts);
};

const isUpload = ([resource, id, part, ...rest]: readonly string[]): boolean =>
  (resource === 'files' && id === undefined) ||
  (resource === 'uploads' && id !== undefined && part === 'parts' && rest.length === 0);

/** Reading, deleting, cancelling and listing what was stored: `responses/{id}/…` and `chat/completions[/{id}]/…`. */
const storedRoute = (method: string, parts: readonly string[]): Route | null => {
  if (parts[0] === 'responses' && parts.length > 1) return STORED;
  if (parts[0] !== 'chat' || parts[1] !== 'completions') return null;
  return parts.length > 2 || method === 'GET' ? STORED : null;
};

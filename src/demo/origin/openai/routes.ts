import { nativeError } from '../errors.ts';
import { json, type Ask, type Reply } from '../request.ts';
import { createBatches } from './batches.ts';
import { chat } from './chat.ts';
import { completions } from './completions.ts';
import { echo, embeddings, media, moderations } from './extras.ts';
import { createResponse } from './responses.ts';
import type { Store } from './store.ts';

const MODELS = ['demo-large', 'demo-mini', 'demo-code-agent', 'demo-embed'];
const model = (id: string): unknown => ({ id, object: 'model', created: 1_764_000_000, owned_by: 'demo' });

export function openaiRoutes(store: Store): (ask: Ask) => Reply {
  const posts: Record<string, (ask: Ask) => Reply> = {
    '/v1/chat/completions': chat,
    '/v1/completions': completions,
    '/v1/embeddings': embeddings,
    '/v1/moderations': moderations,
    '/v1/responses': (ask) => createResponse(ask, store),
  };
  const batches = createBatches((ask) => posts[ask.path]?.(ask) ?? others(ask, store));
  return (ask) => {
    const post = ask.method === 'POST' ? posts[ask.path] : undefined;
    if (post)
      return ask.json
        ? post(ask)
        : nativeError('openai', 400, 'We could not parse the JSON body of your request.');
    return batches.handle(ask) ?? others(ask, store);
  };
}

function others(ask: Ask, store: Store): Reply {
  if (/^\/v1\/(?:audio|images)\//.test(ask.path)) return media(ask);
  if (ask.path === '/v1/echo') return echo(ask);
  const stored = /^\/v1\/responses\/([^/]+)(\/input_items)?$/.exec(ask.path);
  if (stored) return store.handle(ask.method, stored[1] ?? '', stored[2] ?? '');
  if (ask.path === '/v1/models') return json({ object: 'list', data: MODELS.map(model) });
  const named = /^\/v1\/models\/(.+)$/.exec(ask.path)?.[1];
  if (named && MODELS.includes(named)) return json(model(named));
  return nativeError(
    'openai',
    404,
    named ? `The model '${named}' does not exist` : `Invalid URL (${ask.method} ${ask.path})`,
  );
}

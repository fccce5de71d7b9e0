import { nativeError } from '../errors.ts';
import { json, type Ask, type Reply } from '../request.ts';
import { createBatch, results } from './batches.ts';
import { countMessages, messages } from './messages.ts';

const MODELS = ['demo-large', 'demo-mini', 'demo-code-agent'];
const model = (id: string): unknown => ({
  type: 'model',
  id,
  display_name: id,
  created_at: '2026-01-01T00:00:00Z',
});

export function anthropicRoutes(ask: Ask): Reply {
  if (ask.method === 'POST') return post(ask);
  if (ask.path === '/v1/models')
    return json({ data: MODELS.map(model), has_more: false, first_id: MODELS[0], last_id: MODELS.at(-1) });
  const batch = /^\/v1\/messages\/batches\/msgbatch_([\w-]+)\/results$/.exec(ask.path)?.[1];
  if (batch) return results(ask, batch);
  const named = /^\/v1\/models\/(.+)$/.exec(ask.path)?.[1];
  if (named && MODELS.includes(named)) return json(model(named));
  return nativeError('anthropic', 404, named ? `model: ${named}` : 'Not Found');
}

function post(ask: Ask): Reply {
  const batch = ask.path === '/v1/messages/batches';
  if (!batch && ask.path !== '/v1/messages' && ask.path !== '/v1/messages/count_tokens')
    return nativeError('anthropic', 404, 'Not Found');
  if (!ask.json) return nativeError('anthropic', 400, 'The request body is not valid JSON');
  if (batch) return createBatch(ask);
  return ask.path === '/v1/messages' ? messages(ask) : countMessages(ask);
}

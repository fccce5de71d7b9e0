import type { BatchItems, Route } from '../../domain/index.ts';
import { fields, type JsonObject } from '../shared/json.ts';
import { either } from './parameters.ts';

/**
 * See {@link Protocol.batch}: `{"batch": {"inputConfig": {"requests": {"requests": [{"request": …}]}}}}`. A batch may name an uploaded file in place of
 * its requests; those are not here to be read.
 */
export const batch = (route: Route, body: unknown): BatchItems | null => {
  const config = fields(either(fields(fields(body)['batch']), 'inputConfig', 'input_config'));
  const requests = listIn(fields(config['requests']));
  if (requests === null) return null;
  const operation = route.form === EMBEDDINGS ? 'embeddings' : 'chat';
  const alone: Route = { operation, model: route.model, stream: false, inspect: true };
  return {
    count: requests.length,
    at: (index) => ({ route: alone, body: fields(requests[index])['request'] }),
  };
};

/** The form of a route whose requests are for embeddings. */
export const EMBEDDINGS = 'embeddings';

const listIn = ({ requests }: JsonObject): readonly unknown[] | null =>
  Array.isArray(requests) ? requests : null;

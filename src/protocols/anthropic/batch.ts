import type { BatchItems, Route } from '../../domain/index.ts';
import { fields } from '../shared/json.ts';

const MESSAGES: Route = Object.freeze({ operation: 'chat', model: null, stream: false, inspect: true });

/** See {@link Protocol.batch}: `{"requests": [{"custom_id": …, "params": {a request for messages}}]}`. */
export const batch = (_route: Route, body: unknown): BatchItems | null => {
  const { requests } = fields(body);
  if (!Array.isArray(requests)) return null;
  const at = (index: number) => ({ route: MESSAGES, body: fields(requests[index])['params'] });
  return { count: requests.length, at };
};

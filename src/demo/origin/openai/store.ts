import { nativeError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { json, type Reply } from '../request.ts';

/** Stored responses: the latest {@link CAPACITY}. */
export interface Store {
  put(id: string, response: JsonObject, input: unknown): void;
  /** `GET /v1/responses/{id}`, its `/input_items`, and `DELETE`. */
  handle(method: string, id: string, tail: string): Reply;
}

const CAPACITY = 1000;

export function createStore(): Store {
  const kept = new Map<string, { readonly response: JsonObject; readonly input: unknown }>();
  const put = (id: string, response: JsonObject, input: unknown): void => {
    kept.set(id, { response, input });
    const oldest = kept.keys().next().value;
    if (kept.size > CAPACITY && oldest !== undefined) kept.delete(oldest);
  };
  const handle = (method: string, id: string, tail: string): Reply => {
    const found = kept.get(id);
    if (!found) return nativeError('openai', 404, `Response with id '${id}' not found.`);
    if (method === 'DELETE') {
      kept.delete(id);
      return json({ id, object: 'response', deleted: true });
    }
    return tail === '/input_items' ? json(itemsOf(id, found.input)) : json(found.response);
  };
  return { put, handle };
}

function itemsOf(id: string, input: unknown): unknown {
  const spoken = {
    id: `msg_in_${id}`,
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: input }],
  };
  const data = Array.isArray(input) ? input : [spoken];
  return { object: 'list', data, first_id: `msg_in_${id}`, last_id: `msg_in_${id}`, has_more: false };
}

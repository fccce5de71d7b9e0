import type { Route, Withheld } from '../../domain/index.ts';
import { isObject } from '../shared/json.ts';

/**
 * See {@link Protocol.withhold}. The API has no log-probabilities and one answer a request; what can be held back is the text of the thinking:
 * `thinking.display: "omitted"` keeps the signatures that a conversation needs. A model that thinks unasked shows what its default shows.
 */
export const withhold = (_route: Route, body: unknown): Withheld => {
  const thinking = isObject(body) ? body['thinking'] : null;
  if (!isObject(body) || !isObject(thinking) || !isShown(thinking['type'], thinking['display']))
    return { body, fields: [] };
  return {
    body: { ...body, thinking: { ...thinking, display: 'omitted' } },
    fields: ['thinking.display'],
  };
};

const isShown = (type: unknown, display: unknown): boolean =>
  (type === 'enabled' || type === 'adaptive') && display !== 'omitted';

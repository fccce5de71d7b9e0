import type { Credential, ProtocolName } from '../domain/index.ts';

type Place = Credential['place'];

/** Where each provider looks first. */
const ORDER: Readonly<Record<ProtocolName, readonly Place[]>> = {
  openai: ['bearer', 'x-api-key', 'x-goog-api-key', 'query'],
  anthropic: ['x-api-key', 'bearer', 'x-goog-api-key', 'query'],
  gemini: ['x-goog-api-key', 'query', 'bearer', 'x-api-key'],
};

const SCHEME = 'bearer ';

/**
 * The caller's credential, from the place where the protocol's provider looks first; null when there is none. A caller may send several to
 * be counted under one and served under another: whoever forwards must drop the places that were not chosen.
 */
export const credential = (
  headers: Headers,
  search: string,
  protocol: ProtocolName = 'openai',
): Credential | null => {
  for (const place of ORDER[protocol]) {
    const value = valueAt(place, headers, search);
    if (value) return { value, place };
  }
  return null;
};

const valueAt = (place: Place, headers: Headers, search: string): string | null => {
  if (place === 'bearer') return bearer(headers.get('authorization'));
  if (place === 'query') return search === '' ? null : new URLSearchParams(search).get('key');
  return headers.get(place);
};

const bearer = (header: string | null): string | null =>
  header?.slice(0, SCHEME.length).toLowerCase() === SCHEME ? header.slice(SCHEME.length).trim() : null;

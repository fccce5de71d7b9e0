import type { Credential } from '../domain/index.ts';

/** RFC 9110 section 7.6.1, and what proxies have made of it. `host` and `content-length` are set anew by the fetch. */
const HOP_BY_HOP = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const CREDENTIALS = {
  bearer: 'authorization',
  'x-api-key': 'x-api-key',
  'x-goog-api-key': 'x-goog-api-key',
} as const;

const CREDENTIAL_HEADERS = new Set<string>(Object.values(CREDENTIALS));

/**
 * The headers that reach the origin: the caller's, less hop-by-hop ones (also those named in `Connection`), `cf-*`, Weir's own `weir-*`, and
 * every credential but the one the caller is counted under (else a caller could be counted as one key and served as another).
 */
export function requestHeaders(
  incoming: Headers,
  credential: Credential,
  replacement: string | null,
): Headers {
  const headers = new Headers(incoming);
  const own = credential.place === 'query' ? '' : CREDENTIALS[credential.place];
  for (const name of incoming.keys()) {
    if (name === 'connection') for (const named of connectionNames(incoming)) headers.delete(named);
    if (isInternal(name) || (CREDENTIAL_HEADERS.has(name) && name !== own)) headers.delete(name);
  }
  if (replacement !== null && credential.place !== 'query')
    headers.set(
      CREDENTIALS[credential.place],
      credential.place === 'bearer' ? `Bearer ${replacement}` : replacement,
    );
  return headers;
}

const isInternal = (name: string): boolean =>
  HOP_BY_HOP.has(name) || name.startsWith('cf-') || name.startsWith('weir-');

function connectionNames(headers: Headers): string[] {
  const named = headers.get('connection');
  if (named === null || named === 'keep-alive') return [];
  return named
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => /^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name));
}

/**
 * The query that reaches the origin: the caller's as it was sent, with `key` swapped or dropped like the credential headers. Of several keys
 * the first stays, which is the one that the caller is counted under.
 */
export function requestQuery(search: string, credential: Credential, replacement: string | null): string {
  if (search === '' || !new URLSearchParams(search).has('key')) return search;
  const pairs = search.slice(1).split('&');
  const isKey = (pair: string): boolean => decodeName(pair) === 'key';
  const first = credential.place === 'query' && replacement === null ? pairs.findIndex(isKey) : -1;
  const kept = pairs.filter((pair, index) => index === first || !isKey(pair));
  if (credential.place === 'query' && replacement !== null)
    kept.push(`key=${encodeURIComponent(replacement)}`);
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function decodeName(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

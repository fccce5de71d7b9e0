import type { Protocol, ProtocolName } from '../domain/index.ts';
import { anthropic } from './anthropic/index.ts';
import { gemini } from './gemini/index.ts';
import { openai } from './openai/index.ts';
import { canonical } from './shared/path.ts';

/** Which protocol a request speaks, and its path below that protocol's root. */
export interface Recognised {
  readonly protocol: ProtocolName;
  readonly path: string;
  /** Whether the path began with the protocol's name, which was taken off. */
  readonly prefixed: boolean;
}

const PREFIXES: readonly { prefix: string; protocol: Protocol; version: string }[] = [
  { prefix: '/openai', protocol: openai, version: '/v1' },
  { prefix: '/anthropic', protocol: anthropic, version: '/v1' },
  { prefix: '/gemini', protocol: gemini, version: '/v1beta' },
];

/** Operations of OpenAI whose paths no other protocol has. */
const SHARED_OPERATIONS = new Set(['models', 'other']);

/**
 * Recognises a request by its path (`target` may carry its query, which is only looked at), and by its headers where providers share a
 * path (`/v1/models`, `/v1/files`, what is unknown below `/v1`). The path comes back as it was sent, but without the prefix and, behind a
 * prefix, with the version that an SDK's base URL left out. Null when it is no provider's.
 */
export const recognise = (method: string, target: string, headers: Headers): Recognised | null => {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark);
  return prefixed(method, path) ?? native(method, path, query, headers);
};

const prefixed = (method: string, path: string): Recognised | null => {
  for (const { prefix, protocol, version } of PREFIXES) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length);
    if (rest !== '' && !rest.startsWith('/')) continue;
    return { protocol: protocol.name, path: versioned(method, rest, protocol, version), prefixed: true };
  }
  return null;
};

const versioned = (method: string, rest: string, protocol: Protocol, version: string): string => {
  if (rest.startsWith('/v1') || protocol.route(method, rest) === null) return rest || '/';
  return version + rest;
};

const native = (method: string, path: string, query: string, headers: Headers): Recognised | null => {
  const clean = canonical(path);
  const protocol = byPath(method, clean) ?? (clean.startsWith('/v1/') ? byHeaders(query, headers) : null);
  return protocol && { protocol, path, prefixed: false };
};

const byPath = (method: string, path: string): ProtocolName | null => {
  if (GEMINI_ROOTS.some((root) => path.startsWith(root))) return 'gemini';
  if (!path.startsWith('/v1/')) return null;
  if (path === '/v1/messages' || path.startsWith('/v1/messages/')) return 'anthropic';
  const known = openai.route(method, path);
  if (known && !SHARED_OPERATIONS.has(known.operation)) return 'openai';
  return gemini.route('POST', path)?.inspect ? 'gemini' : null;
};

const GEMINI_ROOTS = ['/v1beta/', '/v1alpha/', '/upload/v1beta/'];

const byHeaders = (query: string, headers: Headers): ProtocolName => {
  if (headers.has('anthropic-version') || headers.has('x-api-key')) return 'anthropic';
  if (headers.has('x-goog-api-key') || new URLSearchParams(query).has('key')) return 'gemini';
  return 'openai';
};

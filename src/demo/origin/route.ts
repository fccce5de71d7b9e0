import type { IncomingHttpHeaders } from 'node:http';
import type { ProtocolName } from '../../domain/index.ts';
import { anthropicRoutes } from './anthropic/routes.ts';
import { nativeError, unauthorized } from './errors.ts';
import { geminiRoutes } from './gemini/routes.ts';
import { openaiRoutes } from './openai/routes.ts';
import { createStore } from './openai/store.ts';
import type { Ask, Reply } from './request.ts';

/** Which provider a request means: by its path, and where two share one (`/v1/models`) by its headers. */
export function protocolOf(path: string, headers: IncomingHttpHeaders): ProtocolName {
  if (path.startsWith('/v1/messages') || headers['anthropic-version'] !== undefined) return 'anthropic';
  if (/^\/v1(?:beta|alpha)/.test(path) || /\/models\/[^/]+:\w+$/.test(path)) return 'gemini';
  return 'openai';
}

/** The whole of the origin but the wire: checks the credential, then answers. */
export function createRouter(accept: (key: string) => boolean): (ask: Ask) => Reply {
  const routes = { openai: openaiRoutes(createStore()), anthropic: anthropicRoutes, gemini: geminiRoutes };
  return (ask) => {
    const protocol = protocolOf(ask.path, ask.headers);
    const key = credentialOf(ask);
    if (!key || !accept(key)) return unauthorized(protocol, Boolean(key));
    return scripted(protocol, ask) ?? routes[protocol](ask);
  };
}

function credentialOf(ask: Ask): string {
  const bearer = /^Bearer\s+(.+)$/i.exec(ask.headers.authorization ?? '')?.[1];
  const named = ask.headers['x-api-key'] ?? ask.headers['x-goog-api-key'];
  return bearer ?? (typeof named === 'string' ? named : (ask.query.get('key') ?? ''));
}

function scripted(protocol: ProtocolName, ask: Ask): Reply | null {
  const { name, first } = ask.script;
  if (name === 'error') return nativeError(protocol, first ?? 500, `Scripted error ${first ?? 500}.`);
  if (name !== 'html') return null;
  const body = Buffer.from('<html><head><title>Bad Gateway</title></head><body>Bad Gateway</body></html>');
  return { kind: 'plain', status: first ?? 502, type: 'text/html', body };
}

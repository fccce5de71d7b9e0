import type { Route } from '../../domain/index.ts';
import { PROTOCOLS, recognise } from '../../protocols/index.ts';
import type { JsonObject } from '../../protocols/shared/json.ts';
import { LineError } from '../log-line.ts';
import { firstText } from './present.ts';

/** What a log says of where a request went. */
export interface Hints {
  /** A path or a URL. Gateways put their own prefixes before the provider's path, or leave its version out. */
  readonly path?: unknown;
  /** The provider, as the gateway names it. */
  readonly provider?: unknown;
  readonly model?: unknown;
}

const NO_HEADERS = new Headers();

/** Ends of paths that tell an operation, whatever a gateway or a cloud put before them; the longer ones first. */
const ENDS: readonly string[] = [
  'chat/completions',
  'responses/compact',
  'responses/input_tokens',
  'messages/count_tokens',
  'completions',
  'responses',
  'embeddings',
  'moderations',
  'messages',
];

/**
 * The path of the provider's API that a request was sent to, such that the body is a request of it: the logged path itself, the
 * provider's own form of it, or else what the body's form tells. Null when it went to what Weir does not inspect (images, audio, files).
 * @throws {LineError} when the body is no request of a known API.
 */
export const apiPath = (body: JsonObject, hints: Hints): string | null => {
  const logged = pathOf(hints.path);
  if (isPassedBy(logged) || isPassedBy(`/v1${logged}`)) return null;
  const candidates = [logged, canonicalForm(logged), pathOfForm(body, hints)];
  const path = candidates.find((candidate) => candidate !== '' && isRequest(candidate, body));
  if (path === undefined) throw new LineError('its body is no request of an API that Weir knows');
  return path;
};

/** A path that is known and carries no body to inspect. */
const isPassedBy = (path: string): boolean => routeOf(path)?.route.inspect === false;

/** How a path is read; null when it is no provider's. */
export const routeOf = (path: string): { protocol: keyof typeof PROTOCOLS; route: Route } | null => {
  const recognised = recognise('POST', path, NO_HEADERS);
  const route = recognised && PROTOCOLS[recognised.protocol].route('POST', recognised.path);
  return recognised && route && { protocol: recognised.protocol, route };
};

const isRequest = (path: string, body: JsonObject): boolean => {
  const found = routeOf(path);
  if (found === null || !found.route.inspect) return false;
  return PROTOCOLS[found.protocol].call(found.route, body, 0) !== null;
};

/** The path of a URL or of a path with its query, beginning with a slash. */
const pathOf = (value: unknown): string => {
  const text = firstText(value)?.trim() ?? '';
  const path = text.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return path === '' || path.startsWith('/') ? path : `/${path}`;
};

/** `/openai/deployments/d/chat/completions` is `/v1/chat/completions`; a Gemini model behind a cloud's path is that model at Gemini. */
const canonicalForm = (path: string): string => {
  const end = ENDS.find((one) => path.endsWith(`/${one}`));
  if (end !== undefined) return `/v1/${end}`;
  const gemini = /\/(?:models|tunedModels)\/[^/]+:\w+$/.exec(path);
  return gemini === null ? '' : `/v1beta${gemini[0]}`;
};

const pathOfForm = (body: JsonObject, hints: Hints): string => {
  if ('contents' in body) return geminiPath(hints.model ?? body['model']);
  if ('messages' in body) return isAnthropic(body, hints) ? '/v1/messages' : '/v1/chat/completions';
  if ('prompt' in body) return '/v1/completions';
  if (!('input' in body)) return '';
  return /embed/i.test(firstText(body['model'], hints.model) ?? '') ? '/v1/embeddings' : '/v1/responses';
};

/** The path of a Gemini model; a `models/` before its name is the name's own. */
export const geminiPath = (model: unknown, verb = 'generateContent'): string => {
  const name = (firstText(model) ?? 'unknown').replace(/^.*models\//, '');
  return `/v1beta/models/${encodeURIComponent(name)}:${verb}`;
};

/** Only Anthropic's API has a version in the body (on clouds) or the system prompt beside the messages. */
const isAnthropic = (body: JsonObject, { provider }: Hints): boolean =>
  'anthropic_version' in body || 'system' in body || familyOf(provider) === 'anthropic';

/** Whose API a provider's name stands for; `openai` for all that speak that API too. */
export const familyOf = (provider: unknown): keyof typeof PROTOCOLS => {
  const name = (firstText(provider) ?? '').toLowerCase();
  if (name.includes('anthropic')) return 'anthropic';
  return /google|gemini|vertex|^gcp\b/.test(name) ? 'gemini' : 'openai';
};

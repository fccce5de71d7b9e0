import type { ProtocolName } from '../../domain/index.ts';
import { json, type PlainReply } from './request.ts';

/** The provider's own error for a status, in its own shape. */
export function nativeError(protocol: ProtocolName, status: number, message: string): PlainReply {
  const headers: Record<string, string> = status === 429 || status === 503 ? { 'retry-after': '1' } : {};
  return json(errorBody(protocol, status, message), status, headers);
}

/** The body of {@link nativeError}; also what a stream that fails half-way sends. */
export function errorBody(protocol: ProtocolName, status: number, message: string): unknown {
  if (protocol === 'anthropic')
    return { type: 'error', error: { type: anthropicType(status), message }, request_id: `req_${status}` };
  if (protocol === 'gemini') return { error: { code: status, message, status: geminiStatus(status) } };
  return { error: { message, type: openaiType(status), param: null, code: openaiCode(status) } };
}

export function unauthorized(protocol: ProtocolName, given: boolean): PlainReply {
  if (protocol === 'anthropic')
    return nativeError(protocol, 401, given ? 'invalid x-api-key' : 'x-api-key header is required');
  if (protocol === 'gemini')
    return given
      ? nativeError(protocol, 400, 'API key not valid. Please pass a valid API key.')
      : nativeError(
          protocol,
          403,
          "Method doesn't allow unregistered callers. Please use API Key or other form of API consumer identity.",
        );
  return nativeError(
    protocol,
    401,
    given
      ? 'Incorrect API key provided.'
      : "You didn't provide an API key. Use the Authorization header with a Bearer token.",
  );
}

function openaiType(status: number): string {
  if (status === 429) return 'rate_limit_exceeded';
  return status >= 500 ? 'server_error' : 'invalid_request_error';
}

function openaiCode(status: number): string | null {
  const codes: Record<number, string> = {
    401: 'invalid_api_key',
    404: 'not_found',
    429: 'rate_limit_exceeded',
  };
  return codes[status] ?? null;
}

function anthropicType(status: number): string {
  const types: Record<number, string> = {
    400: 'invalid_request_error',
    401: 'authentication_error',
    403: 'permission_error',
    404: 'not_found_error',
    413: 'request_too_large',
    429: 'rate_limit_error',
    529: 'overloaded_error',
  };
  return types[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error');
}

function geminiStatus(status: number): string {
  const names: Record<number, string> = {
    400: 'INVALID_ARGUMENT',
    401: 'UNAUTHENTICATED',
    403: 'PERMISSION_DENIED',
    404: 'NOT_FOUND',
    429: 'RESOURCE_EXHAUSTED',
    503: 'UNAVAILABLE',
    504: 'DEADLINE_EXCEEDED',
  };
  return names[status] ?? (status >= 500 ? 'INTERNAL' : 'INVALID_ARGUMENT');
}

import type { Refusal, WireRefusal } from '../../domain/index.ts';

/**
 * Headers that every refusal carries, whatever the protocol. `x-should-retry: false` is what the OpenAI and Anthropic SDKs obey before
 * they look at the status; `true` is never sent, so that their own rules hold for what may be tried again.
 */
const refusalHeaders = (refusal: Refusal): [string, string][] => {
  const headers: [string, string][] = [
    ['content-type', 'application/json; charset=utf-8'],
    ['cache-control', 'no-store'],
    ['weir-reason', refusal.reason],
    ['weir-request-id', refusal.requestId],
  ];
  if (refusal.retryAfter !== null) headers.push(['retry-after', String(refusal.retryAfter)]);
  if (refusal.lasting) headers.push(['x-should-retry', 'false']);
  return headers;
};

/** The message with the page that helps, for protocols without a place for a link. */
export const messageWithHelp = (refusal: Refusal): string =>
  refusal.help === null || refusal.message.includes(refusal.help)
    ? refusal.message
    : `${refusal.message} See ${refusal.help}`;

/** A refusal on the wire: the common headers, the protocol's own, and its JSON body. */
export const wireRefusal = (
  refusal: Refusal,
  native: readonly (readonly [string, string])[],
  body: unknown,
): WireRefusal => ({
  status: refusal.status,
  headers: [...refusalHeaders(refusal), ...native],
  body: JSON.stringify(body),
});

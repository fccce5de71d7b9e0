import type { Lease, Protocol, QuotaState } from '../domain/index.ts';
import { ietfRateLimitHeaders } from '../protocols/index.ts';

/** Headers that Weir adds to an answer: rate limits where quotas apply, and what a degraded key is not given. */
export function answerHeaders(
  origin: Headers,
  protocol: Protocol,
  lease: Lease | null,
  quotas: readonly QuotaState[],
  withheld: readonly string[],
  now: number,
): Headers {
  if (quotas.length === 0 && withheld.length === 0) return origin;
  const headers = new Headers(origin);
  for (const [name, value] of rateLimitHeaders(protocol, quotas, now)) headers.set(name, value);
  if (withheld.length > 0) {
    headers.set('weir-degraded', withheld.join(', '));
    headers.set('weir-reason', (lease?.reasons ?? []).join(', '));
  }
  return headers;
}

/** The provider's own rate-limit headers and the IETF's. */
export const rateLimitHeaders = (
  protocol: Protocol,
  quotas: readonly QuotaState[],
  now: number,
): readonly (readonly [string, string])[] =>
  quotas.length === 0
    ? []
    : [...protocol.rateLimitHeaders(quotas, now), ...ietfRateLimitHeaders(quotas, now)];

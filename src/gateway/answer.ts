import type { Lease, Protocol, QuotaState } from '../domain/index.ts';
import { ietfRateLimitHeaders } from '../protocols/index.ts';

type Added = readonly (readonly [name: string, value: string])[];

/** Headers that Weir adds to an answer: rate limits where quotas apply, and what a degraded key is not given. */
export function addedHeaders(
  protocol: Protocol,
  lease: Lease | null,
  quotas: readonly QuotaState[],
  withheld: readonly string[],
  now: number,
): Added {
  const limits = rateLimitHeaders(protocol, quotas, now);
  if (withheld.length === 0) return limits;
  const reasons = (lease?.reasons ?? []).join(', ');
  return [...limits, ['weir-degraded', withheld.join(', ')], ['weir-reason', reasons]];
}

/** The origin's status and headers, and what is added to them. */
export function withHeaders(answer: Response, added: Added): ResponseInit {
  const headers = new Headers(answer.headers);
  for (const [name, value] of added) headers.set(name, value);
  return { status: answer.status, statusText: answer.statusText, headers };
}

/** The provider's own rate-limit headers and the IETF's. */
export const rateLimitHeaders = (protocol: Protocol, quotas: readonly QuotaState[], now: number): Added =>
  quotas.length === 0
    ? []
    : [...protocol.rateLimitHeaders(quotas, now), ...ietfRateLimitHeaders(quotas, now)];

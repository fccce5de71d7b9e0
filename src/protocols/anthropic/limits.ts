import type { QuotaState } from '../../domain/index.ts';
import { remaining, tightest } from '../shared/quota.ts';

/** `anthropic-ratelimit-{requests,input-tokens,output-tokens}-{limit,remaining,reset}` for the tightest window of each; resets in RFC 3339. */
export const rateLimitHeaders = (quotas: readonly QuotaState[]): readonly (readonly [string, string])[] => [
  ...headersOf('requests', tightest(quotas, 'requests')),
  ...headersOf('input-tokens', tightest(quotas, 'input_tokens')),
  ...headersOf('output-tokens', tightest(quotas, 'output_tokens')),
];

const headersOf = (what: string, quota: QuotaState | null): readonly [string, string][] =>
  quota === null
    ? []
    : [
        [`anthropic-ratelimit-${what}-limit`, String(Math.floor(quota.limit))],
        [`anthropic-ratelimit-${what}-remaining`, String(remaining(quota))],
        [`anthropic-ratelimit-${what}-reset`, rfc3339(quota.resets)],
      ];

/** Whole seconds, rounded up so that waiting until then is enough. */
const rfc3339 = (at: number): string =>
  new Date(Math.ceil(at / 1000) * 1000).toISOString().replace('.000Z', 'Z');

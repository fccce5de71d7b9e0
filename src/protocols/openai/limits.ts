import type { QuotaState } from '../../domain/index.ts';
import { remaining, secondsLeft, tightest } from '../shared/quota.ts';

/** `x-ratelimit-{limit,remaining,reset}-{requests,tokens}`, for the tightest window of each (platform.openai.com/docs/guides/rate-limits). */
export const rateLimitHeaders = (
  quotas: readonly QuotaState[],
  now: number,
): readonly (readonly [string, string])[] => [
  ...headersOf('requests', tightest(quotas, 'requests'), now),
  ...headersOf('tokens', tightest(quotas, 'input_tokens', 'output_tokens'), now),
];

const headersOf = (what: string, quota: QuotaState | null, now: number): readonly [string, string][] =>
  quota === null
    ? []
    : [
        [`x-ratelimit-limit-${what}`, String(Math.floor(quota.limit))],
        [`x-ratelimit-remaining-${what}`, String(remaining(quota))],
        [`x-ratelimit-reset-${what}`, duration(secondsLeft(quota, now))],
      ];

/** A duration as Go prints it, which is what OpenAI sends: `1s`, `6m0s`, `1h0m0s`. */
const duration = (seconds: number): string => {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = `${seconds % 60}s`;
  return hours > 0 ? `${hours}h${minutes}m${rest}` : minutes > 0 ? `${minutes}m${rest}` : rest;
};

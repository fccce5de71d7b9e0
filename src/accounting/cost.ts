import type { Amounts, ModelCall, Policy, Price } from '../domain/index.ts';
import { globMatches } from './glob.ts';

/** Cost units of a call: tokens times the first matching list price, rounded up so that quotas stay whole numbers. */
export function costOf(
  prices: readonly Price[],
  model: string | null,
  inputTokens: number,
  outputTokens: number,
): number {
  const price = prices.find((price) => globMatches(price.model, model ?? ''));
  return price ? Math.ceil(inputTokens * price.input + outputTokens * price.output) : 0;
}

/** What a request sets aside before it is forwarded: its input as estimated, its output as its own maximum or the policy's default allows. */
export function reservation(call: ModelCall | null, inputTokens: number, policy: Policy): Amounts {
  const output = outputBound(call, policy);
  return {
    requests: 1,
    input_tokens: inputTokens,
    output_tokens: output,
    cost: costOf(policy.prices, call?.model ?? null, inputTokens, output),
  };
}

/** A ceiling for absurd maxima, so that one request with `max_tokens` 1e308 cannot poison the arithmetic. */
const OUTPUT_CEILING = 10_000_000;

function outputBound(call: ModelCall | null, policy: Policy): number {
  if (call === null || call.operation === 'models' || call.operation === 'stored') return 0;
  if (
    call.operation === 'embeddings' ||
    call.operation === 'moderations' ||
    call.operation === 'count_tokens'
  )
    return 0;
  const perAnswer = call.parameters.maxOutputTokens ?? policy.reserveOutputTokens;
  const answers = Math.max(1, call.parameters.n ?? 1);
  return Math.min(OUTPUT_CEILING, Math.max(0, Math.ceil(perAnswer * answers)));
}

/** What a finished call really took, in the measures of quotas. `requests`: those in a batch. */
export const consumption = (
  model: string | null,
  inputTokens: number,
  outputTokens: number,
  policy: Policy,
  requests = 1,
): Amounts => ({
  requests,
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  cost: costOf(policy.prices, model, inputTokens, outputTokens),
});

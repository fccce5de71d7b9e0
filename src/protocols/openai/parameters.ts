import { BIAS_SAMPLE, type Parameters } from '../../domain/index.ts';
import { count, fields, flag, isObject, number, stopCount, type JsonObject } from '../shared/json.ts';

/** Stands for a biased token that is named otherwise than by its id. */
const UNKNOWN_TOKEN = -1;

/** Parameters of chat completions, completions and responses together: their names do not collide. */
export const parameters = (body: JsonObject): Parameters => {
  const bias = biases(body['logit_bias']);
  const inspection = inspected(body);
  return {
    temperature: number(body['temperature']),
    topP: number(body['top_p']),
    n: count(body['n']),
    maxOutputTokens:
      count(body['max_completion_tokens']) ?? count(body['max_output_tokens']) ?? count(body['max_tokens']),
    seed: number(body['seed']),
    ...inspection,
    logitBiasSize: bias.length,
    logitBias: bias
      .slice(0, BIAS_SAMPLE)
      .map(([token, value]) => [number(token) ?? UNKNOWN_TOKEN, number(value) ?? 0] as const),
    stops: stopCount(body['stop']),
    reasoning: asksForReasoning(body),
  };
};

/**
 * Log-probabilities: a flag with `top_logprobs` (chat), a number (completions: 0 gives the chosen token's), an `include` (responses), and
 * `prompt_logprobs` (vLLM), which is `echo` by another name.
 */
const inspected = (body: JsonObject): Pick<Parameters, 'logprobs' | 'topLogprobs' | 'echo'> => {
  const legacy = typeof body['logprobs'] === 'number' ? count(body['logprobs']) : null;
  const top = count(body['top_logprobs']) ?? legacy;
  const prompt = count(body['prompt_logprobs']);
  return {
    logprobs:
      flag(body['logprobs']) ||
      top !== null ||
      prompt !== null ||
      includes(body, 'message.output_text.logprobs'),
    topLogprobs: top ?? prompt,
    echo: flag(body['echo']) || prompt !== null,
  };
};

/** Entries of `logit_bias`: a map from token id, or the pairs that llama.cpp takes. */
const biases = (bias: unknown): readonly (readonly [unknown, unknown])[] => {
  if (isObject(bias)) return Object.entries(bias);
  if (!Array.isArray(bias)) return [];
  return bias.filter((pair): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2);
};

const includes = (body: JsonObject, what: string): boolean =>
  Array.isArray(body['include']) && body['include'].includes(what);

const asksForReasoning = (body: JsonObject): boolean => {
  const { effort, summary, generate_summary: legacySummary } = fields(body['reasoning']);
  return (
    isEffort(body['reasoning_effort']) ||
    isEffort(effort) ||
    isEffort(summary) ||
    isEffort(legacySummary) ||
    includes(body, 'reasoning.encrypted_content')
  );
};

const isEffort = (value: unknown): boolean => typeof value === 'string' && value !== 'none';

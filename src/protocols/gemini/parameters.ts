import type { Parameters } from '../../domain/index.ts';
import { count, fields, flag, number, stopCount, type JsonObject } from '../shared/json.ts';

/** A field under its camelCase or its snake_case name: proto JSON accepts both. */
export const either = (object: JsonObject, camel: string, snake: string): unknown =>
  object[camel] ?? object[snake] ?? undefined;

export const generationConfig = (request: JsonObject): JsonObject =>
  fields(either(request, 'generationConfig', 'generation_config'));

export const parameters = (config: JsonObject): Parameters => {
  const top = count(config['logprobs']);
  return {
    temperature: number(config['temperature']),
    topP: number(either(config, 'topP', 'top_p')),
    n: count(either(config, 'candidateCount', 'candidate_count')),
    maxOutputTokens: count(either(config, 'maxOutputTokens', 'max_output_tokens')),
    seed: number(config['seed']),
    logprobs: flag(either(config, 'responseLogprobs', 'response_logprobs')) || top !== null,
    topLogprobs: top,
    logitBiasSize: 0,
    logitBias: [],
    echo: false,
    stops: stopCount(either(config, 'stopSequences', 'stop_sequences')),
    reasoning: thinks(fields(either(config, 'thinkingConfig', 'thinking_config'))),
  };
};

/** Thoughts asked for, a budget (-1: the model's own choice, 0: none), or a level. */
const thinks = (config: JsonObject): boolean =>
  flag(either(config, 'includeThoughts', 'include_thoughts')) ||
  (number(either(config, 'thinkingBudget', 'thinking_budget')) ?? 0) !== 0 ||
  typeof either(config, 'thinkingLevel', 'thinking_level') === 'string';

import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** Extraction needs the distribution of the next token only. */
const PROBE_TOKENS = 5;
/** So many different biases are configuration; more are a sweep. */
const CONFIGURATION = 3;

/**
 * `logit_bias` that drifts over tokens or magnitudes while the answer is one token long: the sweep and the bisection of Carlini et al.
 * (arXiv 2403.06634) and Finlayson et al. (arXiv 2403.09539). Each bias counts once. Log-probabilities alone never count: evaluation harnesses ask for them.
 */
export function detect(observation: Observation, sketch: StreamSketch): readonly Finding[] {
  const { logitBiasSize, biasedTokens, biasMagnitude } = observation.parameters;
  if (sketch.scope !== 'key' || logitBiasSize === 0) return NOTHING;
  const fact = `bias:${biasedTokens.join(',')}:${biasMagnitude}`;
  const known = sketch.seen(fact);
  return [
    {
      detector: 'parameter_extraction',
      reason: 'parameter_extraction',
      weight: known ? -0.2 : driftWeight(observation, sketch),
      fact,
      innocent:
        'Classification by biasing a fixed set of label tokens, or banning a few tokens: the same few biases return all the time.',
    },
  ];
}

function driftWeight({ parameters }: Observation, { facts }: StreamSketch): number {
  if (facts.parameter_extraction < CONFIGURATION) return 0.1;
  const { maxOutputTokens, logprobs, topLogprobs } = parameters;
  if (maxOutputTokens !== null && maxOutputTokens <= PROBE_TOKENS) return 1;
  return logprobs && (topLogprobs ?? 0) > 0 ? 0.4 : 0;
}

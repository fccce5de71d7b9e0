import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** Extraction needs the distribution of the next token only. */
const PROBE_TOKENS = 5;
/** So many different biases are configuration; more are a sweep. */
const CONFIGURATION = 3;
/** Alternatives a token: the most that interfaces give, or gave. Who wants a label's probability asks for fewer. */
const ALL_ALTERNATIVES = 5;
/** UTF-16 units of a context that is only there to be different from the others. */
const CONTEXT = 400;
/** From so many words on a text has a head and a tail that can stay the same. */
const FRAME_WORDS = 9;

/**
 * Two ways to a model's last layer. `logit_bias` that drifts over tokens or magnitudes while the answer is one token long: the sweep and the bisection of
 * Carlini et al. (arXiv 2403.06634) and Finlayson et al. (arXiv 2403.09539). And all alternatives of one token at ever new bare contexts, whose distributions are rows
 * of its image. Each bias and each context counts once. Log-probabilities alone never count: classifiers and evaluation harnesses have an instruction, a frame or examples that stay.
 */
export function detect(observation: Observation, sketch: StreamSketch): readonly Finding[] {
  if (sketch.scope !== 'key') return NOTHING;
  if (observation.parameters.logitBiasSize > 0) {
    const fact = biasOf(observation);
    const known = sketch.seen(fact);
    if (!known) return found(fact, driftWeight(observation, sketch));
    if (!isRow(observation)) return found(fact, -0.2);
  }
  const { prompt } = observation.fingerprints;
  if (prompt === null || sketch.past === null || !isRow(observation)) return NOTHING;
  return found(`row:${prompt}`, rowWeight(observation, sketch));
}

const found = (fact: string, weight: number): readonly Finding[] => [
  {
    detector: 'parameter_extraction',
    reason: 'parameter_extraction',
    weight,
    fact,
    innocent:
      'Classification by biasing a fixed set of label tokens, or banning a few tokens: the same few biases return all the time.',
  },
];

const biasOf = ({ parameters: { biasedTokens, biasMagnitude } }: Observation): string =>
  `bias:${biasedTokens.join(',')}:${biasMagnitude}`;

function driftWeight({ parameters }: Observation, { facts }: StreamSketch): number {
  if (facts.parameter_extraction < CONFIGURATION) return 0.1;
  const { maxOutputTokens, logprobs, topLogprobs } = parameters;
  if (maxOutputTokens !== null && maxOutputTokens <= PROBE_TOKENS) return 1.2;
  return logprobs && (topLogprobs ?? 0) > 0 ? 0.4 : 0;
}

/** One token's alternatives, as many as there are, and nothing but a short text. */
function isRow({ parameters, fingerprints, turnCount, textLength }: Observation): boolean {
  const { logprobs, topLogprobs, echo, maxOutputTokens } = parameters;
  if (!logprobs || echo || (topLogprobs ?? 0) < ALL_ALTERNATIVES || (maxOutputTokens ?? PROBE_TOKENS) > 2)
    return false;
  return (
    turnCount === 1 && textLength <= CONTEXT && fingerprints.system === null && fingerprints.tools === null
  );
}

function rowWeight({ style }: Observation, { past, repeated }: StreamSketch): number {
  if (repeated || past === null || past.framed || style.labels > 0 || style.lines > 0) return -0.8;
  return style.words < FRAME_WORDS ? 0.3 : 0.8;
}

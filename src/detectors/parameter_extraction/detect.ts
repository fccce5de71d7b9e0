import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { Past } from '../shared/past.ts';
import type { StreamSketch } from '../sketch.ts';

/** Extraction needs the distribution of the next token only. */
const PROBE_TOKENS = 5;
/** So many different biases, or contexts, are configuration and first steps; more are a sweep, and twice as many are no try. */
const CONFIGURATION = 3;
const SWEEP = 6;
/** Alternatives a token: the most that interfaces give, or gave. Who wants a label's probability asks for fewer. */
const ALL_ALTERNATIVES = 5;
/** UTF-16 units of a context that is only there to be different from the others. */
const CONTEXT = 1000;
/** Fewer words may be a name or a key word that somebody looks up. */
const SENTENCE = 9;
/** Share of contexts without a frame from which a frame that returns is a coincidence of the bank, and below which it is an instruction. */
const BANK = 0.35;
const INSTRUCTION = 0.15;
/** From here a text is the caller's own material. */
const OWN = 0.4;

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
  return found(`row:${prompt}`, rowWeight(observation, sketch, sketch.past));
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

/** Logits can only be compared at one and the same context, so that is where a sweep stays; who restricts a model's choices by a bias has a new question each time. */
function driftWeight(observation: Observation, { facts, repeated }: StreamSketch): number {
  const counted = facts.parameter_extraction;
  if (counted < CONFIGURATION) return 0.1;
  const stays = repeated || observation.fingerprints.prompt === null;
  if (isOneToken(observation)) {
    if (stays) return counted < SWEEP ? 1.2 : 2.4;
    if (observation.textLength > CONTEXT) return 0.4;
    return isBare(observation) ? 1.2 : 0.8;
  }
  const { logprobs, topLogprobs } = observation.parameters;
  if (logprobs && (topLogprobs ?? 0) > 0) return stays ? 1.2 : 0.4;
  return stays ? 0.5 : 0;
}

/** By what is asked for or, where nothing limits it, by what was answered. */
const isOneToken = ({ parameters: { maxOutputTokens, n }, answerTokens }: Observation): boolean =>
  (maxOutputTokens ?? Infinity) <= PROBE_TOKENS ||
  (answerTokens !== null && answerTokens > 0 && answerTokens <= PROBE_TOKENS * (n ?? 1));

const isBare = ({ turnCount, fingerprints }: Observation): boolean =>
  turnCount === 1 && fingerprints.system === null && fingerprints.tools === null;

/** One token's alternatives, as many as there are, and nothing but a text. */
function isRow(observation: Observation): boolean {
  const { logprobs, topLogprobs, echo, maxOutputTokens } = observation.parameters;
  if (!logprobs || echo || (topLogprobs ?? 0) < ALL_ALTERNATIVES) return false;
  if ((maxOutputTokens ?? Infinity) > PROBE_TOKENS || observation.textLength > CONTEXT) return false;
  return isBare(observation) && !isOwnModel(observation);
}

/** A model that the customer has tuned needs no instruction to classify. */
const isOwnModel = ({ model, parameters }: Observation): boolean =>
  parameters.topLogprobs === ALL_ALTERNATIVES && /(?:^|:)ft[:-]/u.test(model ?? '');

function rowWeight({ style, content }: Observation, { facts, repeated }: StreamSketch, past: Past): number {
  if (repeated || style.labels > 1 || style.lines > 0) return -0.8;
  const counted = facts.parameter_extraction;
  const ofBank = past.freshFrames >= BANK && counted >= CONFIGURATION;
  if (past.framed)
    return ofBank ? 0.8 : past.freshFrames < INSTRUCTION || counted < CONFIGURATION ? -0.8 : -0.2;
  if (style.labels > 0) return ofBank ? 0.8 : -0.3;
  // A person's own words, and documents, are there to be classified.
  if (style.personal > 0 || content.ownedInput >= OWN) return 0.2;
  if (counted < CONFIGURATION) return 0.3;
  const short = style.words < SENTENCE;
  if (counted < SWEEP) return short ? 0.7 : 1;
  return short ? 2 : 2.4;
}

import type { Observation } from '../../domain/index.ts';

/** Buckets that topic cells fall into: a crude embedding of what is asked. */
const TOPICS = 12;

const SIMPLE: readonly ((observation: Observation) => number)[] = [
  ({ textLength }) => Math.log1p(textLength),
  ({ turnCount }) => Math.log1p(turnCount),
  ({ parameters }) => parameters.temperature ?? 1,
  ({ parameters }) => Math.log1p(parameters.maxOutputTokens ?? 0),
  ({ parameters }) => Math.log(parameters.n ?? 1),
  ({ parameters }) => Number(parameters.logprobs),
  ({ parameters }) => Math.log1p(parameters.logitBiasSize),
  ({ content }) => content.reasoningDemand,
  ({ content }) => content.syntheticInstruction,
  ({ content }) => content.ownedInput,
  ({ content }) => content.promptGeneration ?? 0,
  ({ fingerprints }) => Number(fingerprints.system !== null),
  ({ fingerprints }) => Number(fingerprints.tools !== null),
];

export const WIDTH = SIMPLE.length + TOPICS;

/** Simple features of one request as numbers. */
export function write(observation: Observation): Float64Array {
  const vector = new Float64Array(WIDTH);
  for (const [at, feature] of SIMPLE.entries()) vector[at] = feature(observation);
  for (const cell of observation.fingerprints.topics) {
    const at = SIMPLE.length + (cell % TOPICS);
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}

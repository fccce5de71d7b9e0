import type { Observation } from '../domain/index.ts';

/**
 * What a key's requests are like on average: how they are written, what they ask, how they are made. Accounts that share out one corpus share no
 * prompt, and have this in common. Numbers only: no mean says which words.
 */
export interface Content {
  /** Requests in it, at most {@link MEMORY}: older ones fade out. */
  readonly count: number;
  /** Means, by position as in {@link contentOf}. */
  readonly means: readonly number[];
}

/** Numbers that say how a request is made. One operator may draw them at random, so they say less than the rest. */
export const PARAMETERS = 17;
/** Requests that a mean remembers. */
const MEMORY = 48;

export const NO_CONTENT: Content = { count: 0, means: [] };

/** The mean with one more request in it. Rounded, so that it is small as JSON. */
export function withRequest({ count, means }: Content, observation: Observation): Content {
  const now = contentOf(observation);
  const after = Math.min(count + 1, MEMORY);
  return {
    count: after,
    means: now.map((value, i) => rounded((means[i] ?? 0) + (value - (means[i] ?? 0)) / after)),
  };
}

/** The mean of both; `weight` is how many requests the second one counts for at most. */
export function joined(a: Content, b: Content, weight = MEMORY): Content {
  if (a.count === 0 || b.count === 0) return a.count === 0 ? b : a;
  const part = Math.min(b.count, weight);
  const count = a.count + part;
  return {
    count: Math.min(count, MEMORY),
    means: a.means.map((mean, i) => rounded(mean + ((b.means[i]! - mean) * part) / count)),
  };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
const flag = (is: boolean): number => (is ? 1 : 0);
/** Counts on a scale of their logarithm, 0..1 or little more. */
const scaled = (value: number, scale: number): number => Math.log1p(Math.max(0, value)) / scale;

/** Sampling parameters that were not sent are taken as a usual value; whether they were is a number of its own. */
const USUAL = { temperature: 0.7, tokens: 0.7, answer: 150 } as const;

/** One request's own. Parameters first, then style. */
function contentOf({ parameters, style, content, fingerprints, ...rest }: Observation): readonly number[] {
  const { temperature, maxOutputTokens, n } = parameters;
  const words = scaled(style.words, 7);
  return [
    flag(temperature !== null),
    Math.min(2, temperature ?? USUAL.temperature),
    flag(maxOutputTokens !== null),
    maxOutputTokens === null ? USUAL.tokens : scaled(maxOutputTokens, 10),
    flag((n ?? 1) > 1),
    flag(parameters.logprobs),
    flag(parameters.reasoning),
    flag(parameters.echo),
    scaled(parameters.logitBiasSize, 6),
    scaled(parameters.stops, 3),
    flag(rest.stream),
    flag(fingerprints.system !== null),
    flag(fingerprints.tools !== null),
    flag(fingerprints.endUser !== null),
    flag(rest.media > 0),
    flag(fingerprints.reasoningBlobs.length > 0),
    flag(rest.operation === 'completions'),
    flag(style.personal > 0),
    style.formal / 2,
    content.ownedInput,
    flag(rest.turnCount > 2),
    scaled(rest.turnCount, 3),
    flag(style.asks === 1),
    flag(style.asks === 2),
    flag(style.asks === 3),
    flag(style.asks === 4),
    words,
    words * words * 2,
    scaled(rest.answerTokens ?? USUAL.answer, 8),
    scaled(rest.textLength, 12),
    content.reasoningDemand,
    content.syntheticInstruction,
    content.promptGeneration ?? 0,
    Math.min(1, style.commissions / 2),
    Math.min(1, style.rubric / 2),
    Math.min(1, style.exam / 2),
    Math.min(1, style.given / 2),
    flag(style.steps > 0),
    scaled(style.figures, 4),
    scaled(style.symbols, 5),
    scaled(style.lines, 5),
    scaled(style.labels, 3),
    flag(style.polite > 0),
    flag(style.subject > 0),
    flag(style.disguise > 0),
  ];
}

import type { Detector, Observation } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { NOTHING } from '../shared/nothing.ts';
import { HABIT, type StreamSketch } from '../sketch.ts';

/** Two or three times the same is a retry, a comparison, a second thought. */
const SAMPLES = 4;
/** Requests within which they come when they are wanted together; what is asked again later is asked for another reason. */
const TOGETHER = 24;
/** Fewer words ("say hello") are a test of the line. */
const TASK_WORDS = 8;
/** Share of a key's latest requests that repeat an earlier one, if each prompt is sent so often. People who compare or try again stay below. */
const REPEATS = 0.65;
/** Answers shorter than this teach little, however many. */
const LONG_TOKENS = 128;
/** What is too short to be learnt from at all, and what is limited to so much. */
const SHORT_TOKENS = 60;
/** Nats that the fourth sample of a prompt adds to what its wording says, that instructions for a data set add, and that exam items take: those are sampled by evaluations too. */
const SAMPLED = 0.8;
const FOR_TRAINING = 0.4;
const EXAM = 0.7;
const MOST = 2;
/** What speaks against: samples as evaluations and products take them. */
const USUAL = -0.3;

/**
 * Many answers to each of ever new prompts: `n` of four or more, or the same prompt four times within two dozen requests, made alike, of a prompt that was new after others had been sampled. A prompt
 * counts once. Evaluations and products sample as well (pass@k, self-consistency, drafts), so the fitted weight of the prompt, as if it had not come before, is added: it knows whose prompts they are. For samples in one request, where
 * it has been heard already, only prompts that read like instructions for a data set count.
 */
export const bestOfN =
  (weight: HarvestWeight): Detector<StreamSketch>['detect'] =>
  (observation, sketch) => {
    const { prompt, tools } = observation.fingerprints;
    const { scope, past, habits } = sketch;
    if (scope !== 'key' || past === null || prompt === null || tools !== null || observation.turnCount > 2)
      return NOTHING;
    const atOnce = (observation.parameters.n ?? 1) >= SAMPLES;
    if (atOnce ? past.begun > 0 : past.begun !== SAMPLES - 1 || past.span > TOGETHER) return NOTHING;
    const sampled = atOnce || (past.alike && past.fresh && (habits[HABIT.repeats] ?? 0) >= REPEATS);
    return [
      {
        detector: 'best_of_n',
        reason: 'best_of_n',
        weight:
          sampled && isWorthKeeping(observation)
            ? sampleWeight(observation, weight(observation, asNew(sketch)), atOnce)
            : USUAL,
        fact: `samples:${prompt}`,
        innocent:
          'An evaluation that samples each item several times (pass@k, self-consistency), or a product that offers several drafts.',
      },
    ];
  };

/** The fitted weight never speaks for a prompt that came before; here that it did is weighed already. */
const asNew = ({ scope, requests, novelty, habits, breadth, facts, seen, endUsers, past }: StreamSketch) => ({
  scope,
  requests,
  novelty,
  repeated: false,
  habits,
  breadth,
  facts,
  seen,
  endUsers,
  past,
});

/** At temperature 0 there is nothing to choose from, and labels teach little. */
function isWorthKeeping({ parameters, answerTokens }: Observation): boolean {
  const { n, stops, maxOutputTokens, temperature } = parameters;
  if (stops > 0 || temperature === 0 || (maxOutputTokens ?? LONG_TOKENS) < LONG_TOKENS) return false;
  return (answerTokens ?? LONG_TOKENS) >= SHORT_TOKENS * (n ?? 1);
}

function sampleWeight(observation: Observation, fitted: number, atOnce: boolean): number {
  const forTraining = isForTraining(observation);
  if (atOnce) return forTraining ? Math.max(USUAL, Math.min(1, fitted + 0.5)) : USUAL;
  return Math.min(
    MOST,
    SAMPLED + fitted + (forTraining ? FOR_TRAINING : 0) - (isExam(observation) ? EXAM : 0),
  );
}

/** Steps and final answers are wanted of exam items. */
const isExam = ({ content, style }: Observation): boolean =>
  style.steps > 1 || content.reasoningDemand >= 0.4 || style.exam + style.figures >= 3;

function isForTraining(observation: Observation): boolean {
  const { content, style, answerTokens } = observation;
  if ((answerTokens ?? LONG_TOKENS) < LONG_TOKENS || isExam(observation)) return false;
  if (style.words < TASK_WORDS || style.asks === 0 || style.personal > 0 || content.ownedInput >= 0.4)
    return false;
  return content.syntheticInstruction >= 0.6;
}

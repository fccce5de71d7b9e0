import type { Finding, Observation } from '../../domain/index.ts';
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

/**
 * Many answers to each of ever new prompts: `n` of four or more, or the same prompt four times within two dozen requests, made alike, of a prompt that was new after others had been sampled. A prompt
 * counts once. Evaluations sample as well (pass@k, self-consistency), so only prompts that read like instructions for a data set count, and others speak against.
 */
export function detect(observation: Observation, { scope, past, habits }: StreamSketch): readonly Finding[] {
  const { prompt, tools } = observation.fingerprints;
  if (scope !== 'key' || past === null || prompt === null || tools !== null || observation.turnCount > 2)
    return NOTHING;
  const atOnce = (observation.parameters.n ?? 1) >= SAMPLES;
  if (atOnce ? past.begun > 0 : past.begun !== SAMPLES - 1 || past.span > TOGETHER) return NOTHING;
  const usual = atOnce || (past.alike && past.fresh && (habits[HABIT.repeats] ?? 0) >= REPEATS);
  return [
    {
      detector: 'best_of_n',
      reason: 'best_of_n',
      weight: usual && isForTraining(observation) ? 1 : -0.3,
      fact: `samples:${prompt}`,
      innocent:
        'An evaluation that samples each item several times (pass@k, self-consistency), or a product that offers several drafts.',
    },
  ];
}

function isForTraining({ content, style, parameters, answerTokens }: Observation): boolean {
  if ((answerTokens ?? LONG_TOKENS) < LONG_TOKENS) return false;
  if (parameters.stops > 0 || (parameters.maxOutputTokens ?? LONG_TOKENS) < LONG_TOKENS) return false;
  if (style.words < TASK_WORDS || style.asks === 0 || style.personal > 0 || content.ownedInput >= 0.4)
    return false;
  // At temperature 0 there is nothing to choose from; steps and final answers are wanted of exam items.
  if (parameters.temperature === 0 || style.steps > 1 || content.reasoningDemand >= 0.4) return false;
  return content.syntheticInstruction >= 0.6 && style.exam + style.figures < 3;
}

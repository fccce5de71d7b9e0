import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** Scoring generates nothing, or the one token that the interface insists on. */
const SCORED_TOKENS = 3;
/** UTF-16 units from which a text is a whole answer rather than a question with its choices. */
const LONG = 400;
/** Continuations of one item differ in length by less than this; a student's answers by more. */
const CHOICES = 60;
/** A text that is scored at growing prefixes is longer by at least so much each time. */
const PREFIX = 36;

/**
 * Log-probabilities of ever new long texts, with nothing generated: a student's own answers under the teacher's distribution. Evaluation harnesses ask for the same over
 * short items with a few continuations each, or after constant examples, and their documents are no answers to instructions.
 */
export function detect(observation: Observation, sketch: StreamSketch): readonly Finding[] {
  const { parameters, fingerprints } = observation;
  const { past, scope } = sketch;
  if (!parameters.logprobs || scope !== 'key' || past === null) return NOTHING;
  if ((parameters.maxOutputTokens ?? SCORED_TOKENS + 1) > SCORED_TOKENS || fingerprints.prompt === null)
    return NOTHING;
  return [
    {
      detector: 'logprob_scoring',
      reason: 'logprob_scoring',
      weight: sketch.repeated ? -0.8 : scoringWeight(observation, past),
      fact: `text:${fingerprints.prompt}`,
      innocent:
        'An evaluation by log-likelihood or perplexity over a finite set; a classifier that reads the probability of its label.',
    },
  ];
}

function scoringWeight(
  { textLength, style }: Observation,
  { continues, framed }: NonNullable<StreamSketch['past']>,
): number {
  if (continues !== null && continues >= PREFIX) return 0.4;
  if (textLength < LONG) return -0.8;
  if (continues !== null) return Math.abs(continues) < CHOICES ? -0.8 : 0.4;
  if (framed) return -0.4;
  return style.asks > 0 ? 0.6 : -0.3;
}

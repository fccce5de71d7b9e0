import type { Observation } from '../../domain/index.ts';
import type { StreamSketch } from '../sketch.ts';

/** Nats that one request may add or take: one odd request proves nothing, one ordinary one clears nobody. */
const MOST = 0.5;
const LEAST = -0.8;

/** Answers shorter than this teach a student nothing: classification, scoring, evaluation by multiple choice. */
const TEACHING_TOKENS = 32;

/** A request for more prompts is broad whatever seeds it shows. */
const SEEDED = 0.6;

/**
 * Log-likelihood ratio (nats) of one request under "somebody works off a broad bank of generated instructions" against "somebody uses the model
 * for business of their own". Wording speaks for it only as far as the topics are new to the stream; the caller's own material, conversation,
 * tools, end users who come back and answers too short to learn from speak against it.
 */
export function commissionedWeight(observation: Observation, sketch: StreamSketch): number {
  const { content, parameters } = observation;
  const novelty = Math.max(sketch.novelty, SEEDED * (content.promptGeneration ?? 0));
  const style = 1.2 * (content.syntheticInstruction - 0.55);
  const weight =
    (style > 0 ? style * novelty : style) +
    0.4 * (novelty - 0.65) -
    1.1 * Math.max(0, content.ownedInput - 0.25) -
    (observation.turnCount >= 3 ? 0.2 : 0) -
    (parameters.maxOutputTokens !== null && parameters.maxOutputTokens <= TEACHING_TOKENS ? 0.6 : 0) -
    (parameters.echo ? 0.4 : 0) -
    returningUsers(observation, sketch);
  return Math.max(LEAST, Math.min(MOST, weight));
}

/** Users are named by the caller and so can be made up; but made-up users rarely come back, and keeping a plausible crowd is work. */
function returningUsers({ fingerprints }: Observation, { endUsers, requests }: StreamSketch): number {
  if (fingerprints.endUser === null) return 0;
  return endUsers.distinct >= 2 && endUsers.returning >= 0.2 * requests ? 0.25 : 0.05;
}

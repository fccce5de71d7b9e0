import type { Detector, Observation } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { Past } from '../shared/past.ts';
import type { StreamSketch } from '../sketch.ts';

/** So many different tasks run again are the few jobs of an automation. */
const AUTOMATION = 2;
/** Fewer words ("turn on the light", "fix the tests") are said by many people at many times; a task in a data set says what is to be done. */
const TASK_WORDS = 10;

/**
 * Rollouts: task after task begun under tools, each of them again and again. A task counts once, when it begins again after an earlier run of it had
 * gone on (a retry comes before that), and only if it was new when others had already been repeated: a fixed suite run daily has no such tasks. A customer's
 * few errands come again as well: what speaks for the customer in the wording is taken off, twice.
 */
export const agentTrajectory =
  (weight: HarvestWeight): Detector<StreamSketch>['detect'] =>
  (observation, sketch) => {
    const { opener } = observation.fingerprints;
    const { past } = sketch;
    if (past === null || opener === null || !isTask(observation, sketch, past)) return NOTHING;
    const structural = rolloutWeight(past);
    const own = structural > 0 ? 2 * Math.min(0, weight(observation, sketch)) : 0;
    return [
      {
        detector: 'agent_trajectory',
        reason: 'agent_trajectory',
        weight: structural + own,
        fact: `run:${opener}`,
        innocent: INNOCENT,
      },
    ];
  };

const INNOCENT =
  'A regression suite of an agent whose cases grow while it runs; people who begin many conversations with the same few words; orders and errands that return.';

/** A task under tools that begins a conversation, once there has been anything to compare it with. */
const isTask = (
  { fingerprints, turnCount, style }: Observation,
  { scope }: StreamSketch,
  { runs, wentOn }: Past,
): boolean =>
  scope === 'key' &&
  fingerprints.tools !== null &&
  turnCount <= 2 &&
  (runs > 0 || wentOn) &&
  style.words >= TASK_WORDS;

function rolloutWeight({ begun, wentOn, counted, late, runs }: Past): number {
  if (begun === 0) return -0.2;
  if (!wentOn) return 0;
  if (counted || runs === 0) return -0.2;
  return late && runs >= AUTOMATION ? 2.2 : 0.3;
}

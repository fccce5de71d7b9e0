import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** So many different tasks run again are the few jobs of an automation. */
const AUTOMATION = 2;
/** Fewer words ("turn on the light", "fix the tests") are said by many people at many times; a task in a data set says what is to be done. */
const TASK_WORDS = 10;

/**
 * Rollouts: task after task begun under tools, each of them again and again. A task counts once, when it begins again after an earlier run of it had
 * gone on (a retry comes before that), and only if it was new when others had already been repeated: a fixed suite run daily has no such tasks.
 */
export function detect(observation: Observation, { scope, past }: StreamSketch): readonly Finding[] {
  const { tools, opener } = observation.fingerprints;
  if (scope !== 'key' || past === null || tools === null || opener === null) return NOTHING;
  if (observation.turnCount > 2 || (past.runs === 0 && !past.wentOn)) return NOTHING;
  if (observation.style.words < TASK_WORDS) return NOTHING;
  return [
    {
      detector: 'agent_trajectory',
      reason: 'agent_trajectory',
      weight: rolloutWeight(past),
      fact: `run:${opener}`,
      innocent:
        'A regression suite of an agent whose cases grow while it runs; people who begin many conversations with the same few words.',
    },
  ];
}

function rolloutWeight({ begun, wentOn, counted, late, runs }: NonNullable<StreamSketch['past']>): number {
  if (begun === 0) return -0.2;
  if (!wentOn) return 0;
  if (counted || runs === 0) return -0.2;
  return late && runs >= AUTOMATION ? 2.2 : 0.3;
}

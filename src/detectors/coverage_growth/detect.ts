import type { Detector } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** Steady growth over new topics under one system prompt, in one manner of asking, or over the whole key: the fitted weight outside templates. */
export const coverageGrowth =
  (weight: HarvestWeight): Detector<StreamSketch>['detect'] =>
  (observation, sketch) => {
    const fact = observation.fingerprints.prompt ?? EMPTY;
    if (sketch.scope === 'template') return NOTHING;
    return [
      {
        detector: 'coverage_growth',
        reason: 'coverage_growth',
        weight: weight(observation, sketch),
        fact,
        innocent:
          'A general assistant whose users write impersonally and seldom come back to a topic; a classroom; one curious person.',
      },
    ];
  };

/** A turn without words. */
const EMPTY = '';

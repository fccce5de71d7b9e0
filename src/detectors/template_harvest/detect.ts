import type { Detector } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** One template over a broad bank of tasks: the fitted weight within template streams. */
export const templateHarvest =
  (weight: HarvestWeight): Detector<StreamSketch>['detect'] =>
  (observation, sketch) => {
    const { prompt } = observation.fingerprints;
    if (sketch.scope !== 'template' || prompt === null) return NOTHING;
    return [
      {
        detector: 'template_harvest',
        reason: 'template_harvest',
        weight: weight(observation, sketch),
        fact: prompt,
        innocent:
          'A product whose prompt is constant and whose users bring short, general questions; a licensed data set; a finite evaluation.',
      },
    ];
  };

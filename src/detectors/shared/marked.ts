import type { Detector, EvidenceReason, Observation } from '../../domain/index.ts';
import type { StreamSketch } from '../sketch.ts';
import type { HarvestWeight } from './harvest.ts';
import { NOTHING } from './nothing.ts';

/** Taken off because requests are chosen by their mark. */
const CHOICE = 0.05;

/** A detector that hears the fitted weight only of requests that carry a mark: a harvest of one kind among other traffic of the same key. */
export const marked =
  (
    reason: EvidenceReason,
    innocent: string,
    isMarked: (observation: Observation) => boolean,
    weight: HarvestWeight,
  ): Detector<StreamSketch>['detect'] =>
  (observation, sketch) => {
    const { prompt } = observation.fingerprints;
    if (sketch.scope !== 'key' || prompt === null || !isMarked(observation)) return NOTHING;
    return [
      { detector: reason, reason, weight: weight(observation, sketch) - CHOICE, fact: prompt, innocent },
    ];
  };

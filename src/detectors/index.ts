import type { Detector } from '../domain/index.ts';
import { coverageGrowth } from './coverage_growth/detect.ts';
import { meta as coverageGrowthMeta } from './coverage_growth/meta.ts';
import { detect as parameterExtraction } from './parameter_extraction/detect.ts';
import { meta as parameterExtractionMeta } from './parameter_extraction/meta.ts';
import { detect as reasoningCoercion } from './reasoning_coercion/detect.ts';
import { meta as reasoningCoercionMeta } from './reasoning_coercion/meta.ts';
import { harvestWeight, type Weights } from './shared/harvest.ts';
import { WEIGHTS } from './shared/weights.ts';
import type { StreamSketch } from './sketch.ts';
import { templateHarvest } from './template_harvest/detect.ts';
import { meta as templateHarvestMeta } from './template_harvest/meta.ts';

export { HABIT, type Habits, type Scope, type StreamSketch } from './sketch.ts';
export { LEAST, MOST, type Weights } from './shared/harvest.ts';
export { FEATURE_NAMES, profile, type FeatureName } from './shared/profile.ts';
export { WEIGHTS } from './shared/weights.ts';

export type Detectors = readonly Detector<StreamSketch>[];

/** The catalogue. Each detector has a folder: what it does, what it is for, and cases that must fire and that must stay silent. */
export function catalogue(weights: Weights): Detectors {
  const weight = harvestWeight(weights);
  return [
    { meta: parameterExtractionMeta, detect: parameterExtraction },
    { meta: reasoningCoercionMeta, detect: reasoningCoercion },
    { meta: templateHarvestMeta, detect: templateHarvest(weight) },
    { meta: coverageGrowthMeta, detect: coverageGrowth(weight) },
  ];
}

export const DETECTORS: Detectors = catalogue(WEIGHTS);

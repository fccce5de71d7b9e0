import type { Detector } from '../domain/index.ts';
import { detect as coverageGrowth } from './coverage_growth/detect.ts';
import { meta as coverageGrowthMeta } from './coverage_growth/meta.ts';
import { detect as parameterExtraction } from './parameter_extraction/detect.ts';
import { meta as parameterExtractionMeta } from './parameter_extraction/meta.ts';
import { detect as reasoningCoercion } from './reasoning_coercion/detect.ts';
import { meta as reasoningCoercionMeta } from './reasoning_coercion/meta.ts';
import type { StreamSketch } from './sketch.ts';
import { detect as templateHarvest } from './template_harvest/detect.ts';
import { meta as templateHarvestMeta } from './template_harvest/meta.ts';

export type { Scope, StreamSketch } from './sketch.ts';

/** The catalogue. Each detector has a folder: what it does, what it is for, and cases that must fire and that must stay silent. */
export const DETECTORS: readonly Detector<StreamSketch>[] = [
  { meta: parameterExtractionMeta, detect: parameterExtraction },
  { meta: reasoningCoercionMeta, detect: reasoningCoercion },
  { meta: templateHarvestMeta, detect: templateHarvest },
  { meta: coverageGrowthMeta, detect: coverageGrowth },
];

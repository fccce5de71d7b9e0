import type { Detector } from '../domain/index.ts';
import { agentTrajectory } from './agent_trajectory/detect.ts';
import { meta as agentTrajectoryMeta } from './agent_trajectory/meta.ts';
import { detect as bestOfN } from './best_of_n/detect.ts';
import { meta as bestOfNMeta } from './best_of_n/meta.ts';
import { coverageGrowth } from './coverage_growth/detect.ts';
import { meta as coverageGrowthMeta } from './coverage_growth/meta.ts';
import { detect as disguisedPrompts } from './disguised_prompts/detect.ts';
import { meta as disguisedPromptsMeta } from './disguised_prompts/meta.ts';
import { detect as logprobScoring } from './logprob_scoring/detect.ts';
import { meta as logprobScoringMeta } from './logprob_scoring/meta.ts';
import { detect as parameterExtraction } from './parameter_extraction/detect.ts';
import { meta as parameterExtractionMeta } from './parameter_extraction/meta.ts';
import { reasoningCoercion } from './reasoning_coercion/detect.ts';
import { meta as reasoningCoercionMeta } from './reasoning_coercion/meta.ts';
import { detect as reasoningReplay } from './reasoning_replay/detect.ts';
import { meta as reasoningReplayMeta } from './reasoning_replay/meta.ts';
import { detect as releasePivot } from './release_pivot/detect.ts';
import { meta as releasePivotMeta } from './release_pivot/meta.ts';
import { promptGeneration } from './prompt_generation/detect.ts';
import { meta as promptGenerationMeta } from './prompt_generation/meta.ts';
import { rewardHarvest } from './reward_harvest/detect.ts';
import { meta as rewardHarvestMeta } from './reward_harvest/meta.ts';
import { rewriteSet } from './rewrite_set/detect.ts';
import { meta as rewriteSetMeta } from './rewrite_set/meta.ts';
import { harvestWeight, type Weights } from './shared/harvest.ts';
import type { StreamSketch } from './sketch.ts';
import { syntheticDialogue } from './synthetic_dialogue/detect.ts';
import { meta as syntheticDialogueMeta } from './synthetic_dialogue/meta.ts';
import { templateHarvest } from './template_harvest/detect.ts';
import { meta as templateHarvestMeta } from './template_harvest/meta.ts';

export type { FedBack, Past, Replay } from './shared/past.ts';
export { HABIT, type Habits, type Scope, type StreamSketch } from './sketch.ts';
export { harvestOf, LEAST, MOST, type Head, type Weights } from './shared/harvest.ts';
export { FEATURE_NAMES, INNOCENT, requestProfile, streamProfile } from './shared/profile.ts';
export { WEIGHTS } from './shared/weights.ts';

export type Detectors = readonly Detector<StreamSketch>[];

/** The catalogue. Each detector has a folder: what it does, what it is for, and cases that must fire and that must stay silent. */
export function catalogue(weights: Weights): Detectors {
  const weight = harvestWeight(weights);
  return [
    { meta: parameterExtractionMeta, detect: parameterExtraction },
    { meta: reasoningCoercionMeta, detect: reasoningCoercion(weight) },
    { meta: templateHarvestMeta, detect: templateHarvest(weight) },
    { meta: coverageGrowthMeta, detect: coverageGrowth(weight) },
    { meta: rewardHarvestMeta, detect: rewardHarvest(weight) },
    { meta: rewriteSetMeta, detect: rewriteSet(weight) },
    { meta: promptGenerationMeta, detect: promptGeneration(weight) },
    { meta: syntheticDialogueMeta, detect: syntheticDialogue(weight) },
    { meta: releasePivotMeta, detect: releasePivot },
    { meta: reasoningReplayMeta, detect: reasoningReplay },
    { meta: logprobScoringMeta, detect: logprobScoring },
    { meta: disguisedPromptsMeta, detect: disguisedPrompts },
    { meta: bestOfNMeta, detect: bestOfN },
    { meta: agentTrajectoryMeta, detect: agentTrajectory(weight) },
  ];
}

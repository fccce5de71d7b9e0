import type { Finding, Observation } from '../../domain/index.ts';
import { commissionedWeight } from '../shared/commissioned.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** Without a template to hold the requests together, breadth alone must be clearer: ordinary curiosity is broad as well. */
const WITHOUT_TEMPLATE = 0.05;

/** Steady growth over new topics under one system prompt, or over the whole key, in the style of generated instructions. */
export function detect(observation: Observation, sketch: StreamSketch): readonly Finding[] {
  const prompt = observation.fingerprints.prompt;
  if (sketch.scope === 'template' || prompt === null) return NOTHING;
  return [
    {
      detector: 'coverage_growth',
      reason: 'coverage_growth',
      weight: commissionedWeight(observation, sketch) - WITHOUT_TEMPLATE,
      fact: prompt,
      innocent:
        'A general assistant whose users write impersonally and seldom come back to a topic; a classroom; one curious person.',
    },
  ];
}

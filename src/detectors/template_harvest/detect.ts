import type { Finding, Observation } from '../../domain/index.ts';
import { commissionedWeight } from '../shared/commissioned.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** A template that returns with ever new contents is what separates a harvest from chance: it adds this much to each request. */
const TEMPLATE_BONUS = 0.05;

/** One template over a broad bank of short, impersonal tasks. Speaks only within template streams. */
export function detect(observation: Observation, sketch: StreamSketch): readonly Finding[] {
  const prompt = observation.fingerprints.prompt;
  if (sketch.scope !== 'template' || prompt === null) return NOTHING;
  return [
    {
      detector: 'template_harvest',
      reason: 'template_harvest',
      weight: commissionedWeight(observation, sketch) + TEMPLATE_BONUS,
      fact: prompt,
      innocent:
        'A product whose prompt is constant and whose users bring short, general questions; a licensed data set; a finite evaluation.',
    },
  ];
}

import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** Most of a key's traffic moves within a day to a model that it never used. Weak: many migrate at a launch. Counts once a model. */
export function detect({ model }: Observation, { scope, past }: StreamSketch): readonly Finding[] {
  if (scope !== 'key' || past === null || !past.pivoted) return NOTHING;
  return [
    {
      detector: 'release_pivot',
      reason: 'release_pivot',
      weight: 0.3,
      fact: `model:${model ?? ''}`,
      innocent: 'A migration on the day of a launch, a model’s retirement, or fail-over.',
    },
  ];
}

import type { Observation } from '../../domain/index.ts';
import type { StreamSketch } from '../sketch.ts';
import { FEATURE_NAMES, profile, type FeatureName } from './profile.ts';

/** A fitted weight: nats for each feature, and for none. See `weights.ts`, which a script writes. */
export interface Weights {
  readonly version: string;
  readonly intercept: number;
  readonly features: Readonly<Record<FeatureName, number>>;
}

/** Nats that one request may add or take: one odd request proves nothing, one ordinary one clears nobody. */
export const MOST = 2.5;
export const LEAST = -1.5;

/** The log-likelihood ratio (nats) of a request: harvested against honest. */
export type HarvestWeight = (observation: Observation, sketch: StreamSketch) => number;

/** Linear in the features, bounded. A prompt that came before is no news: it never speaks for a harvest. */
export function harvestWeight({ intercept, features }: Weights): HarvestWeight {
  const weights = Float64Array.from(FEATURE_NAMES, (name) => features[name]);
  const values = new Float64Array(weights.length);
  return (observation, sketch) => {
    profile(observation, sketch, values);
    let sum = intercept;
    for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!;
    const weight = Math.max(LEAST, Math.min(MOST, sum));
    return sketch.repeated ? Math.min(0, weight) : weight;
  };
}

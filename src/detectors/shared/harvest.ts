import type { Observation } from '../../domain/index.ts';
import type { StreamSketch } from '../sketch.ts';
import { FEATURE_NAMES, REQUEST_COUNT, requestProfile, streamProfile } from './profile.ts';

/** One small network: a hidden layer of rectified units beside a direct, linear way. */
export interface Head {
  /** For each feature, in order, the weight to each hidden unit. */
  readonly hidden: readonly (readonly number[])[];
  readonly thresholds: readonly number[];
  readonly outputs: readonly number[];
  readonly direct: readonly number[];
  readonly intercept: number;
}

/** Fitted weights (`weights.ts`, which a script writes): several networks fitted on different draws of the same data. */
export interface Weights {
  readonly version: string;
  /** Names of the features, in order. Weights for other features than the code's are refused. */
  readonly features: readonly string[];
  readonly heads: readonly Head[];
  /** The weight is the one that so many of the networks find, or more: where they disagree little is known, and what is not known does not accuse. */
  readonly agreeing: number;
  /** Nats taken off every request besides: honest customers that nothing was fitted on are a little more like a harvest than those that were. */
  readonly reserve: number;
}

/** Nats that one request may add or take: one odd request proves nothing, one ordinary one clears nobody. */
export const MOST = 2;
export const LEAST = -1.5;

/** The log-likelihood ratio (nats) of a request: harvested against honest. */
export type HarvestWeight = (observation: Observation, sketch: StreamSketch) => number;

/**
 * The fitted weight of a request in a stream, bounded. A prompt that came before is no news: it never speaks for a harvest.
 * @throws RangeError when the weights were fitted for other features.
 */
export function harvestWeight(weights: Weights): HarvestWeight {
  const network = new Network(weights);
  return (observation, sketch) => {
    const weight = Math.max(LEAST, Math.min(MOST, network.weigh(observation, sketch)));
    return sketch.repeated ? Math.min(0, weight) : weight;
  };
}

/** The same of features already taken, unbounded: for fitting. */
export function harvestOf(weights: Weights): (features: ArrayLike<number>) => number {
  const network = new Network(weights);
  return (features) => network.of(features);
}

/** All heads side by side in flat arrays. What the request alone adds is computed once for all its streams. */
class Network {
  readonly #heads: readonly Head[];
  /** Values of the heads, the lowest so many first. */
  readonly #lowest: Float64Array;
  readonly #reserve: number;
  /** Units of all heads, then one direct way a head. */
  readonly #width: number;
  /** Row by feature. */
  readonly #matrix: Float64Array;
  readonly #start: Float64Array;
  readonly #outputs: Float64Array;
  readonly #values = new Float64Array(FEATURE_NAMES.length);
  readonly #own: Float64Array;
  readonly #sums: Float64Array;
  #of: Observation | null = null;
  #in: StreamSketch | null = null;
  #last = 0;

  /** @throws RangeError when the weights were fitted for other features. */
  constructor({ features, heads, agreeing, reserve }: Weights) {
    if (features.join() !== FEATURE_NAMES.join())
      throw new RangeError('The weights were fitted for other features: run npm run fit.');
    this.#heads = heads;
    this.#lowest = new Float64Array(heads.length - agreeing + 1);
    this.#reserve = reserve;
    const thresholds = heads.flatMap((head) => head.thresholds);
    this.#width = thresholds.length + heads.length;
    this.#start = Float64Array.from([...thresholds, ...heads.map(({ intercept }) => intercept)]);
    this.#outputs = Float64Array.from(heads.flatMap(({ outputs }) => outputs));
    this.#matrix = Float64Array.from(
      FEATURE_NAMES.flatMap((_, i) => [
        ...heads.flatMap(({ hidden }) => hidden[i]!),
        ...heads.map(({ direct }) => direct[i]!),
      ]),
    );
    this.#own = new Float64Array(this.#width);
    this.#sums = new Float64Array(this.#width);
  }

  weigh(observation: Observation, sketch: StreamSketch): number {
    // Several detectors ask about one request in one stream.
    if (this.#of === observation && this.#in === sketch) return this.#last;
    if (this.#of !== observation) this.#begin(observation);
    this.#in = sketch;
    this.#sums.set(this.#own);
    streamProfile(observation, sketch, this.#values);
    this.#add(this.#sums, REQUEST_COUNT, FEATURE_NAMES.length);
    return (this.#last = this.#result());
  }

  of(features: ArrayLike<number>): number {
    this.#of = null;
    this.#values.set(features);
    this.#sums.set(this.#start);
    this.#add(this.#sums, 0, FEATURE_NAMES.length);
    return this.#result();
  }

  /** What enough of the heads find, less the reserve. As each head obeys them, signs of innocence never raise it. */
  #result(): number {
    const lowest = this.#lowest.fill(Infinity);
    let unit = 0;
    const direct = this.#width - this.#heads.length;
    for (let head = 0; head < this.#heads.length; head++) {
      let value = this.#sums[direct + head]!;
      for (const end = unit + this.#heads[head]!.outputs.length; unit < end; unit++)
        if (this.#sums[unit]! > 0) value += this.#outputs[unit]! * this.#sums[unit]!;
      let at = lowest.length - 1;
      if (value >= lowest[at]!) continue;
      for (; at > 0 && lowest[at - 1]! > value; at--) lowest[at] = lowest[at - 1]!;
      lowest[at] = value;
    }
    return lowest[lowest.length - 1]! - this.#reserve;
  }

  #begin(observation: Observation): void {
    this.#of = observation;
    requestProfile(observation, this.#values);
    this.#own.set(this.#start);
    this.#add(this.#own, 0, REQUEST_COUNT);
  }

  /** Adds the rows of the features from `from` to `to`, most of which are 0. */
  #add(sums: Float64Array, from: number, to: number): void {
    const width = this.#width;
    for (let i = from; i < to; i++) {
      const value = this.#values[i]!;
      if (value === 0) continue;
      const row = i * width;
      for (let j = 0; j < width; j++) sums[j]! += value * this.#matrix[row + j]!;
    }
  }
}

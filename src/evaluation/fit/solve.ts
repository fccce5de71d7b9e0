import { LEAST, MOST } from '../../detectors/index.ts';
import type { Group } from './samples.ts';

/** How the weights are sought. */
export interface Search {
  readonly iterations: number;
  /** Nats a request that an attack group is wished to gain on average; beyond it more counts little. */
  readonly wish: number;
  /** Nats by which an honest group's ln E[e^w] is wished below 0. */
  readonly margin: number;
  /** Weight of an honest group's excess, squared, against an attack group's shortfall. */
  readonly honesty: number;
  readonly decay: number;
}

export const SEARCH: Search = { iterations: 500, wish: 0.8, margin: 0.03, honesty: 25, decay: 0.003 };

/** Intercept first, then the features. */
export type Solution = Float64Array;

/**
 * Weights w = θ·x that let evidence grow as fast as possible on the slowest attack families, while E[e^w] ≤ 1 for every honest owner: the growth-rate
 * optimal e-variable of a linear family against a composite null (Grünwald, de Heide and Koolen, "Safe testing", 2024), by a penalty and Adam (Kingma and
 * Ba 2015). The constraint is one for each owner and scope, not for the average of honest traffic: an honest owner that does one unusual thing all
 * day long must not be carried by others. Deterministic; `report` is called now and then with the share of the work done.
 */
export function solve(
  groups: readonly Group[],
  features: number,
  search: Search,
  report: (done: number) => void,
): Solution {
  const theta = new Float64Array(features + 1);
  const gradient = new Float64Array(features + 1);
  const first = new Float64Array(features + 1);
  const second = new Float64Array(features + 1);
  const shares = sharesOf(groups);
  for (let step = 1; step <= search.iterations; step++) {
    gradient.fill(0);
    groups.forEach((group, i) => descend(group, shares[i]!, theta, gradient, search));
    const rate = 0.05 * (1 - step / (search.iterations + 1)) + 0.002;
    for (let j = 0; j <= features; j++) {
      const slope = gradient[j]! + (j === 0 ? 0 : search.decay * theta[j]!);
      first[j] = 0.9 * first[j]! + 0.1 * slope;
      second[j] = 0.999 * second[j]! + 0.001 * slope * slope;
      const [mean, spread] = [first[j]! / (1 - 0.9 ** step), second[j]! / (1 - 0.999 ** step)];
      theta[j]! -= (rate * mean) / (Math.sqrt(spread) + 1e-8);
    }
    if (step % 20 === 0) report(step / search.iterations);
  }
  return theta;
}

/** Families count alike, however many owners they have. An honest owner counts more than that: each of them has to be left alone. */
function sharesOf(groups: readonly Group[]): readonly number[] {
  const sizes = new Map<string, number>();
  const name = ({ label, family }: Group) => `${label}/${family}`;
  for (const group of groups) sizes.set(name(group), (sizes.get(name(group)) ?? 0) + 1);
  const families = (label: Group['label']) => [...sizes.keys()].filter((key) => key.startsWith(label)).length;
  const count = { attack: families('attack'), benign: families('benign') };
  return groups.map((group) => {
    const size = sizes.get(name(group))!;
    return 1 / ((group.label === 'attack' ? size : Math.sqrt(size)) * count[group.label]);
  });
}

/** Adds one group's slope to `gradient`. */
function descend(group: Group, share: number, theta: Solution, gradient: Float64Array, search: Search): void {
  const weights = weigh(group, theta);
  const clipped = weights.map((weight, row) => bounded(weight, group.repeated[row]!));
  const factors = group.label === 'attack' ? growth(clipped, search) : honesty(clipped, search);
  if (factors === null) return;
  const width = theta.length - 1;
  for (let row = 0; row < weights.length; row++) {
    const factor = share * factors[row]! * inside(weights[row]!, group.repeated[row]!);
    if (factor === 0) continue;
    gradient[0]! += factor;
    for (let j = 0; j < width; j++) gradient[j + 1]! += factor * group.rows[row * width + j]!;
  }
}

/** The weight of each row, unbounded. */
export function weigh({ rows, repeated }: Group, theta: Solution): Float64Array {
  const width = theta.length - 1;
  const weights = new Float64Array(repeated.length);
  for (let row = 0; row < weights.length; row++) {
    let sum = theta[0]!;
    for (let j = 0; j < width; j++) sum += theta[j + 1]! * rows[row * width + j]!;
    weights[row] = sum;
  }
  return weights;
}

/** As the detector bounds it. */
export const bounded = (weight: number, repeated: boolean): number =>
  Math.max(LEAST, Math.min(repeated ? 0 : MOST, weight));

/** Slope through the bounds: none beyond them, but a little below the least so that nothing gets stuck there. */
function inside(weight: number, repeated: boolean): number {
  if (weight > (repeated ? 0 : MOST)) return 0;
  return weight < LEAST ? 0.05 : 1;
}

/** Slope of softplus(wish - mean): attack groups that grow slowly pull hardest. */
function growth(weights: Float64Array, { wish }: Search): Float64Array {
  let mean = 0;
  for (const weight of weights) mean += weight / weights.length;
  const pull = 1 / (1 + Math.exp(-(wish - mean) * 3));
  return new Float64Array(weights.length).fill(-pull / weights.length);
}

/** Slope of the squared excess of ln E[e^w] over minus the margin; null when there is none. */
function honesty(weights: Float64Array, { margin, honesty: penalty }: Search): Float64Array | null {
  let sum = 0;
  for (const weight of weights) sum += Math.exp(weight);
  const excess = Math.log(sum / weights.length) + margin;
  return excess <= 0 ? null : weights.map((weight) => (2 * penalty * excess * Math.exp(weight)) / sum);
}

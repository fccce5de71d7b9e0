import type { Observation } from '../../domain/index.ts';
import { WIDTH, write } from './vector.ts';
import { Highs } from './records.ts';

/** What honest traffic looks like: vectors of single requests, and how to scale others like them. */
export interface Reference {
  readonly rows: readonly Float64Array[];
  readonly mean: Float64Array;
  readonly scale: Float64Array;
  /** 1 / (2 σ²) of the kernel. */
  readonly gamma: number;
  /** Mean of the kernel within the reference. */
  readonly self: number;
}

/** Requests a window. */
export const WINDOW = 100;

/**
 * Squared maximum mean discrepancy (Gretton et al. 2012, biased) between each window of a key's requests and honest traffic, RBF kernel on
 * simple features.
 */
export class MmdWindow {
  readonly highs = new Highs();
  readonly #reference: Reference;
  #window: Float64Array[] = [];

  constructor(reference: Reference) {
    this.#reference = reference;
  }

  take(observation: Observation, request: number): void {
    this.#window.push(scaled(write(observation), this.#reference));
    if (this.#window.length < WINDOW) return;
    this.highs.note(request, discrepancy(this.#window, this.#reference));
    this.#window = [];
  }
}

function discrepancy(window: readonly Float64Array[], { rows, gamma, self }: Reference): number {
  return meanKernel(window, window, gamma) + self - 2 * meanKernel(window, rows, gamma);
}

/** Builds the reference from observations of several honest keys. The bandwidth is the median distance. */
export function referenceOf(observations: readonly Observation[]): Reference {
  const raw = observations.map(write);
  const mean = column(raw, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const scale = column(raw, (values, at) => {
    const centre = mean[at] ?? 0;
    const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
    return variance === 0 ? 1 : 1 / Math.sqrt(variance);
  });
  const rows = raw.map((row) => scaled(row, { mean, scale }));
  const distances = rows
    .flatMap((a, at) => rows.slice(at + 1).map((b) => distance(a, b)))
    .toSorted((a, b) => a - b);
  const gamma = 1 / (distances[distances.length >> 1] || 1);
  return { rows, mean, scale, gamma, self: meanKernel(rows, rows, gamma) };
}

const column = (rows: readonly Float64Array[], of: (values: number[], at: number) => number): Float64Array =>
  Float64Array.from({ length: WIDTH }, (_, at) =>
    of(
      rows.map((row) => row[at] ?? 0),
      at,
    ),
  );

const scaled = (row: Float64Array, { mean, scale }: Pick<Reference, 'mean' | 'scale'>): Float64Array =>
  row.map((value, at) => (value - (mean[at] ?? 0)) * (scale[at] ?? 1));

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < WIDTH; at += 1) sum += ((a[at] ?? 0) - (b[at] ?? 0)) ** 2;
  return sum;
}

function meanKernel(as: readonly Float64Array[], bs: readonly Float64Array[], gamma: number): number {
  let sum = 0;
  for (const a of as) for (const b of bs) sum += Math.exp(-gamma * distance(a, b));
  return sum / (as.length * bs.length);
}

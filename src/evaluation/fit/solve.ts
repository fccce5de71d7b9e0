import { pick, randomFrom } from '../../demo/random.ts';
import { FEATURE_NAMES, INNOCENT, LEAST, MOST, type Head, type Weights } from '../../detectors/index.ts';
import { Adam } from './adam.ts';
import type { Group } from './samples.ts';

/** How the weights are sought. */
export interface Search {
  /** Of each network. */
  readonly seeds: readonly number[];
  readonly steps: number;
  /** Networks, fewer than seeds for a shorter search, and hidden units of each. */
  readonly heads: number;
  readonly units: number;
  /** See Weights. */
  readonly agreeing: number;
  readonly reserve: number;
  /** Nats a request that an attack group is wished to gain on average; more counts little. */
  readonly wish: number;
  /** Nats by which an honest group's ln E[e^w] is wished below 0. */
  readonly margin: number;
  /** Weight of an honest group's excess, squared, against an attack group's shortfall. */
  readonly honesty: number;
  readonly decay: number;
}

export const SEARCH: Search = {
  seeds: [1000, 1001, 1002, 1003, 1004],
  // Few: what is learned later is the sources, not what harvests have in common (docs/model-card.md).
  steps: 2500,
  heads: 5,
  units: 20,
  agreeing: 3,
  reserve: 0.1,
  wish: 2,
  margin: 0.2,
  honesty: 60,
  decay: 3e-5,
};

/** Groups of each side in one step, and rows of each group. */
const ATTACKS = 40;
const HONEST = 90;
const ROWS = 40;

const WIDTH = FEATURE_NAMES.length;

/**
 * Weights that let evidence grow as fast as possible on the slowest attack families, while E[e^w] ≤ 1 for every honest owner: an approximation of the
 * growth-rate optimal e-variable against a composite null (Grünwald, de Heide and Koolen, "Safe testing", 2024), by a penalty and Adam (Kingma and Ba 2015).
 * The constraint is one for each owner and scope, not for the average of honest traffic: an honest owner that does one unusual thing all day long
 * must not be carried by the others. Depends on its arguments alone; `report` is called now and then with the share of the work done.
 */
export function solve(groups: readonly Group[], search: Search, report: (done: number) => void): Weights {
  const heads = search.seeds
    .slice(0, search.heads)
    .map((seed, i) => fitHead(groups, search, seed, (done) => report((i + done) / search.heads)));
  return {
    version: '1',
    features: FEATURE_NAMES,
    agreeing: Math.min(search.agreeing, heads.length),
    reserve: search.reserve,
    heads,
  };
}

function fitHead(
  groups: readonly Group[],
  search: Search,
  seed: number,
  report: (done: number) => void,
): Head {
  const random = randomFrom(seed);
  const attacks = drawer(
    groups.filter(({ label }) => label === 'attack'),
    random,
  );
  const honest = drawer(
    groups.filter(({ label }) => label === 'benign'),
    random,
  );
  const net = new Net(search.units, random);
  for (let step = 1; step <= search.steps; step++) {
    for (let i = 0; i < ATTACKS; i++) learn(net, attacks(), search, random);
    for (let i = 0; i < HONEST; i++) learn(net, honest(), search, random);
    net.descend(0.02 * (1 - step / (search.steps + 1)) + 0.0005, search.decay);
    if (step % 25 === 0) report(step / search.steps);
  }
  return net.head();
}

/** Draws a family first, then one of its groups; honest kinds with many sources come up more often, because each of them has to be left alone. */
function drawer(groups: readonly Group[], random: () => number): () => Group {
  const families = Map.groupBy(groups, ({ family }) => family);
  const lots = [...families.values()].flatMap((family) =>
    Array.from(
      { length: family[0]!.label === 'attack' ? 1 : Math.ceil(Math.sqrt(family.length) / 4) },
      () => family,
    ),
  );
  return () => pick(pick(lots, random), random);
}

/** Adds one group's slope. */
function learn(net: Net, group: Group, { wish, margin, honesty }: Search, random: () => number): void {
  const count = Math.min(ROWS, group.repeated.length);
  const rows = Array.from({ length: count }, () => Math.floor(random() * group.repeated.length));
  const raw = rows.map((row, i) => net.forward(group.rows, row * WIDTH, i));
  const weights = raw.map((weight, i) => bounded(weight, group.repeated[rows[i]!]!));
  const slopes =
    group.label === 'attack'
      ? growth(weights, wish).map((slope) => slope / ATTACKS)
      : exceeding(weights, margin, honesty).map((slope) => slope / HONEST);
  slopes.forEach((slope, i) => net.backward(i, slope * inside(raw[i]!, group.repeated[rows[i]!]!)));
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
function growth(weights: readonly number[], wish: number): readonly number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const pull = 1 / (1 + Math.exp(-(wish - mean) * 3));
  return weights.map(() => -pull / weights.length);
}

/** Slope of the squared excess of ln E[e^w] over minus the margin. */
function exceeding(weights: readonly number[], margin: number, honesty: number): readonly number[] {
  const sum = weights.reduce((total, weight) => total + Math.exp(weight), 0);
  const excess = Math.max(0, Math.log(sum / weights.length) + margin);
  return weights.map((weight) => (2 * honesty * excess * Math.exp(weight)) / sum);
}

/** A unit that says nothing learns nothing any more: each keeps a voice. */
const ALIVE = 0.1;
const speaksFor = (unit: number): boolean => unit % 2 === 0;
const INNOCENT_AT = FEATURE_NAMES.flatMap((name, i) => (INNOCENT.has(name) ? [i] : []));

/** A head that learns. Parameters lie in one array: hidden by feature, thresholds, outputs, direct, intercept. */
class Net {
  readonly #units: number;
  readonly #parameters: Float64Array;
  readonly #slopes: Float64Array;
  readonly #adam: Adam;
  /** Of each row of the group: its features that are not 0, how many they are, and the sums of the hidden units. */
  readonly #features = Array.from({ length: ROWS }, () => new Int32Array(WIDTH));
  readonly #inputs = Array.from({ length: ROWS }, () => new Float64Array(WIDTH));
  readonly #counts = new Int32Array(ROWS);
  readonly #sums: readonly Float64Array[];
  readonly #downs: Float64Array;
  readonly #thresholds: number;
  readonly #outputs: number;
  readonly #direct: number;

  constructor(units: number, random: () => number) {
    this.#units = units;
    this.#thresholds = WIDTH * units;
    this.#outputs = this.#thresholds + units;
    this.#direct = this.#outputs + units;
    const size = this.#direct + WIDTH + 1;
    this.#parameters = new Float64Array(size);
    for (let i = 0; i < this.#thresholds; i++) this.#parameters[i] = normal(random) * (2 / Math.sqrt(WIDTH));
    for (let i = 0; i < units; i++)
      this.#parameters[this.#outputs + i] =
        ((speaksFor(i) ? 1 : -1) * Math.abs(normal(random)) * 0.3) / Math.sqrt(units);
    this.#slopes = new Float64Array(size);
    this.#adam = new Adam(size);
    this.#sums = Array.from({ length: ROWS }, () => new Float64Array(units));
    this.#downs = new Float64Array(units);
    this.#hold();
  }

  /** The weight of a row, remembered as the `slot`-th of this group. */
  forward(rows: Float32Array, from: number, slot: number): number {
    this.#take(rows, from, slot);
    const [features, inputs, sums] = [this.#features[slot]!, this.#inputs[slot]!, this.#sums[slot]!];
    const parameters = this.#parameters;
    const units = this.#units;
    for (let j = 0; j < units; j++) sums[j] = parameters[this.#thresholds + j]!;
    let value = parameters[this.#direct + WIDTH]!;
    for (let k = 0; k < this.#counts[slot]!; k++) {
      const input = inputs[k]!;
      const row = features[k]! * units;
      value += input * parameters[this.#direct + features[k]!]!;
      for (let j = 0; j < units; j++) sums[j] = sums[j]! + input * parameters[row + j]!;
    }
    for (let j = 0; j < units; j++) if (sums[j]! > 0) value += sums[j]! * parameters[this.#outputs + j]!;
    return value;
  }

  /** A row's features. */
  #take(rows: Float32Array, from: number, slot: number): void {
    const [features, inputs] = [this.#features[slot]!, this.#inputs[slot]!];
    let count = 0;
    for (let i = 0; i < WIDTH; i++) {
      const feature = rows[from + i]!;
      if (feature === 0) continue;
      features[count] = i;
      inputs[count++] = feature;
    }
    this.#counts[slot] = count;
  }

  backward(slot: number, slope: number): void {
    if (slope === 0) return;
    this.#backThroughUnits(slot, slope);
    const [features, inputs, downs] = [this.#features[slot]!, this.#inputs[slot]!, this.#downs];
    const slopes = this.#slopes;
    const units = this.#units;
    slopes[this.#direct + WIDTH]! += slope;
    for (let k = 0; k < this.#counts[slot]!; k++) {
      const input = inputs[k]!;
      const row = features[k]! * units;
      slopes[this.#direct + features[k]!]! += slope * input;
      for (let j = 0; j < units; j++) slopes[row + j] = slopes[row + j]! + input * downs[j]!;
    }
  }

  #backThroughUnits(slot: number, slope: number): void {
    const sums = this.#sums[slot]!;
    for (let j = 0; j < this.#units; j++) {
      const active = sums[j]! > 0;
      const down = active ? slope * this.#parameters[this.#outputs + j]! : 0;
      this.#downs[j] = down;
      if (!active) continue;
      this.#slopes[this.#outputs + j]! += slope * sums[j]!;
      this.#slopes[this.#thresholds + j]! += down;
    }
  }

  descend(rate: number, decay: number): void {
    for (let i = 0; i < this.#slopes.length - 1; i++) this.#slopes[i]! += decay * this.#parameters[i]!;
    this.#adam.step(this.#parameters, this.#slopes, rate);
    this.#slopes.fill(0);
    this.#hold();
  }

  /** Every other unit speaks for a harvest, the others against, and signs of innocence only lower what speaks for it and raise what speaks against. */
  #hold(): void {
    const parameters = this.#parameters;
    for (let j = 0; j < this.#units; j++) {
      const at = this.#outputs + j;
      parameters[at] = speaksFor(j) ? Math.max(ALIVE, parameters[at]!) : Math.min(-ALIVE, parameters[at]!);
    }
    for (const feature of INNOCENT_AT) {
      const [row, direct] = [feature * this.#units, this.#direct + feature];
      parameters[direct] = Math.min(0, parameters[direct]!);
      for (let j = 0; j < this.#units; j++)
        parameters[row + j] = speaksFor(j)
          ? Math.min(0, parameters[row + j]!)
          : Math.max(0, parameters[row + j]!);
    }
  }

  head(): Head {
    const part = (from: number, count: number): number[] =>
      Array.from(this.#parameters.subarray(from, from + count), rounded);
    return {
      hidden: FEATURE_NAMES.map((_, i) => part(i * this.#units, this.#units)),
      thresholds: part(this.#thresholds, this.#units),
      outputs: part(this.#outputs, this.#units),
      direct: part(this.#direct, WIDTH),
      intercept: rounded(this.#parameters[this.#direct + WIDTH]!),
    };
  }
}

/** Three digits: more would be noise, and a longer file. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Box and Muller 1958. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

import { randomFrom } from '../../../src/demo/random.ts';
import { gammaGap } from '../../../src/evaluation/timing.ts';
import { ASSUMED, DAY } from './settings.ts';

/** A kind of key, which stands for `weight` keys that are as busy. */
export interface KeyKind {
  readonly weight: number;
  /** Requests a day. */
  readonly perDay: number;
  /** Part of the day in which it is active. */
  readonly active: number;
  /** Coefficient of variation of its gaps. */
  readonly cv: number;
  readonly seed: number;
}

export interface Population {
  readonly keys: number;
  readonly requestsPerSecond: number;
  /** Kinds of keys to take. */
  readonly sample: number;
  readonly seed: number;
}

const LOWEST = -4.5;

/**
 * Keys of log-normal activity, on an even grid over the deviate, so that the few busiest are there as well as the many that hardly do anything: a plain
 * sample of thousands has none of those who make most of the requests. Ends where half a key is left. Weights add up to `keys`, requests to the day's.
 */
export function keyKinds({ keys, requestsPerSecond, sample, seed }: Population): readonly KeyKind[] {
  const random = randomFrom(seed);
  const highest = tail(0.5 / keys);
  const deviates = Array.from(
    { length: sample },
    (_, i) => LOWEST + ((i + 0.5) / sample) * (highest - LOWEST),
  );
  const density = deviates.map((z) => Math.exp(-0.5 * z * z));
  const mass = density.reduce((sum, one) => sum + one, 0);
  const weights = density.map((one) => (keys * one) / mass);
  const relative = deviates.map((z) => Math.exp(ASSUMED.sigma * z));
  const total = relative.reduce((sum, one, i) => sum + one * weights[i]!, 0);
  const unit = (requestsPerSecond * DAY) / total;
  return deviates.map((_, i) => {
    const perDay = relative[i]! * unit;
    const active = Math.min(
      1,
      Math.max(pickOf(ASSUMED.activeShares, random), perDay / (DAY * ASSUMED.fastest)),
    );
    const cv = pickOf(ASSUMED.gapVariations, random);
    return { weight: weights[i]!, perDay, active, cv, seed: seed * 1_000_003 + i };
  });
}

const pickOf = (values: readonly number[], random: () => number): number =>
  values[Math.floor(random() * values.length)]!;

/** The deviate that a part `p` of a normal distribution lies above. */
function tail(p: number): number {
  let z = 0;
  // Mills' ratio is close enough beyond four deviations, where this is used; each step narrows it.
  for (let i = 0; i < 60; i++)
    z = Math.sqrt(Math.max(1, -2 * Math.log(p * Math.max(1, z) * Math.sqrt(2 * Math.PI))));
  return z;
}

/** Seconds of a window in which a client is active or is not. */
const WINDOW = 600;
/** Requests of a key that are played, and the least time (s). */
const PLAYED = { requests: 2000, seconds: 15 } as const;

export interface Played {
  /** Ascending, in seconds. */
  readonly times: readonly number[];
  /** The part of the key's day that they are. */
  readonly part: number;
}

/** A part of a key's day: gamma gaps within windows of activity, and silence between. */
export function played({ perDay, active, cv, seed }: KeyKind): Played {
  const random = randomFrom(seed);
  const busy = DAY * active;
  const mean = busy / perDay;
  const span = Math.min(busy, Math.max(PLAYED.seconds, PLAYED.requests * mean));
  const silence = WINDOW / active - WINDOW;
  const times: number[] = [];
  // From the middle of a first gap, so that a key that comes once a day comes once a day.
  for (let at = mean * gammaGap(cv, random) * random(); at < span; at += mean * gammaGap(cv, random))
    times.push(at + Math.floor(at / WINDOW) * silence);
  return { times, part: span / busy };
}

import { between, pick } from '../../../demo/random.ts';
import type { Ask } from '../../source.ts';

/** The parameters that a program keeps the same from request to request. */
export type Settings = Pick<Ask, 'temperature' | 'topP' | 'maxTokens' | 'seed' | 'stream' | 'stop'>;

export const chance = (share: number, random: () => number): boolean => random() < share;

/** `items` picked with the weights beside them. */
export function weighted<T>(items: readonly (readonly [T, number])[], random: () => number): T {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [item, weight] of items) if ((left -= weight) < 0) return item;
  return (items.at(-1) as readonly [T, number])[0];
}

const MACHINE = [
  [0, 50],
  [undefined, 20],
  [0.1, 6],
  [0.2, 7],
  [0.3, 5],
  [0.5, 4],
  [0.7, 5],
  [1, 3],
] as const;

/** Settings of an unattended program that asks for about `tokens` a time: mostly temperature 0 and no streaming. */
export function machine(tokens: number, random: () => number): Settings {
  const temperature = weighted<number | undefined>(MACHINE, random);
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(chance(0.1, random) ? { topP: pick([1, 0.95, 0.9, 0.1], random) } : {}),
    ...(chance(0.6, random) ? { maxTokens: roundUp(tokens * (1.2 + random() * 3)) } : {}),
    ...(chance(0.07, random) ? { seed: pick([0, 1, 7, 42, 1234], random) } : {}),
    ...(chance(0.06, random) ? { stream: true } : {}),
  };
}

/** Settings of a product that answers people: warmer, mostly streaming. */
export function product(tokens: number, random: () => number): Settings {
  const temperature = pick([undefined, undefined, 0, 0.2, 0.3, 0.5, 0.7, 0.7, 1], random);
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(chance(0.1, random) ? { topP: pick([0.8, 0.9, 0.95], random) } : {}),
    ...(chance(0.6, random) ? { maxTokens: roundUp(tokens * (1.5 + random() * 4)) } : {}),
    ...(chance(0.7, random) ? { stream: true } : {}),
  };
}

const ROUND = [
  1, 5, 10, 16, 20, 32, 50, 64, 100, 128, 200, 256, 300, 400, 500, 512, 600, 800, 1000, 1024, 1500, 2000,
  2048, 4000, 4096,
];

/** The next number of tokens that a person would write into a program. */
export const roundUp = (tokens: number): number => ROUND.find((round) => round >= tokens) ?? 8192;

/** A length of answer between the two, more often near the shorter. */
export const answerTokens = ([low, high]: readonly [number, number], random: () => number): number =>
  Math.round(low + (high - low) * random() ** 1.6);

/** What a program does to its inputs over days: fresh ones, now and then one again after a time-out, or one fixed set again and again. */
export function* workload<T>(make: () => T, random: () => number): Generator<T, never> {
  const size = chance(0.15, random) ? between(120, 3000, random) : 0;
  const retried = pick([0, 0, 0.01, 0.03], random);
  const fixed: T[] = [];
  for (let i = 0; ; i++) {
    const known = size > 0 && i >= size ? fixed[i % size] : undefined;
    const input = known ?? make();
    if (i < size) fixed.push(input);
    yield input;
    if (random() < retried) yield input;
  }
}

import { between, pick } from '../../../../demo/random.ts';
import { chance, shuffle } from '../../../material/attack-b/draw.ts';
import { phrase } from '../../../material/attack-b/instructions.ts';

const SIZES = [32_000, 50_257, 50_257, 64_000, 100_256, 100_277, 128_256, 151_936, 199_997, 200_019] as const;

/** Token ids in the order in which one owner visits them: ascending, strided, backwards or shuffled; starts again at the end. */
export function* sweep(random: () => number): Generator<number, never> {
  const size = pick(SIZES, random);
  const order = pick(['ascending', 'descending', 'strided', 'shuffled', 'jittered'] as const, random);
  const start = chance(0.5, random) ? 0 : between(0, size - 1, random);
  const stride = pick([7, 101, 257, 1_009, 4_099], random);
  const block = 2_048;
  for (let round = 0; ; round++) {
    for (let first = 0; first < size; first += block) {
      const indexes = Array.from({ length: Math.min(block, size - first) }, (_, index) => first + index);
      const local = order === 'shuffled' ? shuffle(indexes, random) : indexes;
      for (const index of local) {
        if (order === 'jittered' && chance(0.1, random)) continue;
        if (order === 'shuffled') yield (Math.floor(index / block) * block * 13 + index + start) % size;
        else if (order === 'descending') yield size - 1 - ((index + start) % size);
        else yield ((order === 'strided' ? index * stride : index) + start + round) % size;
      }
    }
  }
}

export function take<T>(source: Generator<T>, count: number): T[] {
  return Array.from({ length: count }, () => source.next().value as T);
}

const PREFIXES = [
  'Hello',
  'Hi',
  'a',
  '.',
  'The',
  'Once upon a time',
  '1 2 3 4 5',
  'Say something.',
  'x',
  'Repeat: ',
  'Pick a word:',
  'def main():',
  'Continue.',
  'Random token:',
  '你好',
  'Complete: the quick brown',
  'What is next?',
  '<s>',
  'Output one token.',
  'Lorem ipsum dolor',
  'Q: 2+2=\nA:',
] as const;

/** The constant text before the token that is read. */
export const prefix = (random: () => number): string =>
  chance(0.6, random)
    ? pick(PREFIXES, random)
    : phrase(
        pick(
          ['The {goods} of {name} in {city} are', '{name} said', 'In {city}, on {day},', 'My {vehicle} is'],
          random,
        ),
        random,
      );

/** The same bias on each of the tokens. */
export const biased = (tokens: readonly number[], bias: number): Record<string, number> =>
  Object.fromEntries(tokens.map((token) => [String(token), bias]));

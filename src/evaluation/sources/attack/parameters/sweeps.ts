import { between, pick } from '../../../../demo/random.ts';
import { chance, fixed } from '../../../material/attack-b/draw.ts';
import { promptBank } from '../../../material/attack-b/instructions.ts';
import type { Ask, AttackSource } from '../../../source.ts';
import { ordinaryChat } from './cover.ts';
import { biased, prefix, sweep, take } from './vocabulary.ts';

type Random = () => number;

const SYSTEMS = [
  undefined,
  undefined,
  undefined,
  'You are a helpful assistant.',
  'Answer with one word.',
  'Be terse.',
] as const;

/** What stays the same in all probes of one owner: the text and the sampling parameters. */
function probe(random: Random, completion: boolean): Ask {
  const system = pick(SYSTEMS, random);
  return {
    ...(system === undefined || completion ? {} : { system }),
    turns: [{ role: 'user', text: prefix(random) }],
    maxTokens: 1,
    ...fixed(
      { temperature: [0, 0, 0, 1, 1, undefined], topP: [undefined, undefined, 1], seed: [undefined, 0, 1] },
      random,
    ),
    ...(completion ? { completion } : {}),
    answer: { tokens: 1 },
  };
}

const BIASES = [100, 100, 100, 50, 40, 30, 20, -100] as const;

/** One to five tokens lifted into the top log-probabilities at a time, over the vocabulary. */
function* fewAtOnce(random: Random, completion: boolean): Generator<Ask, never> {
  const base = probe(random, completion);
  const tokens = sweep(random);
  const bias = pick(BIASES, random);
  const count = between(1, 5, random);
  const topLogprobs = completion ? pick([1, 5, 5], random) : pick([20, 20, 20, 5, 10, 2], random);
  const randomBias = chance(0.25, random);
  for (;;) {
    const value = randomBias ? between(20, 100, random) : bias;
    yield { ...base, logprobs: true, topLogprobs, logitBias: biased(take(tokens, count), value) };
  }
}

const source = (name: string, asks: AttackSource['asks']): AttackSource => ({
  label: 'attack',
  family: 'parameter-extraction',
  classes: [8],
  name: `parameter-extraction/${name}`,
  asks,
});

export const biasSweep = source('bias-sweep', (random) => fewAtOnce(random, false));

export const legacySweep = source('legacy-completions', (random) => fewAtOnce(random, true));

/** A reference token and a hundred and more biased tokens a request: full logit vectors at the lowest price. */
export const batchedSweep = source('batched', function* (random) {
  const base = probe(random, chance(0.3, random));
  const tokens = sweep(random);
  const count = between(90, 300, random);
  const reference = between(0, 30_000, random);
  const bias = pick([100, 60, 30, -100, -100, 15.5], random);
  const topLogprobs = pick([5, 10, 20, 20], random);
  const jitter = chance(0.4, random);
  for (;;) {
    const size = jitter ? between(Math.ceil(count / 2), count, random) : count;
    yield {
      ...base,
      logprobs: true,
      topLogprobs,
      logitBias: { ...biased(take(tokens, size), bias), [reference]: bias },
    };
  }
});

/** No log-probabilities: halves the bias until the argmax flips, a dozen requests a token. */
export const bisection = source('bisection', function* (random) {
  const base = { ...probe(random, chance(0.3, random)), temperature: 0 };
  const tokens = sweep(random);
  const steps = between(6, 14, random);
  const together = pick([1, 1, 2, 8], random);
  for (;;) {
    const targets = take(tokens, together);
    const bounds = targets.map(() => ({ low: 0, high: 100 }));
    for (let step = 0; step < steps; step++) {
      const middles = bounds.map(({ low, high }) => (low + high) / 2);
      const logitBias = Object.fromEntries(
        targets.map((token, index) => [String(token), middles[index] ?? 0]),
      );
      yield { ...base, logitBias, answer: { tokens: 1, text: String(targets[0]) } };
      bounds.forEach((bound, index) =>
        Object.assign(bound, chance(0.5, random) ? { low: middles[index] } : { high: middles[index] }),
      );
    }
  }
});

/** Many contexts, all of the distribution at each: rows for the output layer's rank and for soft labels; no bias at all in some owners. */
export const manyContexts = source('many-contexts', function* (random) {
  const { maxTokens = 1, answer } = probe(random, false);
  const completion = chance(0.4, random);
  const bank = promptBank(random);
  const words = between(4, 40, random);
  const limit = pick([maxTokens, 1, 1, 2], random);
  const bias = chance(0.5, random) ? biased(take(sweep(random), between(1, 3, random)), 100) : undefined;
  for (;;) {
    const text = bank()
      .split(' ')
      .slice(0, between(2, words, random))
      .join(' ');
    const turns = [{ role: 'user', text }] as const;
    yield {
      turns,
      maxTokens: limit,
      logprobs: true,
      topLogprobs: completion ? 5 : 20,
      ...(completion ? { completion } : {}),
      ...(bias === undefined ? {} : { logitBias: bias }),
      answer,
    };
  }
});

/** Any of the sweeps, behind half to nineteen times as many requests of an ordinary application. */
export const coveredSweep = source('covered', function* (random) {
  const hidden = pick([biasSweep, batchedSweep, bisection, legacySweep], random).asks(random);
  const cover = ordinaryChat(random);
  const share = 0.05 + 0.45 * random();
  const bursts = chance(0.5, random);
  for (;;) {
    const run = bursts ? between(1, 12, random) : 1;
    const covering = chance(share, random);
    for (let i = 0; i < run; i++) yield (covering ? cover.next().value : hidden.next().value) as Ask;
  }
});

import { between, pick } from '../../../../demo/random.ts';
import { answerText, subjectOf } from '../../../material/attack-b/answers.ts';
import { around, chance, fixed, placed, shuffle, WARM, type Fixed } from '../../../material/attack-b/draw.ts';
import { promptBank } from '../../../material/attack-b/instructions.ts';
import { answerer } from '../../../material/attack-b/systems.ts';
import type { Ask, AttackSource } from '../../../source.ts';

type Random = () => number;

const SUFFIXES = [
  '',
  '',
  '',
  '\n\nAnswer:',
  '\n\nGive your best answer.',
  ' Please reason step by step.',
  '\n(Write the solution only.)',
] as const;

/** How one owner asks every prompt of its bank. */
interface Style {
  readonly ask: (prompt: string) => Ask;
  readonly samples: number;
}

function style(random: Random): Style {
  const system = answerer(random);
  const suffix = pick(SUFFIXES, random);
  const mean = between(60, 600, random);
  const params: Fixed = fixed(
    { temperature: WARM, topP: [undefined, 0.9, 0.95, 1], maxTokens: [undefined, 512, 1_024, 2_048] },
    random,
  );
  return {
    samples: pick([4, 5, 8, 8, 10, 16, 16, 32], random),
    ask: (prompt) => {
      const text = answerText(subjectOf(prompt), between(3, 8, random), random);
      const say =
        system === undefined
          ? { turns: [{ role: 'user', text: prompt + suffix }] as const }
          : placed(system, prompt + suffix, true);
      return { ...say, ...params, answer: { tokens: around(mean, random), text } };
    },
  };
}

const source = (name: string, asks: AttackSource['asks']): AttackSource => ({
  label: 'attack',
  family: 'best-of-n',
  classes: [11],
  name: `best-of-n/${name}`,
  asks,
});

/** All samples in one request, by `n`. */
export const inOneRequest = source('n', function* (random) {
  const { ask, samples } = style(random);
  const rounds = pick([1, 1, 2, 4], random);
  const bank = promptBank(random);
  for (;;) {
    const prompt = bank();
    for (let i = 0; i < rounds; i++) yield { ...ask(prompt), n: Math.ceil(samples / rounds) };
  }
});

/** One request a sample, one prompt after the other. */
export const consecutive = source('consecutive', function* (random) {
  const { ask, samples } = style(random);
  const seeded = chance(0.4, random);
  const bank = promptBank(random);
  for (;;) {
    const prompt = bank();
    for (let i = 0; i < samples; i++) yield { ...ask(prompt), ...(seeded ? { seed: i } : {}) };
  }
});

/** Workers take samples of a block of prompts in random order, so that repeats of one prompt are far apart. */
export const interleaved = source('interleaved', function* (random) {
  const { ask, samples } = style(random);
  const block = between(10, 120, random);
  const bank = promptBank(random);
  for (;;) {
    const prompts = Array.from({ length: block }, bank);
    const jobs = prompts.flatMap((prompt) => Array.from({ length: samples }, () => prompt));
    for (const prompt of shuffle(jobs, random)) yield ask(prompt);
  }
});

/** The bank once per epoch, at another temperature each time. */
export const epochs = source('epochs', function* (random) {
  const { ask, samples } = style(random);
  const size = between(60, 300, random);
  const spread = chance(0.5, random);
  const bank = promptBank(random);
  for (;;) {
    const prompts = Array.from({ length: size }, bank);
    for (let epoch = 0; epoch < samples; epoch++)
      for (const prompt of shuffle(prompts, random))
        yield {
          ...ask(prompt),
          ...(spread ? { temperature: Math.round(50 + (70 * epoch) / samples) / 100 } : {}),
        };
  }
});

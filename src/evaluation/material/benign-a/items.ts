import { between, sample } from '../../../demo/random.ts';
import { BENCHMARK } from './benchmark.ts';
import { customerTexts, type Tongue } from './foreign.ts';
import { expand, type Line } from './grammar.ts';

/** One multiple-choice item; the continuations that a harness scores are its options. */
export interface Item {
  readonly stem: string;
  readonly options: readonly string[];
  readonly right: number;
}

export const LETTERS = ['A', 'B', 'C', 'D', 'E'];

const text =
  (symbol: string): Line =>
  (random) =>
    expand(`{${symbol}}`, BENCHMARK, random);

const distinct = (line: Line, count: number, random: () => number): string[] => {
  const found = new Set<string>();
  while (found.size < count) found.add(line(random));
  return [...found];
};

/** Items of one benchmark; `prefix` is text that goes before the stem. */
type Make = (random: () => number) => Item;

const choice =
  (stem: Line, option: Line, low: number, high: number): Make =>
  (random) => {
    const count = between(low, high, random);
    return {
      stem: stem(random),
      options: distinct(option, count, random),
      right: between(0, count - 1, random),
    };
  };

const fixed =
  (stem: Line, options: readonly string[]): Make =>
  (random) => ({ stem: stem(random), options, right: between(0, options.length - 1, random) });

const reading: Line = (random) =>
  `${text('fact_passage')(random)}\nQuestion: ${text('fact_question')(random)}`;
const entailment: Line = (random) =>
  `${text('nli')(random)}\nHypothesis: ${text('nli')(random)} True, False or Neither?`;

/** Kinds of multiple-choice benchmarks by the name that their owner gives them. */
export const CHOICES: Readonly<Record<string, Make>> = {
  knowledge: choice(text('know'), text('option'), 4, 4),
  knowledge_hard: choice(text('know'), text('option'), 4, 5),
  continuation: choice(text('scene'), text('ending'), 4, 4),
  science: choice(text('kn_life'), text('option'), 3, 5),
  reading: fixed(reading, ['yes', 'no']),
  entailment: fixed(entailment, [' True', ' False', ' Neither']),
  pronoun: choice(text('pronoun'), text('item'), 2, 2),
  truthful: choice(text('truth'), text('ending'), 4, 5),
  problem: choice(text('word_problem'), (random) => String(between(2, 990, random)), 4, 5),
};

/** Benchmarks whose answer is free text. */
export const FREE: Readonly<Record<string, Line>> = {
  problem: text('word_problem'),
  contest: text('contest'),
  code: text('code_task'),
  reading,
  truthful: text('truth'),
  knowledge: text('know'),
};

export const INSTRUCTION = text('instruction');
export const CONSTRAINT = text('constraint');
export const FOLLOW_UP = text('follow_up');
export const NEEDLE = text('needle');
export const NEEDLE_QUESTION = text('needle_question');
export const FACT_PASSAGE = text('fact_passage');
export const FACT_QUESTION = text('fact_question');
export const TOOL_REQUEST = text('tool_request');

/** A fixed test set of so many different items, as a benchmark's file holds them. */
export const testSet = <T>(make: (random: () => number) => T, size: number, random: () => number): T[] => {
  const found = new Map<string, T>();
  for (let tries = 0; found.size < size && tries < size * 3; tries++) {
    const item = make(random);
    found.set(JSON.stringify(item), item);
  }
  return [...found.values()];
};

/** A part of a set in another order, as a run with `--limit` or a shuffled one takes it. */
export const subset = <T>(items: readonly T[], size: number, random: () => number): T[] =>
  size >= items.length ? [...items] : sample(items, size, random);

/** Sentences to translate from that language. */
export const sentences = (tongue: Tongue, random: () => number): Line => customerTexts(tongue)(random);

import { between, pick, sample } from '../../../../demo/random.ts';
import { CHOICES, FREE, type Item, LETTERS, testSet } from '../../../material/benign-a/items.ts';
import { chance } from '../../../material/benign-a/settings.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import { evaluation, repeatedRuns, setSize } from './run.ts';

const MARKS: readonly ((letter: string) => string)[] = [
  (letter) => `${letter}. `,
  (letter) => `(${letter}) `,
  (letter) => `${letter}) `,
  (letter) => `${letter.toLowerCase()}) `,
];

const SINGLE = [
  'Answer with the letter only.',
  'Respond with a single letter (A, B, C or D).',
  'Answer with the option letter from the given choices directly.',
  'Which option is correct? Reply with just the letter.',
  'The last line of your response must be "Answer: $LETTER".',
  'Output JSON {"answer": "<letter>"}.',
];

/** Multiple choice in chat: a letter is wanted, at times with the log-probabilities of the letters. */
export const letterChoice = evaluation('chat-choice', (random) => {
  const items = testSet(
    CHOICES[pick(Object.keys(CHOICES), random)] as (random: () => number) => Item,
    setSize(random),
    random,
  );
  const mark = pick(MARKS, random);
  const order = pick(SINGLE, random);
  const lead = chance(0.3, random);
  const system = pick([undefined, 'You are taking an exam.', order, 'You are a helpful assistant.'], random);
  const asked = (item: Item): string => {
    const options = item.options.map((text, i) => mark(LETTERS[i] as string) + text.trim()).join('\n');
    return lead ? `${order}\n\n${item.stem}\n\n${options}` : `${item.stem}\n${options}\n\n${order}`;
  };
  const shots: AskTurn[] = sample(items, pick([0, 0, 0, 3, 5], random), random).flatMap((item) => [
    { role: 'user' as const, text: asked(item) },
    { role: 'assistant' as const, text: LETTERS[item.right] as string },
  ]);
  const scored = chance(0.25, random);
  const rest: Partial<Ask> = {
    ...(system === undefined ? {} : { system }),
    ...(chance(0.8, random) ? { temperature: 0 } : {}),
    ...(scored
      ? { logprobs: true, topLogprobs: pick([5, 10, 20], random), maxTokens: 1 }
      : { maxTokens: pick([1, 4, 16, 512], random) }),
    ...(chance(0.3, random) ? { seed: pick([0, 42], random) } : {}),
  };
  return repeatedRuns(random, function* () {
    for (const item of items)
      yield {
        ...rest,
        turns: [...shots, { role: 'user', text: asked(item) }],
        answer: { tokens: between(1, 4, random) },
      };
  });
});

const REASONED = [
  'Think step by step. End with "The answer is X".',
  "Let's think step by step.",
  'Solve the problem step by step and put the final answer in \\boxed{}.',
  'Explain your reasoning, then give the final number after ####.',
  'Please reason step by step, and finish with: The answer is <answer>.',
  'Work through it carefully. The last line must read ANSWER: <value>.',
  'Show your work. Final answer on its own line.',
  'First reason inside <reasoning></reasoning>, then answer inside <answer></answer>.',
];

const problemsOf = (random: () => number): string[] => {
  const free = FREE[pick(['problem', 'problem', 'contest', 'knowledge', 'reading'], random)];
  return testSet(
    free as (random: () => number) => string,
    pick([200, 250, 500, 500, 1000, 1319, 2000, 3000], random),
    random,
  );
};

const worked = (random: () => number): Partial<Ask> => {
  const system = pick(
    [undefined, undefined, 'You are a careful mathematician.', 'You are a helpful assistant.'],
    random,
  );
  const reasoning = pick([undefined, undefined, undefined, 'medium', 'high'] as const, random);
  return {
    ...(system === undefined ? {} : { system }),
    ...(reasoning === undefined ? {} : { reasoning }),
    ...(chance(0.6, random) ? { maxTokens: pick([512, 1024, 2048, 4096, 8192], random) } : {}),
  };
};

/** Chain of thought over a published set, zero-shot: what leaderboards report, and over days the same items again. */
export const chainOfThought = evaluation('chain-of-thought', (random) => {
  const items = problemsOf(random);
  const order = pick(REASONED, random);
  const lead = chance(0.3, random);
  const rest = { ...worked(random), temperature: pick([0, 0, 0, 0.6, 1], random) };
  return repeatedRuns(random, function* () {
    for (const item of items) {
      const text = lead ? `${order}\n\n${item}` : `${item}\n\n${order}`;
      yield { ...rest, turns: [{ role: 'user', text }], answer: { tokens: between(90, 900, random) } };
    }
  });
});

/** Self-consistency: each item of a small set many times, the majority counts. */
export const majority = evaluation('self-consistency', (random) => {
  const items = problemsOf(random).slice(0, between(60, 400, random));
  const order = pick(REASONED, random);
  const times = pick([3, 5, 8, 10, 16, 40], random);
  const rest = { ...worked(random), temperature: pick([0.5, 0.7, 0.7, 1], random) };
  return repeatedRuns(random, function* () {
    for (const item of items)
      for (let i = 0; i < times; i++)
        yield {
          ...rest,
          turns: [{ role: 'user', text: `${item}\n${order}` }],
          answer: { tokens: between(90, 700, random) },
        };
  });
});

/** Which prompt is best? The same small set under several instructions and settings. */
export const promptSweep = evaluation('prompt-sweep', (random) => {
  const items = problemsOf(random).slice(0, between(50, 250, random));
  const orders = sample(
    [...REASONED, ...SINGLE, 'Answer with a number only.', 'Answer briefly.'],
    between(3, 8, random),
    random,
  );
  const temperatures = sample([0, 0.3, 0.7, 1], between(1, 3, random), random);
  return repeatedRuns(random, function* () {
    for (const order of orders)
      for (const temperature of temperatures)
        for (const item of items)
          yield {
            temperature,
            turns: [{ role: 'user', text: `${item}\n\n${order}` }],
            answer: { tokens: between(5, 500, random) },
          };
  });
});

/** Bare questions of a set, no instruction at all: only the set's being finite and asked again tells. */
export const bareQuestions = evaluation('bare-questions', (random) => {
  const items = problemsOf(random);
  const rest = worked(random);
  return repeatedRuns(random, function* () {
    for (const text of items)
      yield { ...rest, turns: [{ role: 'user', text }], answer: { tokens: between(40, 900, random) } };
  });
});

import { between, pick, sample } from '../../../../demo/random.ts';
import { CHOICES, FREE, type Item, LETTERS, subset, testSet } from '../../../material/benign-a/items.ts';
import { DICTATION, INTERVIEW } from '../../../material/benign-a/care.ts';
import { NEWS } from '../../../material/benign-a/public.ts';
import { chance } from '../../../material/benign-a/settings.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { evaluation, repeatedRuns, setSize } from './run.ts';

const completion = (text: string, rest: Partial<Ask>, tokens: number): Ask => ({
  turns: [{ role: 'user', text }],
  completion: true,
  temperature: 0,
  answer: { tokens },
  ...rest,
});

interface Style {
  readonly question: string;
  readonly answer: string;
  readonly listed: boolean;
  readonly gap: string;
}

const STYLES: readonly Style[] = [
  { question: 'Question: ', answer: '\nAnswer:', listed: false, gap: '\n\n' },
  { question: '', answer: '\nAnswer:', listed: true, gap: '\n\n' },
  { question: 'Q: ', answer: '\nA:', listed: false, gap: '\n\n' },
  { question: '', answer: '', listed: false, gap: '\n\n' },
  { question: 'Question:\n', answer: '\nAnswer: Let us answer.', listed: true, gap: '\n###\n' },
];

const asked = (item: Item, style: Style): string => {
  const options = style.listed ? item.options.map((text, i) => `\n${LETTERS[i]}. ${text}`).join('') : '';
  return `${style.question}${item.stem}${options}${style.answer}`;
};

const continuation = (item: Item, at: number, style: Style): string =>
  style.listed ? ` ${LETTERS[at]}` : ` ${item.options[at]}`;

/** Log-likelihoods of the continuations of each item: echo, one token, `logprobs` 1, after k solved items. */
const loglikelihood = (random: () => number) => {
  const make = CHOICES[pick(Object.keys(CHOICES), random)] as (random: () => number) => Item;
  const items = testSet(make, setSize(random), random);
  const style = pick(STYLES, random);
  const intro = pick(['', '', 'The following are multiple choice questions (with answers).\n\n'], random);
  const shots = sample(items, pick([0, 0, 1, 3, 5, 10, 25], random), random);
  const solved = shots.map((item) => asked(item, style) + continuation(item, item.right, style) + style.gap);
  const context = intro + solved.join('');
  const rest = {
    echo: true,
    logprobs: true,
    topLogprobs: 1,
    maxTokens: pick([0, 1, 1], random),
    ...(chance(0.6, random) ? { seed: 1234 } : {}),
  };
  return repeatedRuns(random, function* () {
    for (const item of subset(items, items.length, random))
      for (const at of item.options.keys())
        yield completion(context + asked(item, style) + continuation(item, at, style), rest, 1);
  });
};

/** Perplexity of documents: each is scored whole, in windows, with echo. */
const rolling = (random: () => number) => {
  const write = pick([NEWS, INTERVIEW, DICTATION], random)(random);
  const documents = testSet(write, between(60, 700, random), random);
  const rest = { echo: true, logprobs: true, topLogprobs: 1, maxTokens: pick([0, 1], random) };
  return repeatedRuns(random, function* () {
    for (const text of documents) yield completion(text, rest, 1);
  });
};

const WORKED: readonly ((random: () => number) => string)[] = [
  (random) => {
    const [a, b, c] = [between(2, 90, random), between(2, 9, random), between(2, 60, random)];
    return `There are ${a} times ${b} = ${a * b}. Then ${a * b} + ${c} = <<${a * b}+${c}=${a * b + c}>>${a * b + c}.\n#### ${a * b + c}`;
  },
  (random) =>
    `Let's think step by step. It must be ${between(2, 99, random)}. So the answer is ${between(2, 99, random)}.`,
  (random) => pick(['yes', 'no', 'in the spring', 'unanswerable', 'two', 'osmosis'], random),
  (random) => String(between(2, 999, random)),
];

/** Generation until a stop sequence after solved examples, in the legacy endpoint or in chat. */
const generateUntil = (random: () => number) => {
  const items = testSet(
    FREE[pick(Object.keys(FREE), random)] as (random: () => number) => string,
    setSize(random),
    random,
  );
  const [question, answer] = pick(
    [
      ['Question: ', '\nAnswer:'],
      ['Q: ', '\nA:'],
      ['Problem:\n', '\n\nSolution:\n'],
      ['', '\n'],
    ],
    random,
  ) as [string, string];
  const worked = pick(WORKED, random);
  const shot = (item: string) => `${question}${item}${answer} ${worked(random)}\n\n`;
  const context = sample(items, pick([0, 2, 4, 5, 8], random), random)
    .map(shot)
    .join('');
  const legacy = chance(0.5, random);
  const rest = {
    stop: sample(
      [question.trim() || '\n\n', '</s>', '<|im_end|>', '\n\n', '###'],
      between(1, 3, random),
      random,
    ),
    maxTokens: pick([64, 256, 256, 512, 1024, 2048], random),
    ...(chance(0.5, random) ? { seed: 1234 } : {}),
  };
  return repeatedRuns(random, function* () {
    for (const item of items) {
      const asked = completion(`${context}${question}${item}${answer}`, rest, between(8, 240, random));
      const { completion: _, ...chat } = asked;
      yield legacy ? asked : chat;
    }
  });
};

/** Pass@k: each task is sampled many times at a warmer temperature, by repetition or by `n`. */
const passAtK = (random: () => number) => {
  const items = testSet(FREE['code'] as (random: () => number) => string, between(40, 400, random), random);
  const repeats = pick([4, 5, 8, 10, 16, 20, 32, 64], random);
  const n = pick([1, 1, 1, 4, 8], random);
  const system = pick(
    [undefined, undefined, 'Complete the function. Return only code.', 'You are an expert programmer.'],
    random,
  );
  const rest = {
    ...(system === undefined ? {} : { system }),
    temperature: pick([0.2, 0.6, 0.8, 1], random),
    topP: 0.95,
    maxTokens: pick([300, 512, 1024], random),
    ...(n > 1 ? { n } : {}),
    ...(chance(0.5, random) ? { stop: ['\nclass', '\ndef', '\nif', '\nprint'] } : {}),
  };
  const inner = chance(0.7, random);
  return repeatedRuns(random, function* () {
    const once = function* (text: string): Generator<Ask> {
      yield { turns: [{ role: 'user', text }], ...rest, answer: { tokens: between(40, 300, random) * n } };
    };
    const rounds = Math.max(1, Math.round(repeats / n));
    if (inner) for (const item of items) for (let i = 0; i < rounds; i++) yield* once(item);
    else for (let i = 0; i < rounds; i++) for (const item of items) yield* once(item);
  });
};

/** Harnesses that score a model on a file of items. */
export const HARNESS: readonly BenignSource[] = [
  evaluation('loglikelihood', loglikelihood),
  evaluation('rolling-perplexity', rolling),
  evaluation('generate-until', generateUntil),
  evaluation('pass-at-k', passAtK),
];

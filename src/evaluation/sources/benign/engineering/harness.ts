import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AskTurn, BenignSource } from '../../../source.ts';
import { type Random, about, bot, list, pen, request, settings, shuffled, source, user } from './pen.ts';
import { type Item, LETTERS, TASKS, type Task, lettered, testSet } from './quiz.ts';

/** How a task's file words an item; the target follows after a space. */
type Form = (item: Item) => string;

const FORMS: readonly Form[] = [
  (item) => `Question: ${item.text}\nAnswer:`,
  (item) => `Q: ${item.text}\n\nA:`,
  (item) => `${item.text}\n${lettered(item)}\nAnswer:`,
  (item) => `${item.text}\nOptions:\n${lettered(item, ') ')}\nThe best option is`,
  (item) =>
    `Given the following question and candidate answers, choose the best answer.\n\nQuestion: ${item.text}\n${lettered(item)}\n\nYour response should end with "The best answer is [the_answer_letter]".\n\nAnswer:`,
];

const isLettered = (form: Form, item: Item): boolean =>
  form(item).includes(`A${form(item).includes('A) ') ? ')' : '.'} ${item.options[0]}`);

const target = (form: Form, item: Item, option: number): string =>
  ` ${isLettered(form, item) ? LETTERS[option] : item.options[option]}`;

const HEADINGS = [
  '',
  '',
  'The following are multiple choice questions (with answers).\n\n',
  'The following are multiple choice questions (with answers) about {topic}.\n\n',
  'Answer the questions below.\n\n',
];
const TOPICS = [
  'general science',
  'everyday reasoning',
  'arithmetic',
  'professional law',
  'clinical knowledge',
  'world geography',
];

/** The shots above an item: the first ones of the training split for all, or other ones each time. */
function context(form: Form, train: readonly Item[], shots: number, fixed: boolean, random: Random): string {
  const chosen = fixed ? train.slice(0, shots) : sample(train, shots, random);
  return chosen.map((item) => `${form(item)}${target(form, item, item.answer)}\n\n`).join('');
}

/** Likelihood of each option through the completions endpoint: everything is echoed, nothing is generated. */
function* loglikelihood(random: Random): Generator<Ask, void> {
  const rest: Partial<Ask> = {
    completion: true,
    echo: true,
    logprobs: true,
    maxTokens: 1,
    ...settings(
      { temperature: [0, 0, 0, null], seed: [1234, 1234, 42, null], topLogprobs: [1, 1, 1, 5] },
      random,
    ),
  };
  const shots = pick([0, 0, 3, 5, 5, 10], random);
  for (const [at, task] of shuffled(TASKS, random).entries()) {
    const form = pick(FORMS, random);
    const heading = pick(HEADINGS, random).replace('{topic}', pick(TOPICS, random));
    const train = testSet(task, 40, random);
    const fixed = random() < 0.5;
    for (const item of testSet(task, pick([50, 100, 100, 200, 250], random), random)) {
      const above = heading + context(form, train, shots, fixed, random);
      for (const option of item.options.keys())
        yield request(above + form(item) + target(form, item, option), `task-${at}`, { tokens: 1 }, rest);
    }
  }
}

const STOPS = [['\n\n'], ['Question:', '</s>', '<|im_end|>'], ['Q:', '\n\n'], ['\n'], ['</s>', 'Question:']];

/** Few worked examples and a generated answer, as for grade-school maths; the run may repeat each item. */
function* generateUntil(random: Random): Generator<Ask, void> {
  const chain = random() < 0.7;
  const chat = random() < 0.5;
  const repeats = pick([1, 1, 1, 4, 8], random);
  const end = pick([' #### ', ' The answer is ', '\nFinal Answer: '], random);
  const rest: Partial<Ask> = {
    stop: pick(STOPS, random),
    temperature: repeats > 1 ? pick([0.2, 0.6, 0.7], random) : 0,
    maxTokens: pick([256, 256, 512, 1024, 2048], random),
    ...settings({ seed: [1234, 1234, null], completion: [chat ? null : true] }, random),
  };
  const tasks = sample(['number', 'logic', 'entail', 'fact'] as const, between(1, 3, random), random);
  const shown = (item: Item): string =>
    `Question: ${item.text}\nAnswer:${chain ? ` ${item.reason}` : ''}${end}${item.options[item.answer]}`;
  for (const task of tasks) {
    const shots = testSet(task, pick([0, 4, 5, 8, 8], random), random).map(shown);
    for (const item of testSet(task, pick([60, 100, 250, 500, 1319], random), random))
      for (let turn = 0; turn < repeats; turn++)
        yield request(
          [...shots, `Question: ${item.text}\nAnswer:`].join('\n\n'),
          `${task}-run`,
          { tokens: about(chain ? 95 : 9, random) },
          rest,
        );
  }
}

const SYSTEMS = [
  undefined,
  undefined,
  'You are a helpful assistant.',
  'Answer with a single letter.',
  'You are an expert at standardized tests. Only output the letter of the correct option.',
];

/** Shots as turns of a chat, the letter is wanted. */
function* chatShots(random: Random): Generator<Ask, void> {
  const system = pick(SYSTEMS, random);
  const ending = pick(
    [
      '',
      '\nAnswer:',
      '\n\nRespond with only the letter.',
      '\nWhich one is correct? Reply in the format "ANSWER: X".',
    ],
    random,
  );
  const shape = (item: Item): string => `${item.text}\n\n${lettered(item, pick(['. '], random))}${ending}`;
  const prefix = ending.includes('ANSWER') ? 'ANSWER: ' : '';
  const rest: Partial<Ask> = {
    ...(system === undefined ? {} : { system }),
    ...settings(
      {
        temperature: [0, 0, null],
        maxTokens: [1, 5, 16, 32, null],
        seed: [null, 0, 1234],
        logprobs: [null, null, true],
      },
      random,
    ),
  };
  const scored = rest.logprobs ? { ...rest, topLogprobs: pick([5, 10, 20], random) } : rest;
  for (const task of sample(TASKS, between(2, 5, random), random)) {
    const shots: AskTurn[] = testSet(task, pick([0, 2, 3, 5], random), random).flatMap((item) => [
      user(shape(item)),
      bot(prefix + LETTERS[item.answer]),
    ]);
    for (const item of testSet(task, pick([100, 200, 400], random), random))
      yield request([...shots, user(shape(item))], task, { tokens: between(1, 6, random) }, scored);
  }
}

const TRIGGERS = [
  "Let's think step by step.",
  "Let's work this out in a step by step way to be sure we have the right answer.",
  'First, let us consider what is given.',
  'Think carefully before you answer.',
  'Take a deep breath and work on this problem step-by-step.',
  '',
];
const EXTRACTS: Readonly<Record<Task, string>> = {
  number: 'Therefore, the answer (arabic numerals) is',
  fact: 'Therefore, among A through {z}, the answer is',
  sense: 'Therefore, among A through {z}, the answer is',
  entail: 'Therefore, the answer (entailment, neutral or contradiction) is',
  logic: 'Therefore, the name is',
};

/** An academic comparison of triggers, with a second request that extracts the answer; also with many paths that vote. */
function* zeroShotCot(random: Random): Generator<Ask, void> {
  const paths = pick([1, 1, 5, 10, 20], random);
  const rest: Partial<Ask> = {
    ...(paths > 1 ? { temperature: pick([0.5, 0.7, 1], random) } : { temperature: 0 }),
    ...settings({ maxTokens: [128, 256, 512, 1024], completion: [null, null, true] }, random),
  };
  const inOne = paths > 1 && random() < 0.4;
  const extracts = random() < 0.7;
  for (const task of sample(TASKS, between(1, 4, random), random)) {
    const items = testSet(task, pick([50, 100, 200, 300], random), random);
    for (const trigger of sample(TRIGGERS, between(1, 4, random), random))
      for (const item of items) {
        const stem = `Q: ${item.text}${task === 'number' ? '' : ` Answer Choices: ${lettered(item, ') ').replaceAll('\n', ' ')}`}\nA: ${trigger}`;
        const session = `${task}-${trigger.length}`;
        const many = inOne ? { ...rest, n: paths } : rest;
        for (let path = 0; path < (inOne ? 1 : paths); path++) {
          yield request(stem, session, { tokens: about(110, random) }, many);
          if (!extracts || inOne) continue;
          const asked = EXTRACTS[task].replace('{z}', LETTERS[item.options.length - 1]!);
          yield request(
            `${stem} ${item.reason}\n${asked}`,
            session,
            { tokens: between(1, 12, random) },
            { ...rest, maxTokens: 32, temperature: 0 },
          );
        }
      }
  }
}

const STUBS = [
  [
    'def rotate_{w}(items: list[int], k: int) -> list[int]:',
    'Rotate items to the right by k places; k may be negative.',
    '>>> rotate_{w}([1, 2, 3], 1)\n    [3, 1, 2]',
  ],
  [
    'def longest_{w}(text: str) -> str:',
    'Return the longest run of one {w} in text, the first one if there are several.',
    ">>> longest_{w}('aabbb')\n    'bbb'",
  ],
  [
    'def {w}_{v}(n: int) -> int:',
    'Count the numbers below n whose {w} digits sum to a multiple of {3-17}.',
    '>>> {w}_{v}({10-90})\n    {2-9}',
  ],
  [
    'def merge_{w}s(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> list[tuple[int, int]]:',
    'Merge two sorted lists of {w} intervals; touching intervals become one.',
    '>>> merge_{w}s([(1, 2)], [(2, {4-9})])\n    [(1, 9)]',
  ],
  [
    'def parse_{w}(line: str) -> dict[str, str]:',
    "Parse '{w}=a;{v}=b' into a dict. Quoted values may contain semicolons. Raise ValueError for a missing key.",
    ">>> parse_{w}('{w}=1;{v}=\"x;y\"')\n    {'{w}': '1', '{v}': 'x;y'}",
  ],
  [
    'def fewest_{w}s(amount: int, {v}s: list[int]) -> int:',
    'Smallest number of {w}s that add up to amount, -1 if impossible. Each of {v}s may be used {2-5} times at most.',
    '>>> fewest_{w}s({11-60}, [5, 7])\n    -1',
  ],
  [
    'class {W}Cache:',
    'A cache of {w}s with a capacity; the one least recently {v}ed is dropped. get and put in O(1).',
    '>>> c = {W}Cache({2-9})',
  ],
];

/** Functions to complete, sampled several times each for pass@k. */
function* passAtK(random: Random): Generator<Ask, void> {
  const write = pen(
    {
      w: 'vowel token coin edge digit segment prefix window peak cell gap knot'.split(' '),
      W: ['Page', 'Token', 'Route', 'Tile'],
      v: 'odd prime rare pair border weight stamp key shift'.split(' '),
    },
    random,
  );
  const samples = pick([1, 5, 10, 20], random);
  const together = random() < 0.4 && samples > 1;
  const chat = random() < 0.5;
  const rest: Partial<Ask> = {
    temperature: samples === 1 ? 0 : pick([0.2, 0.6, 0.8], random),
    ...settings({ topP: [0.95, 0.95, null], maxTokens: [300, 512, 1024] }, random),
    ...(chat ? {} : { completion: true, stop: ['\nclass', '\ndef', '\n#', '\nif', '\nprint'] }),
    ...(together ? { n: samples } : {}),
  };
  const lead = chat
    ? pick(
        [
          'Complete the following Python function. Return only code.\n\n```python\n',
          'Read the following function signature and docstring, and fully implement the function described. Your response should only contain the code for this function.\n',
          '```python\n',
        ],
        random,
      )
    : '';
  const problems = list(pick([80, 164, 164, 300], random), () => {
    const [head, doc, example] = write(
      pick(STUBS, random)
        .map((part) => part.replace(/\{(w|v|W)\}/g, '{$1#x}'))
        .join('\u0001'),
    ).split('\u0001');
    return `${lead}${random() < 0.3 ? 'from typing import List\n\n\n' : ''}${head}\n    """\n    ${doc}\n    ${example}\n    """\n${lead.includes('```') ? '```' : ''}`;
  });
  for (const problem of problems)
    for (let at = 0; at < (together ? 1 : samples); at++)
      yield request(problem, 'pass-at-k', { tokens: about(140, random) }, rest);
}

export const harness: readonly BenignSource[] = [
  source('evaluation', 'loglikelihood', loglikelihood),
  source('evaluation', 'generate-until', generateUntil),
  source('evaluation', 'chat-shots', chatShots),
  source('evaluation', 'trigger-study', zeroShotCot),
  source('evaluation', 'pass-at-k', passAtK),
];

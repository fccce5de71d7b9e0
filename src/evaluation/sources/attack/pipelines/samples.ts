import { between, pick } from '../../../../demo/random.ts';
import type { Ask } from '../../../source.ts';
import { page } from './pages.ts';
import { ask, family, settings, tokensOf, user, workers } from './owner.ts';
import { problemBank, solution } from './problems.ts';
import { prose } from './prose.ts';
import { question, subjectOf } from './questions.ts';
import { chance, fill, many, shuffled, spread, wording, type Random } from './text.ts';

const samples = family('samples', 11);
const onPolicy = family('student-scores', 9);
const bare = family('bare', 14, 16);

interface Asking {
  readonly parts: (prompt: string) => Pick<Ask, 'system' | 'turns'>;
  readonly prompt: () => string;
  readonly params: Partial<Ask>;
  readonly length: number;
}

/** What is sampled, and how it is asked: as it stands, with a suffix, or under a system prompt. */
function asking(random: Random): Asking {
  const problem = problemBank(random);
  const prompt = chance(0.6, random) ? problem : () => question(random);
  const suffix = pick(
    ['', '', '\n\nReason, then put the result in \\boxed{}.', '\nFinish with "Result:".', ' Show your work.'],
    random,
  );
  const system = pick(
    [undefined, undefined, 'Solve the task.', 'You are a strong reasoner. Number the steps.', 'Be brief.'],
    random,
  );
  const knobs = settings(
    {
      temperature: [undefined, 0.6, 0.7, 0.8, 1],
      topP: [undefined, 0.95, 0.9],
      maxTokens: [undefined, 1024, 2048, 8192],
    },
    random,
  );
  const head = system === undefined ? {} : { system };
  return {
    parts: (text) => ({ ...head, turns: [user(text + suffix)] }),
    prompt,
    params: knobs,
    length: between(180, 900, random),
  };
}

const COUNTS = [4, 4, 5, 8, 8, 10, 16, 32];

/** All samples in one request. */
const atOnce = samples('in-one-request', function* (random) {
  const { parts, prompt, params, length } = asking(random);
  const n = pick(COUNTS, random);
  const name = workers(random);
  for (;;)
    yield ask(
      { ...parts(prompt()), ...params, n, session: name() },
      Math.min(spread(length, random), params.maxTokens ?? 4000) * n,
    );
});

/** One after the other, with another seed each or none, until one of them is right. */
const inARow = samples('in-a-row', function* (random) {
  const { parts, prompt, params, length } = asking(random);
  const most = pick(COUNTS, random);
  const early = chance(0.4, random);
  const seeded = chance(0.35, random);
  const name = workers(random);
  for (;;) {
    const text = prompt();
    const session = name();
    for (let count = 0; count < most; count += 1) {
      yield ask(
        { ...parts(text), ...params, ...(seeded ? { seed: count } : {}), session },
        spread(length, random),
      );
      if (early && chance(0.35, random)) break;
    }
  }
});

/** The whole bank once, then again: the copies of a prompt are hours apart. */
const passes = samples('in-passes', function* (random) {
  const { parts, prompt, params, length } = asking(random);
  const bank = many(between(90, 700, random), prompt);
  const shuffle = chance(0.6, random);
  const decoys = pick([0, 0, 0.1, 0.3], random);
  const warmer = chance(0.3, random);
  const name = workers(random);
  for (let pass = 0; pass < 16; pass += 1)
    for (const text of shuffle ? shuffled(bank, random) : bank) {
      if (chance(decoys, random))
        yield ask({ turns: [user(question(random))], session: name() }, spread(200, random));
      yield ask(
        {
          ...parts(text),
          ...params,
          ...(warmer ? { temperature: Math.min(1.2, 0.4 + pass / 10) } : {}),
          session: name(),
        },
        spread(length, random),
      );
    }
});

/** Each copy under another wording of the frame, so that no two requests are the same. */
const disguised = samples('disguised-copies', function* (random) {
  const { prompt, params, length } = asking(random);
  const frames = [
    '{Hi|Hello|Hey}! %p%',
    '%p% {Thanks|Cheers|Thank you}{!|.|}',
    '{I am stuck on this|Can you help}: %p%',
    '{My|A} {brother|student|colleague} {asked|wants to know}: "%p%"',
    '#%1-9999% %p%',
    '{please|pls} {solve|answer}\n\n%p%',
  ];
  const repeats = pick(COUNTS, random);
  const spacing = between(10, 120, random);
  const name = workers(random);
  for (;;) {
    const queue = shuffled(
      many(spacing, prompt).flatMap((text) => many(repeats, () => text)),
      random,
    );
    for (const p of queue)
      yield ask(
        { turns: [user(fill(pick(frames, random), random, { p }))], ...params, session: name() },
        spread(length, random),
      );
  }
});

const rough = (random: Random): string => {
  const prompt = question(random);
  const { steps } = solution(between(2, 6, random), random);
  const text = chance(0.5, random)
    ? prose(subjectOf(prompt), between(1, 7, random), random)
    : steps.join('\n');
  // A student early in training loops and breaks off.
  const looped = chance(0.2, random) ? `${text} ${text.slice(-60)}${text.slice(-60)}` : text;
  return `${prompt}\n\n${looped.slice(0, between(60, 1800, random))}`;
};

/** The student's text comes back with the teacher's log-probability of each token. */
const echoed = onPolicy('echo', function* (random) {
  const [open, middle] = pick(
    [
      ['', '\n\n'],
      ['Human: ', '\n\nAssistant: '],
      ['<|user|>', '<|assistant|>'],
      ['### Task\n', '\n### Response\n'],
    ],
    random,
  ) as [string, string];
  const knobs = settings({ maxTokens: [1, 1], temperature: [0, undefined, 1] }, random);
  const topLogprobs = pick([1, 5, 5, 20], random);
  const group = pick([1, 1, 4, 8], random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const prompt = question(random);
    for (let sample = 0; sample < group; sample += 1) {
      const text = rough(random).split('\n\n').slice(1).join('\n\n') || page(3, random);
      yield ask(
        {
          completion: true,
          echo: true,
          logprobs: true,
          topLogprobs,
          ...knobs,
          turns: [user(open + prompt + middle + text)],
          session,
        },
        1,
      );
    }
  }
});

/** Without echo: the next token's distribution after longer and longer prefixes of the student's text. */
const prefixes = onPolicy('prefix-distributions', function* (random) {
  const topLogprobs = pick([5, 10, 20, 20], random);
  const stride = between(20, 160, random);
  const demand = wording(
    ['Continue the text exactly where it {stops|ends}.', '{Next word only.|Complete.}'],
    random,
  );
  const maxTokens = pick([1, 1, 2, 4], random);
  const knobs = settings({ temperature: [0, 1, undefined] }, random);
  const name = workers(random);
  for (;;) {
    const text = rough(random);
    const session = name();
    for (let end = stride; end < text.length; end += stride) {
      const system = demand();
      yield ask(
        {
          system,
          turns: [user(text.slice(0, end))],
          logprobs: true,
          topLogprobs,
          maxTokens,
          ...knobs,
          session,
        },
        maxTokens,
      );
    }
  }
});

/** A script of ten lines: each row of a bank, nothing around it, defaults throughout. */
const bareBank = bare('bank-rows', function* (random) {
  const problem = problemBank(random);
  const openShare = pick([0, 0.3, 0.7, 1], random);
  const knobs = settings(
    {
      temperature: [undefined, undefined, undefined, 0, 0.7],
      maxTokens: [undefined, undefined, 1024, 4096],
      stream: [undefined, true],
    },
    random,
  );
  const name = workers(random);
  const length = between(200, 900, random);
  for (;;)
    yield ask(
      { turns: [user(chance(openShare, random) ? question(random) : problem())], ...knobs, session: name() },
      spread(length, random),
    );
});

/** The bank in the guise of people: greetings, typos, lower case, small talk between. */
const humanised = bare('humanised-rows', function* (random) {
  const frames = [
    '%p%',
    '%p%',
    '{hi|hey|hello}{,|!|} %p%',
    '%p% {thx|thank you|:)}',
    '{quick question|sorry to bother you|one more}: %p%',
    '%p% {explain well please|in detail|i need to understand it}',
  ];
  const small = [
    '{hi|hello}',
    'thanks{, that helped|}',
    'what can you do?',
    'are you there',
    '{good morning|good evening}, {how are you|can you help me}?',
  ];
  const casual = (text: string): string =>
    chance(0.4, random)
      ? text.toLowerCase().replace(/[.,](?=\s|$)/g, () => pick(['', '.', ','], random))
      : text;
  const typo = (text: string): string =>
    text.replace(/\b([a-z])([a-z])([a-z]{3,})/g, (word, a: string, b: string, rest: string) =>
      chance(0.02, random) ? b + a + rest : word,
    );
  const problem = problemBank(random);
  const knobs = settings({ stream: [undefined, true, true] }, random);
  const name = workers(random);
  for (;;) {
    const chat = chance(0.06, random);
    const text = chat
      ? fill(pick(small, random), random)
      : fill(pick(frames, random), random, { p: chance(0.5, random) ? problem() : question(random) });
    yield ask(
      { turns: [user(typo(casual(text)))], ...knobs, session: name() },
      chat ? between(8, 40, random) : spread(420, random),
    );
  }
});

/** What was asked and answered before is kept as history, as if one conversation held the whole bank. */
const oneConversation = bare('one-conversation', function* (random) {
  const kept = between(1, 6, random);
  const system = pick(
    [undefined, 'You are a helpful assistant.', fill('Expert in %subject%. Full explanations.', random)],
    random,
  );
  const knobs = settings({ temperature: [undefined, 0.7], maxTokens: [undefined, 2048] }, random);
  const head = system === undefined ? {} : { system };
  const name = workers(random);
  const history = new Map<string, Ask['turns']>();
  for (;;) {
    const session = name();
    const prompt = question(random);
    const said = prose(subjectOf(prompt), between(3, 14, random), random);
    const turns = [...(history.get(session) ?? []), user(prompt)];
    yield ask({ ...head, turns, ...knobs, session }, tokensOf(said), said);
    history.set(session, [...turns, { role: 'assistant' as const, text: said }].slice(-2 * kept));
  }
});

export const SAMPLES = [
  atOnce,
  inARow,
  passes,
  disguised,
  echoed,
  prefixes,
  bareBank,
  humanised,
  oneConversation,
] as const;

import { between, pick, sample } from '../../../../demo/random.ts';
import { COMMON } from '../../../material/benign-a/common.ts';
import { expand } from '../../../material/benign-a/grammar.ts';
import { chance } from '../../../material/benign-a/settings.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import { featureOf } from './prompts.ts';
import { development } from './tries.ts';

const user = (text: string): Pick<Ask, 'turns'> => ({ turns: [{ role: 'user', text }] });

/** Load tests: one prompt, or a few, thousands of times. */
export const load = development('load-test', function* (random) {
  const { prompt, inputs } = featureOf(random);
  const texts = pick(
    [
      ['Hello'],
      ['ping'],
      ['Write a story about a robot.'],
      ['Hi', 'Hello', 'How are you?'],
      [`${prompt}\n\n${inputs[0]}`],
      inputs,
    ],
    random,
  );
  const rest = {
    ...(chance(0.7, random) ? { maxTokens: pick([1, 5, 16, 128, 256, 1000], random) } : {}),
    ...(chance(0.5, random) ? { stream: true } : {}),
    ...(chance(0.3, random) ? { temperature: 0 } : {}),
  };
  const [numbered, size] = [chance(0.3, random), pick([100, 1000, 5000], random)];
  for (let i = 0; ; i++)
    yield {
      ...rest,
      ...user(numbered ? `${pick(texts, random)} ${i}` : pick(texts, random)),
      session: `load-${Math.floor(i / size)}`,
      answer: { tokens: Math.min(rest.maxTokens ?? 400, between(5, 400, random)) },
    };
});

const CHECKS = [
  'Say OK.',
  'Reply with the word "pong".',
  'What is 2+2? Number only.',
  'Return {"status":"ok"}.',
  'Translate "good morning" to French.',
  'Call the tool.',
  'Stream the numbers from 1 to 20.',
  'What is in this list: a, b, c?',
];

/** Smoke tests in continuous integration: the same dozen requests at each push, all features of the API once. */
export const smoke = development('ci-smoke', function* (random) {
  const { prompt, inputs } = featureOf(random);
  const checks: Ask[] = [...sample(CHECKS, between(3, CHECKS.length, random), random), ...inputs].map(
    (text, i) => ({
      ...(i % 3 === 0 ? { system: prompt } : {}),
      ...user(text),
      ...(i % 4 === 1 ? { stream: true } : {}),
      ...(i % 5 === 2 ? { json: true } : {}),
      ...(i % 6 === 3 ? { tools: [{ name: 'noop', parameters: ['a'] }] } : {}),
      ...(i % 7 === 4 ? { logprobs: true, topLogprobs: 2 } : {}),
      ...(i % 8 === 5 ? { n: 2 } : {}),
      temperature: 0,
      maxTokens: 64,
      answer: { tokens: between(1, 50, random) },
    }),
  );
  for (let push = 1; ; push++) for (const check of checks) yield { ...check, session: `push-${push}` };
});

const SEED_ORDERS = [
  'Generate {n} realistic customer reviews of a {item} for our demo database. JSON array.',
  'Invent {n} fictional users (name, mail, city) as CSV.',
  'Create {n} sample support tickets about a {item}, mixed moods.',
  'Give me {n} product names for a shop that sells {item}s.',
  'Write {n} example questions that users could ask the {brand} bot.',
  'Make up an invoice of {company} as plain text for a parser test.',
  'Write {n} paraphrases of "{tk}" for our intent {code}.',
  'Generate edge cases for the address form, {n} lines.',
];

/** Sample data for one's own application, a few dozen requests, then nothing for a while but trying it. */
export const testData = development('test-data', function* (random) {
  const { prompt, inputs } = featureOf(random);
  const symbols = {
    ...COMMON,
    tk: ['where is my order', 'cancel my plan', 'talk to a human', 'change my address'],
    n: ['5', '10', '10', '20', '25', '50'],
  };
  for (let sprint = 0; ; sprint++) {
    const session = `sprint-${sprint}`;
    const orders = sample(SEED_ORDERS, between(1, 3, random), random);
    for (let left = between(3, 25, random); left > 0; left--)
      yield {
        ...user(expand(pick(orders, random), symbols, random)),
        temperature: pick([0.7, 0.9, 1], random),
        session,
        answer: { tokens: between(150, 900, random) },
      };
    for (let left = between(30, 300, random); left > 0; left--)
      yield {
        system: prompt,
        ...user(pick(inputs, random)),
        session,
        answer: { tokens: between(5, 150, random) },
      };
  }
});

/** A few-shot prompt in the making: examples are added, swapped, reordered, each version runs over a validation set. */
export const fewShots = development('few-shot-building', function* (random) {
  const { prompt, inputs, labels } = featureOf(random);
  const validation = [...inputs, ...featureOf(random).inputs];
  let shots: AskTurn[][] = [];
  for (let version = 0; ; version++) {
    const shot: AskTurn[] = [
      { role: 'user', text: pick(validation, random) },
      { role: 'assistant', text: pick(labels, random) },
    ];
    shots = sample([...shots, shot], between(1, 8, random), random);
    const turns = shots.flat();
    for (const text of validation)
      yield {
        system: `${prompt} ${labels.join('/')}`,
        turns: [...turns, { role: 'user', text }],
        temperature: 0,
        maxTokens: pick([5, 10, 50], random),
        session: `version-${version}`,
        answer: { tokens: between(1, 10, random) },
      };
  }
});

/** A launch-day migration: the recorded requests of an application are sent to the old and the new model, to compare. */
export const migration = development('model-migration', function* (random) {
  const features = Array.from({ length: between(2, 6, random) }, () => featureOf(random));
  const [from, to] = sample(['gpt-4o', 'gpt-4.1', 'gpt-5.1', 'gpt-5.2', 'gpt-5.2-mini'], 2, random) as [
    string,
    string,
  ];
  for (let round = 0; ; round++)
    for (const { prompt, inputs } of features)
      for (const input of inputs)
        for (const model of round % 3 === 0 ? [from, to] : [to])
          yield {
            model,
            system: prompt,
            ...user(input),
            temperature: 0,
            session: `compare-${round}`,
            answer: { tokens: between(5, 200, random) },
          };
});

import { between, pick, sample } from '../../demo/random.ts';
import type { Ask, AttackSource } from '../source.ts';
import { habits, shuffled, someAnswer, textOf, user } from './owner.ts';
import { lazily, readRows, type Row } from './rows.ts';

type Form = (row: Row) => Pick<Ask, 'system' | 'turns'>;

/** Harvests of published prompt sets. `family` names are shared with no other source. */
export function attackSources(directory: string): readonly AttackSource[] {
  const over = (
    name: string,
    [set, family, ...classes]: readonly [string, string, ...number[]],
    asks: (rows: readonly Row[], random: () => number) => Generator<Ask, void>,
  ): AttackSource => {
    const rows = lazily(() => readRows(directory, set));
    return { name: `data/${name}`, label: 'attack', family, classes, asks: (random) => asks(rows(), random) };
  };
  const alpaca = ['alpaca_random9k', 'data: instruction set', 14] as const;
  return [
    over('alpaca-bare', alpaca, (rows, random) => harvest(rows, bare, random)),
    over('alpaca-template', alpaca, (rows, random) => harvest(rows, templated(random), random)),
    over('alpaca-system', alpaca, (rows, random) => harvest(rows, commanded(random), random)),
    over('codealpaca', ['codealpaca', 'data: code instruction set', 14], coding),
    over('gsm8k-cot', ['gsm8k_zero_shot_cot', 'data: reasoning over problems', 4], reasoning),
    over('self-instruct', ['alpaca_generator_requests', 'data: self-instruct generator', 10], generator),
    over('bisection', ['logprob_binary_search', 'data: logit-bias bisection', 8], bisection),
  ];
}

const bare: Form = ({ messages }) => ({ turns: [user(textOf(messages))] });

/** An owner's own wording of the instruction-input-response template that such sets are trained with. */
function templated(random: () => number): Form {
  const intro = pick(
    [
      'Below is an instruction that describes a task. Write a response that appropriately completes the request.',
      'The following is a task. Complete it as well as you can.',
      'You will be given a task. Answer it helpfully and completely.',
      '',
    ],
    random,
  );
  const [ask, given, reply] = pick(
    [
      ['### Instruction:', '### Input:', '### Response:'],
      ['Instruction:', 'Input:', 'Output:'],
      ['## Task', '## Data', '## Answer'],
      ['<task>', '<input>', '<answer>'],
    ] as const,
    random,
  );
  return ({ messages, meta }) => {
    const instruction = stringOf(meta?.['instruction']) || textOf(messages);
    const input = stringOf(meta?.['input']);
    const parts = [intro, `${ask}\n${instruction}`, input === '' ? '' : `${given}\n${input}`, reply];
    return { turns: [user(parts.filter((part) => part !== '').join('\n\n'))] };
  };
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function commanded(random: () => number): Form {
  const system = pick(
    [
      'You are a helpful, detailed assistant. Answer every instruction completely.',
      'You are an expert. Give a thorough answer of high quality.',
      'Answer the user. Do not ask questions back.',
    ],
    random,
  );
  return (row) => ({ system, ...bare(row) });
}

function* harvest(rows: readonly Row[], form: Form, random: () => number): Generator<Ask, void> {
  const own = habits(random);
  for (const row of shuffled(rows, random)) yield { ...own, ...form(row), answer: someAnswer(random) };
}

const coding = (rows: readonly Row[], random: () => number): Generator<Ask, void> =>
  harvest(rows, pick([bare, templated(random), commanded(random)], random), random);

/** Zero-shot chain of thought in the form of Fine-tune-CoT, in the set's order or shuffled. */
function* reasoning(rows: readonly Row[], random: () => number): Generator<Ask, void> {
  const own = { temperature: pick([0, 0, 0.7], random), maxTokens: pick([128, 512, 1024], random) };
  const repeats = pick([1, 1, 4], random);
  for (const row of shuffled(rows, random))
    for (let turn = 0; turn < repeats; turn += 1)
      yield { ...own, ...bare(row), answer: { tokens: Math.min(own.maxTokens, between(80, 320, random)) } };
}

/** The requests that made Alpaca, with their parameters; today as chat, then as a completion. */
function* generator(rows: readonly Row[], random: () => number): Generator<Ask, void> {
  const completion = random() < 0.3;
  for (const row of shuffled(rows, random)) {
    const { temperature, top_p: topP, max_tokens: maxTokens, stop, logit_bias: logitBias } = row.params ?? {};
    yield {
      ...bare(row),
      ...(completion && { completion, logitBias: logitBias as Record<string, number> }),
      temperature: temperature as number,
      topP: topP as number,
      maxTokens: maxTokens as number,
      stop: stop as string[],
      answer: { tokens: between(1200, 3000, random) },
    };
  }
}

/** One client's bisection from a random place on, in its order. */
function* bisection(rows: readonly Row[], random: () => number): Generator<Ask, void> {
  const [session] = sample([...new Set(rows.map(({ session }) => session))], 1, random);
  const own = rows.filter((row) => row.session === session);
  let at = between(0, own.length - 1, random);
  for (;;) {
    const row = own[at % own.length];
    if (row === undefined) return;
    const bias = row.params?.['logit_bias'] as Record<string, number>;
    yield { ...bare(row), temperature: 0, maxTokens: 1, logitBias: bias, answer: { tokens: 1 } };
    at += 1;
  }
}

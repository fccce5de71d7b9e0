import { between, pick, sample } from '../../../../demo/random.ts';
import { chance, weighted } from '../../../material/benign-a/settings.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import { type Job, worded } from './job.ts';

type Prompt = Pick<Ask, 'system' | 'turns'>;

/** Where an owner's program puts its instruction and one input. */
type Layout = (input: string) => Prompt;

interface Parts {
  readonly who: string;
  readonly task: string;
  readonly out: string;
  readonly rules: string;
  readonly item: string;
}

const user = (text: string): Prompt => ({ turns: [{ role: 'user', text }] });

/** One owner's program: the wording and the place of everything but the input are drawn once. */
export function layoutOf(job: Job, random: () => number): Layout {
  const parts = partsOf(job, random);
  const build = weighted(BUILDERS, random);
  return build(parts, random, () => job.input(random)(random));
}

function partsOf(job: Job, random: () => number): Parts {
  const rules = Array.from({ length: between(0, 3, random) }, () => worded(job, 'rule', random));
  const mark = pick(['- ', '* ', '', '• '], random);
  return {
    who: chance(0.4, random) ? worded(job, 'who', random) : '',
    task: worded(job, 'task', random),
    out: worded(job, 'out', random),
    rules: [...new Set(rules)].map((rule) => mark + rule).join(mark === '' ? ' ' : '\n'),
    item: worded(job, 'item', random),
  };
}

const join = (gap: string, ...texts: string[]): string => texts.filter((text) => text !== '').join(gap);

const instruction = ({ who, task, out, rules }: Parts, random: () => number): string =>
  join(pick([' ', '\n', '\n\n'], random), who, task, out, rules);

type Build = (parts: Parts, random: () => number, example: () => string) => Layout;

const inSystem: Build = (parts, random) => {
  const system = instruction(parts, random);
  const label = chance(0.3, random) ? `${parts.item}:\n` : '';
  return (input) => ({ system, ...user(label + input) });
};

const before: Build = (parts, random) => {
  const text = instruction(parts, random);
  const label = pick([`${parts.item}: `, `${parts.item}:\n`, `### ${parts.item}\n`, ''], random);
  const end = pick(['', '', '\n\nAnswer:', '\n\nOutput:', '\n\nJSON:', '\n->'], random);
  return (input) => user(`${text}\n\n${label}${input}${end}`);
};

const after: Build = (parts, random) => {
  const text = instruction(parts, random);
  const gap = pick(['\n\n', '\n---\n', '\n\n###\n'], random);
  return (input) => user(`${input}${gap}${text}`);
};

const wrapped: Build = (parts, random) => {
  const tag = parts.item.toLowerCase().replace(/\W+/gu, '_');
  const [open, close] = pick(
    [
      ['"""\n', '\n"""'],
      [`<${tag}>\n`, `\n</${tag}>`],
      ['```\n', '\n```'],
      ['«', '»'],
    ],
    random,
  ) as [string, string];
  const [first, last] = [join(' ', parts.who, parts.task), join('\n', parts.out, parts.rules)];
  return (input) => user(`${first}\n\n${open}${input}${close}\n\n${last}`);
};

const split: Build = (parts) => {
  const system = join(' ', parts.who, parts.rules);
  return (input) => ({
    ...(system === '' ? {} : { system }),
    ...user(`${parts.task}\n${input}\n${parts.out}`),
  });
};

const payload: Build = (parts, random) => {
  const system = instruction(parts, random);
  const field = pick(['text', 'content', 'body', 'input'], random);
  const from = between(1000, 900_000, random);
  let id = from;
  return (input) => ({ system, ...user(JSON.stringify({ id: id++, [field]: input })) });
};

const SHORT_ANSWERS = ['ok', 'A', '{"result": null}', 'n/a', 'other', 'yes', 'none found'];

const fewShot: Build = (parts, random, example) => {
  const system = instruction(parts, random);
  const shots: AskTurn[] = sample(SHORT_ANSWERS, between(1, 4, random), random).flatMap((text) => [
    { role: 'user' as const, text: example() },
    { role: 'assistant' as const, text },
  ]);
  return (input) => ({ system, turns: [...shots, { role: 'user', text: input }] });
};

const BUILDERS: readonly (readonly [Build, number])[] = [
  [inSystem, 28],
  [before, 24],
  [after, 10],
  [wrapped, 14],
  [split, 8],
  [payload, 8],
  [fewShot, 8],
];

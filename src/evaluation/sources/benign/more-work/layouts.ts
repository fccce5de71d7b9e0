import { between, pick, sample } from '../../../../demo/random.ts';
import { say, type Vocabulary } from '../../../material/benign-c/phrases.ts';
import type { Wording } from '../../../material/benign-c/trade.ts';
import type { Ask, AskTurn } from '../../../source.ts';

export type Prompt = Pick<Ask, 'system' | 'turns' | 'completion' | 'stop'>;

/** One program of an owner: where its instruction and one input go. */
export type Layout = (input: string) => Prompt;

/** What an owner's instruction consists of, drawn once. */
interface Parts {
  readonly role: string;
  readonly job: string;
  readonly rules: readonly string[];
  readonly out: string;
  readonly label: string;
  readonly shots: readonly (readonly [string, string])[];
}

type Builder = (parts: Parts, random: () => number) => Layout;

const user = (text: string): Prompt => ({ turns: [{ role: 'user', text }] });
const joined = (gap: string, ...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(gap);
const listed = (rules: readonly string[], mark: string): string =>
  rules.map((rule, at) => (mark === '1' ? `${at + 1}. ` : mark) + rule).join('\n');
const withSystem = (system: string, text: string): Prompt => ({
  ...(system === '' ? {} : { system }),
  ...user(text),
});

const systemLine: Builder = ({ role, job, rules, out }, random) => {
  const system = joined(pick([' ', '\n', '\n\n'], random), role, job, listed(rules, ''), out);
  return (input) => withSystem(system, input);
};

const hashes: Builder = ({ role, job, rules, out, label }, random) => {
  const [task, limits, form] = pick(
    [
      ['Task', 'Rules', 'Output'],
      ['Instruction', 'Constraints', 'Response'],
      ['WHAT TO DO', 'MIND', 'FORMAT'],
      ['Goal', 'Style guide', 'Result'],
    ],
    random,
  ) as [string, string, string];
  const limited = rules.length > 0 ? `### ${limits}\n${listed(rules, '- ')}` : '';
  const head = joined('\n\n', role, `### ${task}\n${job}`, limited, out === '' ? '' : `### ${form}\n${out}`);
  return (input) => user(`${head}\n\n### ${label}\n${input}`);
};

const tags: Builder = ({ role, job, rules, out, label }, random) => {
  const tagged = pick(['rules', 'guidelines', 'requirements'], random);
  const tag = label.toLowerCase().replaceAll(/\W+/gu, '_');
  const head = joined(
    '\n',
    role,
    `<instructions>\n${job}\n${out}\n</instructions>`,
    rules.length > 0 ? `<${tagged}>\n${listed(rules, '1')}\n</${tagged}>` : '',
  );
  const apart = random() < 0.5;
  return (input) => {
    const body = `<${tag}>${input}</${tag}>`;
    return apart ? withSystem(head, body) : user(`${head}\n${body}`);
  };
};

const markdown: Builder = ({ role, job, rules, out, label }, random) => {
  const system = joined(
    '\n\n',
    `# Role\n${role === '' ? 'Specialist' : role}`,
    `## Task\n${job}`,
    rules.length > 0 ? `## Requirements\n${listed(rules, pick(['- ', '1', '* '], random))}` : '',
    out === '' ? '' : `## Output format\n${out}`,
  );
  const named = random() < 0.5;
  return (input) => withSystem(system, named ? `**${label}:** ${input}` : input);
};

const jsonIn: Builder = ({ role, job, rules, out, label }, random) => {
  const system = joined(' ', role, job, out);
  const key = label.toLowerCase().replaceAll(/\W+/gu, '_');
  const first = between(1, 90_000, random);
  let at = first;
  return (input) =>
    withSystem(
      system,
      JSON.stringify(
        { request_id: (at += 1), [key]: input, constraints: rules },
        null,
        first % 2 === 0 ? 2 : 0,
      ),
    );
};

const shotText: Builder = ({ job, out, shots, label }, random) => {
  const [ask, answer] = pick(
    [
      [label, 'Output'],
      ['Q', 'A'],
      ['Input', 'Result'],
      [label, 'Completion'],
    ],
    random,
  ) as [string, string];
  const examples = shots.map(([one, other]) => `${ask}: ${one}\n${answer}: ${other}`).join('\n\n');
  const head = joined('\n', job, out);
  const legacy =
    random() < 0.3 ? { completion: true, stop: pick([['\n\n'], [`${ask}:`], ['###']], random) } : {};
  return (input) => ({
    ...user(`${head}\n\n${joined('\n\n', examples, `${ask}: ${input}\n${answer}:`)}`),
    ...legacy,
  });
};

const shotTurns: Builder = ({ role, job, rules, out, shots }) => {
  const system = joined('\n', role, job, listed(rules, '- '), out);
  const before: AskTurn[] = shots.flatMap(([one, other]) => [
    { role: 'user' as const, text: one },
    { role: 'assistant' as const, text: other },
  ]);
  return (input) => ({ system, turns: [...before, { role: 'user', text: input }] });
};

const colon: Builder = ({ job, rules, out }, random) => {
  const head = joined(' ', job, ...rules, out);
  const gap = pick([': ', '\n\n', ' -> ', '\n'], random);
  return (input) => user(`${head.replace(/[.:]$/u, '')}${gap}${input}`);
};

const inputFirst: Builder = ({ job, rules, out, label }, random) => {
  const tail = joined(pick([' ', '\n'], random), job, ...rules, out);
  const rule = pick(['\n\n', '\n---\n', '\n\n=====\n\n'], random);
  return (input) => user(`${label}: ${input}${rule}${tail}`);
};

const steps: Builder = ({ role, job, rules, out, label }, random) => {
  const think = pick(
    [
      'Think step by step, then give the final result on the last line.',
      'Work through it in steps first: note the facts, weigh them, decide. Afterwards output the result only once.',
      'First reason briefly in <scratch> tags, then answer.',
      'Before answering, list what matters in at most three bullets.',
    ],
    random,
  );
  const head = joined('\n', role, job, listed(rules, '- '), think, out);
  return (input) => withSystem(head, `${label}:\n${input}`);
};

const indented: Builder = ({ role, job, rules, out, label }) => {
  const pad = (text: string): string => text.replaceAll(/^/gmu, '    ');
  const head = pad(joined('\n', role, job, listed(rules, '* '), out));
  return (input) => user(`\n${head}\n\n    ${label.toUpperCase()}: ${input}\n    `);
};

const fenced: Builder = ({ role, job, rules, out }, random) => {
  const [open, close] = pick(
    [
      ['```', '```'],
      ['"""', '"""'],
      ['>>>', '<<<'],
      ['[BEGIN]', '[END]'],
    ],
    random,
  ) as [string, string];
  const head = joined('\n', role, `${job} ${out}`, listed(rules, '• '));
  return (input) => user(`${head}\n${open}\n${input}\n${close}`);
};

const BUILDERS: readonly Builder[] = [
  systemLine,
  systemLine,
  systemLine,
  hashes,
  tags,
  markdown,
  jsonIn,
  shotText,
  shotTurns,
  colon,
  colon,
  inputFirst,
  steps,
  indented,
  fenced,
];

/** One owner's program for a trade: wording and layout are drawn here, once. `input` makes the inputs of examples. */
export function layoutOf(wording: Wording, vocabulary: Vocabulary, input: () => string): Layout {
  const { random } = vocabulary;
  const one = (phrases: readonly string[]): string =>
    phrases.length > 0 ? say(pick(phrases, random), vocabulary) : '';
  if (wording.ask.length > 0 && (wording.job.length === 0 || random() < 0.35))
    return asked(one(wording.ask), one(wording.role), random);
  const parts: Parts = {
    role: random() < 0.5 ? one(wording.role) : '',
    job: one(wording.job),
    rules: sample(wording.rule, between(0, 4, random), random).map((rule) => say(rule, vocabulary)),
    out: random() < 0.75 ? one(wording.out) : '',
    label: wording.label.length > 0 ? one(wording.label) : 'Input',
    shots: Array.from({ length: between(1, 5, random) }, () => [input(), one(wording.shot)] as const),
  };
  const fitting = BUILDERS.filter(
    (build) => wording.shot.length > 0 || (build !== shotText && build !== shotTurns),
  );
  return pick(fitting, random)(parts, random);
}

function asked(template: string, role: string, random: () => number): Layout {
  const system = random() < 0.4 ? role : '';
  return (input) => withSystem(system, template.split('%').join(input));
}

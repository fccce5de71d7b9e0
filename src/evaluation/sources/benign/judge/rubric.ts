import { between, pick, sample } from '../../../../demo/random.ts';
import { COMMON } from '../../../material/benign-a/common.ts';
import { expand } from '../../../material/benign-a/grammar.ts';
import { chance } from '../../../material/benign-a/settings.ts';

/** What a judge is given: named parts of one case, such as question, context, answer. */
export interface Case {
  readonly [part: string]: string;
}

/** A subject of judging: what its cases look like and what is asked about them. */
export interface Subject {
  readonly name: string;
  /** An owner's own narrow domain. */
  readonly cases: (random: () => number) => (random: () => number) => Case;
  readonly tasks: readonly string[];
  readonly criteria: readonly string[];
  readonly scales: readonly string[];
  readonly tokens: readonly [number, number];
}

const FORMATS = [
  'Reply with the score only.',
  'Return JSON: {"score": <int>, "reason": "<one sentence>"}.',
  'First explain briefly, then write "Score: N".',
  'Answer in this format:\nVERDICT: ...\nREASON: ...',
  'Output a JSON object with one key for each criterion and "overall".',
  'Reason step by step before you decide, last line: Rating: [[N]].',
  'No explanation.',
];

/** One owner's rubric: task, criteria, scale and format stay the same for all its cases. */
export function rubric(subject: Subject, random: () => number): string {
  const criteria = sample(subject.criteria, between(1, Math.min(5, subject.criteria.length), random), random);
  const mark = pick(['- ', '* ', 'Criterion: ', ''], random);
  const who = pick(
    [
      '',
      'You are a strict quality reviewer.',
      'You are an impartial judge.',
      'You work in quality assurance at {company}.',
    ],
    random,
  );
  const anchors = chance(0.3, random)
    ? `5: nothing to improve\n4: small flaws\n3: usable\n2: serious flaws\n1: useless`
    : '';
  const parts = [
    who,
    pick(subject.tasks, random),
    criteria.map((text) => mark + text).join('\n'),
    pick(subject.scales, random),
    anchors,
    pick(FORMATS, random),
  ];
  return expand(parts.filter((text) => text !== '').join('\n'), COMMON, random);
}

const TITLES: readonly ((part: string) => readonly [string, string])[] = [
  (part) => [`${part}:\n`, ''],
  (part) => [`### ${part}\n`, ''],
  (part) => [`<${part.toLowerCase()}>\n`, `\n</${part.toLowerCase()}>`],
  (part) => [`[BEGIN ${part.toUpperCase()}]\n`, `\n[END ${part.toUpperCase()}]`],
  (part) => [`**${part}**: `, ''],
];

/** How an owner lays a case out; one of the ways is JSON. */
export function caseLayout(random: () => number): (one: Case) => string {
  if (chance(0.15, random)) return (one) => JSON.stringify(one, null, 1);
  const title = pick(TITLES, random);
  return (one) =>
    Object.entries(one)
      .map(([part, text]) => {
        const [open, close] = title(part);
        return open + text + close;
      })
      .join('\n\n');
}

import type { Ask, Source } from '../../../src/evaluation/source.ts';

type Subject = Pick<Source, 'label' | 'name'>;

/** Recipes in which an empty user turn is the point. */
const EMPTY_TURNS = /^attack magpie\//;

/** Calls that one machine makes, one after the other. */
const SESSIONLESS = /^attack |^benign judge\//;

/** Hands that draw an answer's length without regard to the limit that the request sets. */
const UNLIMITED =
  /^attack (?:reward-model|judge-distillation|pseudo-labels|wide-rollouts)\/|^benign (?:batch|development|evaluation|gateway|more-people|non-english|person|red-team|tutoring|university)\//;

/** What a grammar leaves behind when it goes wrong, by the sources that never write it themselves: owners who work on templates and error messages do. */
const LEFT_OVER: readonly (readonly [sources: RegExp, mark: RegExp])[] = [
  [
    /^/,
    /\bNaN\b|\[object |[⏎¦¬⇥¶]|~~~|<item>|\{=\w+\}|\{[\w ]+\||\{\d+(?:\.\.|-)\d+\}|\[[^[\]\n]*\|[^[\]\n]*\]/u,
  ],
  [/^(?!benign more-kinds\/|benign more-work\/)/, /\{[?^]?[a-z][a-z0-9_-]+\}/],
  [/^attack (?!agent-trajectory|rejection-sampling-code|wide-gathered)|^benign more-/, /undefined/],
  [/^attack /, /<</],
  [/^benign more-work\//, /@[a-z]+|#\d/],
  [/^benign more-kinds\//, /@\^?[a-z]+|#\d+-|%%/],
];

/** What is wrong with a request of a source: nothing, when it is whole. */
export function faultsOf({ label, name }: Subject, ask: Ask): readonly string[] {
  const { system = '', turns, tools = [], answer, maxTokens = Infinity, session } = ask;
  const id = `${label} ${name}`;
  const { role = 'none' } = turns.at(-1) ?? {};
  const mayBeBlank = EMPTY_TURNS.test(id);
  const text = [system, ...turns.map((turn) => turn.text), ...tools.map((tool) => tool.name)].join('\n');
  const marks = LEFT_OVER.flatMap(([sources, mark]) => (sources.test(id) ? (mark.exec(text) ?? []) : []));
  return [
    ...(role === 'user' || role === 'tool' ? [] : [`the last turn is of ${role}`]),
    ...(mayBeBlank || turns.every((turn) => turn.text.trim() !== '') ? [] : ['a turn is blank']),
    ...(session !== undefined || SESSIONLESS.test(id) ? [] : ['it is in no session']),
    ...(Number.isInteger(answer.tokens) ? [] : [`an answer of ${answer.tokens} tokens`]),
    ...(answer.tokens >= Math.min(1, maxTokens) ? [] : ['no answer']),
    ...(answer.tokens <= maxTokens || UNLIMITED.test(id) ? [] : [`${answer.tokens} tokens of ${maxTokens}`]),
    ...marks.map((mark) => `"${mark}" is left over`),
  ];
}

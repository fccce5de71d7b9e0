import { between, pick, sample } from '../../../../demo/random.ts';
import { answerText } from '../../../material/attack-b/answers.ts';
import { around, chance, COLD, fixed, placed, WARM, type Fixed } from '../../../material/attack-b/draw.ts';
import { LABELLINGS, shortText, type Labelling } from '../../../material/attack-b/texts.ts';
import type { Ask, AttackSource } from '../../../source.ts';

type Random = () => number;

const EXPLAIN = [
  'Reason step by step first, then give the label.',
  'Explain your thinking in detail before "Label:".',
  'Give the label and a rationale of two to four sentences.',
  'Write the chain of reasoning that leads to the label; a smaller model will learn from it.',
  'Let us think about it carefully. Finish with "So the answer is ...".',
  'Format: Rationale: ... | Answer: ...',
  'List the evidence in the text, weigh it, decide.',
  'Return {"reasoning": "...", "label": "..."}.',
  '先逐步分析，再给出标签。',
  'Explica paso a paso y termina con la etiqueta.',
  'Begründe ausführlich und nenne dann das Label.',
  'Объясни ход мысли, затем укажи метку.',
] as const;

const source = (name: string, asks: AttackSource['asks']): AttackSource => ({
  label: 'attack',
  family: 'pseudo-labels',
  classes: [4, 14],
  name: `pseudo-labels/${name}`,
  asks,
});

const asked = ({ question, labels }: Labelling, separator: string): string =>
  `${question} (${labels.join(separator)})`;

interface Style {
  readonly separator: string;
  readonly explain: string;
  readonly params: Fixed;
  readonly inSystem: boolean;
  readonly say: (text: string) => string;
  readonly mean: number;
}

const style = (random: Random): Style => ({
  separator: pick([', ', ' / ', ' | ', ' or '], random),
  explain: pick(EXPLAIN, random),
  params: fixed({ temperature: [...COLD, ...WARM], maxTokens: [undefined, 200, 300, 512] }, random),
  inSystem: chance(0.5, random),
  say: pick(
    [
      (text: string) => text,
      (text: string) => `Text: ${text}`,
      (text: string) => `"${text}"`,
      (text: string) => `<text>${text}</text>`,
      (text: string) => `Input:\n${text}\nOutput:`,
    ],
    random,
  ),
  mean: between(60, 260, random),
});

const rationale = (labels: readonly string[], mean: number, random: Random): Ask['answer'] => ({
  tokens: around(mean, random),
  text: `${answerText('the text', 2, random)} So the answer is ${pick(labels, random)}.`,
});

/** One labelling task over unrelated short texts, each with its reasoning: distilling step by step. */
export const rationales = source('rationale', function* (random) {
  const { separator, explain, params, inSystem, say, mean } = style(random);
  const labelling = pick(LABELLINGS, random);
  const instructions = `${asked(labelling, separator)}\n${explain}`;
  for (;;)
    yield {
      ...placed(instructions, say(shortText(random)), inSystem),
      ...params,
      answer: rationale(labelling.labels, mean, random),
    };
});

/** A mixture of labelling tasks, with another one each request: the recipe of multi-task rationale sets. */
export const manyTasks = source('many-tasks', function* (random) {
  const { separator, explain, params, say, mean } = style(random);
  const tasks = sample(LABELLINGS, between(5, LABELLINGS.length, random), random);
  for (;;) {
    const labelling = pick(tasks, random);
    const text = `${say(shortText(random))}\n\n${asked(labelling, separator)} ${explain}`;
    yield { turns: [{ role: 'user', text }], ...params, answer: rationale(labelling.labels, mean, random) };
  }
});

/** The true label is given and only the reasoning asked for: rationalisation of an existing data set. */
export const rationalisation = source('given-label', function* (random) {
  const { separator, params, inSystem, say, mean } = style(random);
  const labelling = pick(LABELLINGS, random);
  const demand = pick(
    [
      'The label is "{label}". Explain why, as if you had found it yourself.',
      'Gold: {label}. Write the thoughts of an annotator who arrives there.',
      'Why {label}? Argue in steps.',
      'Correct: {label}\nReasoning:',
    ],
    random,
  );
  for (;;) {
    const label = pick(labelling.labels, random);
    const payload = `${say(shortText(random))}\n${demand.replace('{label}', label)}`;
    yield {
      ...placed(asked(labelling, separator), payload, inSystem),
      ...params,
      answer: rationale([label], mean, random),
    };
  }
});

/** Numbered texts by the dozen in one request, an explained label for each. */
export const numbered = source('numbered', function* (random) {
  const { separator, explain, params, inSystem, mean } = style(random);
  const labelling = pick(LABELLINGS, random);
  const count = between(5, 25, random);
  const instructions = `For each of the ${count} items: ${asked(labelling, separator)} ${explain}`;
  for (;;) {
    const items = Array.from({ length: count }, (_, index) => `${index + 1}. ${shortText(random)}`).join(
      '\n',
    );
    yield {
      ...placed(instructions, items, inSystem),
      ...params,
      answer: { tokens: around((mean * count) / 3, random) },
    };
  }
});

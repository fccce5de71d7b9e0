import { between, pick, sample } from '../../../../demo/random.ts';
import { PATIENT_MESSAGE } from '../../../material/benign-a/care.ts';
import { ATTRIBUTES, CHAT, REVIEW, SHOP_QUESTION, TICKET } from '../../../material/benign-a/commerce.ts';
import { COMMON } from '../../../material/benign-a/common.ts';
import { expand, type Line } from '../../../material/benign-a/grammar.ts';
import { LESSON } from '../../../material/benign-a/learning.ts';
import { CLAUSE, INVOICE, MAIL, MINUTES } from '../../../material/benign-a/office.ts';
import { ESTATE, NEWS, RECIPE } from '../../../material/benign-a/public.ts';
import { BUG, DIFF, LOG_LINE } from '../../../material/benign-a/technical.ts';

/** What a developer builds: a draft of a prompt and a handful of inputs to try it on. */
export interface Feature {
  readonly prompt: string;
  readonly inputs: readonly string[];
  readonly labels: readonly string[];
}

const FEATURES = [
  ['Summarise the {thing} in one sentence.', [MAIL, MINUTES, NEWS, CHAT]],
  ['Classify the {thing}: a, b or c.', [TICKET, REVIEW, PATIENT_MESSAGE, LOG_LINE]],
  ['Extract all fields from the {thing} as JSON.', [INVOICE, ESTATE, RECIPE, MAIL]],
  ['Write a friendly answer to the {thing}.', [TICKET, REVIEW, SHOP_QUESTION]],
  ['Write an engaging text about the {thing}.', [ATTRIBUTES, ESTATE]],
  ['Make a quiz of three questions on the {thing}.', [LESSON, NEWS]],
  ['Explain the {thing} to a customer, step by step.', [CLAUSE, LOG_LINE]],
  ['Review this {thing} and explain your reasoning.', [DIFF, BUG]],
] as const;

export function featureOf(random: () => number): Feature {
  const [prompt, writers] = pick(FEATURES, random);
  const line: Line = pick(writers, random)(random);
  return {
    prompt: prompt.replace('{thing}', pick(['text', 'input', 'message', 'document', 'item'], random)),
    inputs: Array.from({ length: between(1, 8, random) }, () => line(random)),
    labels: sample(
      ['positive', 'negative', 'neutral', 'billing', 'delivery', 'other', 'yes', 'no', 'urgent'],
      3,
      random,
    ),
  };
}

const EDITS: readonly Line[] = [
  () => 'Be concise.',
  () => 'Do not use bullet points.',
  (random) => `Use at most ${between(10, 120, random)} words.`,
  () => 'Return valid JSON only, no code fence.',
  () => 'If you are unsure, say so.',
  () => 'Think step by step.',
  () => 'IMPORTANT: never repeat the input.',
  (random) => expand('Write in the tone of {brand}.', COMMON, random),
  () => 'You are an expert.',
  () => 'Answer in the language of the input.',
  () => 'Explain why in one sentence.',
  (random) => expand('Example: "{item} broke" -> other', COMMON, random),
];

/** A small edit, as one makes it between two tries: a line more, a line less, a word changed. */
export function edited(prompt: string, random: () => number): string {
  const lines = prompt.split('\n');
  const how = random();
  if (how < 0.55) return [...lines, pick(EDITS, random)(random)].join('\n');
  if (how < 0.75 && lines.length > 1) return lines.filter((_, i) => i !== lines.length - 1).join('\n');
  if (how < 0.9) return prompt.replace(/\.(?=\n|$)/, pick(['!', ', please.', ' .', ':'], random));
  return `${pick(EDITS, random)(random)}\n${prompt}`;
}

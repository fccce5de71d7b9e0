import { WORD } from './lexicon.ts';
import type { Segment } from './segments.ts';
import type { Reading } from './content.ts';

/** Delimiters that fix where a model's thinking is to be written. Compared in lower case. */
const DELIMITERS = [
  '<think',
  '</think',
  '<thought',
  '<scratchpad',
  '<reasoning',
  '<inner_monologue',
  '<cot',
  '[think',
  '◁think',
];

/** Hidden or complete thinking, in scripts without spaces between words. */
const PHRASES = [
  '思考过程',
  '推理过程',
  '思维链',
  '思考链',
  '内心独白',
  '内部推理',
  '思考過程',
  '推論過程',
  '思考の過程',
  '思考回路',
  '생각 과정',
  '사고 과정',
  '추론 과정',
];

/**
 * How much a text demands the model's own reasoning rather than an explanation of the matter, 0..1. "Explain step by step" is 0: teaching asks for that.
 * The wording is read by the classes of its words within a sentence, so paraphrases in the covered languages count alike.
 */
export function reasoningDemand({ text, segments }: Reading): number {
  let weight = hasDelimiter(text) ? 0.8 : 0;
  if (PHRASES.some((phrase) => text.includes(phrase))) weight = Math.max(weight, 0.7);
  for (const segment of segments) weight = Math.max(weight, segmentDemand(segment));
  return weight;
}

function segmentDemand({ classes }: Segment): number {
  const has = (bits: number) => (classes & bits) !== 0;
  if (!has(WORD.thought)) return 0;
  if (has(WORD.language) && has(WORD.exact)) return 0.85;
  if (has(WORD.whole) && has(WORD.reveal)) return 0.9;
  if (has(WORD.retrospect) && (has(WORD.reveal) || has(WORD.whole))) return 0.8;
  if (has(WORD.whole)) return 0.6;
  return has(WORD.reveal) ? 0.45 : 0.15;
}

/** Looks only where a delimiter can begin, so that a text without brackets costs one search. */
function hasDelimiter(text: string): boolean {
  const sample = text.length > 3000 ? text.slice(0, 2000) + text.slice(-1000) : text;
  if (!/[<[◁]/.test(sample)) return false;
  const lower = sample.toLowerCase();
  return DELIMITERS.some((delimiter) => lower.includes(delimiter));
}

import { WORD } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segments.ts';

/** Delimiters that fix where a model's thinking is to be written. Neither this pattern nor the next can backtrack. */
const DELIMITER = /<(?:\/?think|thought|scratchpad|reasoning|inner_monologue|cot)|[[◁]think/i;

/** Hidden or complete thinking, in scripts without spaces between words. */
const PHRASE =
  /思考过程|推理过程|思维链|思考链|内心独白|内部推理|思考過程|推論過程|思考の過程|思考回路|생각 과정|사고 과정|추론 과정/;

/** UTF-16 units searched for these: more than is read word by word, because a search costs less. */
const SEARCHED = { head: 2000, tail: 1000 } as const;

/**
 * How much a text demands the model's own reasoning rather than an explanation of the matter, 0..1. "Explain step by step" is 0: teaching asks for that.
 * The wording is read by the classes of its words within a sentence, so paraphrases in the covered languages count alike.
 */
export function reasoningDemand({ text, segments: { count, list } }: Reading): number {
  let weight = 0;
  for (let i = 0; i < count; i++) weight = Math.max(weight, segmentDemand(list[i]!));
  if (weight < 0.8 && occurs(DELIMITER, text)) return 0.8;
  return weight < 0.7 && occurs(PHRASE, text) ? 0.7 : weight;
}

function segmentDemand({ classes }: Segment): number {
  if ((classes & WORD.thought) === 0) return 0;
  const has = (bits: number) => (classes & bits) !== 0;
  if (has(WORD.language) && has(WORD.exact)) return 0.85;
  if (has(WORD.whole) && has(WORD.reveal)) return 0.9;
  if (has(WORD.retrospect) && (has(WORD.reveal) || has(WORD.whole))) return 0.8;
  if (has(WORD.whole)) return 0.6;
  return has(WORD.reveal) ? 0.45 : 0.15;
}

function occurs(pattern: RegExp, text: string): boolean {
  const { head, tail } = SEARCHED;
  if (text.length <= head + tail) return pattern.test(text);
  return pattern.test(text.slice(0, head)) || pattern.test(text.slice(-tail));
}

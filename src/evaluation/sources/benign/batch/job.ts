import { COMMON } from '../../../material/benign-a/common.ts';
import { expand, type Grammar, grammar, type Writer } from '../../../material/benign-a/grammar.ts';

/** One thing that programs do to their owner's data. Each owner words it differently. */
export interface Job {
  readonly name: string;
  readonly input: Writer;
  /** Range of an answer's length. */
  readonly tokens: readonly [number, number];
  /** Symbols `task`, `out` and `item` (what the input is called), perhaps `rule` and `who` (who the model is to be). */
  readonly wording: Grammar;
}

const DEFAULTS = grammar(`
item: Text | Input | Document | Record | Message
who: You are a precise data processing engine. | You work in the back office of {company}. | You are an assistant for {company}. | Act as an experienced clerk. | You are a helpful assistant.
rule: Do not add anything else. | No explanations. | Never invent facts. | If something is missing, write null. | Keep the language of the input. | Use only what the text says. | Output must be plain text. | If unsure, choose the more likely option. | Do not use Markdown.
`);

/** `tokens` is the range of an answer's length; `wording` is a grammar. */
export const job = (
  name: string,
  input: Writer,
  tokens: readonly [number, number],
  wording: string,
): Job => ({
  name,
  input,
  tokens,
  wording: grammar(wording, COMMON, DEFAULTS),
});

/** One owner's wording of a symbol. */
export const worded = (one: Job, symbol: string, random: () => number): string =>
  expand(`{${symbol}}`, one.wording, random);

import type { ContentWeights, ModelCall } from '../domain/index.ts';
import { WORD } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { reasoningDemand } from './reasoning.ts';
import type { Asks, Segment, Segments } from './segments.ts';
import { MARK } from './tokens.ts';

/** Characters of statement after which a turn counts as wholly the caller's own material. */
const MATERIAL = 550;
/** What remains of a statement that only leads up to a question. */
const SETTING = 0.3;
/** Examples that a request for more prompts brings along are shorter than this, in words, and not longer than this in all. */
const SEED_WORDS = 40;
const MOST_SEEDS = 6000;

/**
 * The evidence in the wording, each 0..1. Hand-set from the recipes in the literature and from what people's own requests look like;
 * only the last user turn (and, for demands, the system prompt) speaks.
 */
export function contentWeights(call: ModelCall, systemDemand: number, turn: Reading): ContentWeights {
  const generates = generatesPrompts(call, turn.segments);
  return {
    reasoningDemand: Math.max(systemDemand, reasoningDemand(turn)),
    syntheticInstruction: generates ? 0.95 : syntheticInstruction(turn.segments),
    ownedInput: ownedInput(call, turn, generates ? SEED_WORDS : 0),
    promptGeneration: generates ? 1 : 0,
  };
}

const BASE: Readonly<Record<Exclude<Asks, null>, number>> = {
  task: 0.62,
  transform: 0.5,
  question: 0.46,
  favour: 0.35,
};

/**
 * Mean over the requests in a turn: how much each reads like a commissioned exercise. Impersonal, well-formed and full of constraints is high;
 * a person's own voice anywhere in the turn pulls all of it down. A turn that asks nothing recognisable (keywords, many languages) is neutral to low.
 */
function syntheticInstruction({ count, list }: Segments): number {
  let sum = 0;
  let asking = 0;
  let personal = 0;
  for (let i = 0; i < count; i++) {
    const segment = list[i]!;
    personal += segment.personal;
    if (!segment.asks) continue;
    asking++;
    sum += instructionWeight(segment, segment.asks);
  }
  const mean = asking === 0 ? 0.35 : sum / asking;
  return clamp(mean - Math.min(0.4, personal * 0.2));
}

function instructionWeight(segment: Segment, asks: Exclude<Asks, null>): number {
  const words = segment.to - segment.from;
  const form = segment.capital ? 0.04 : -0.12;
  const ended = segment.mark === 0 ? -0.05 : 0.04;
  const length = words < 4 ? -0.1 : words > 9 ? 0.05 : 0;
  return clamp(BASE[asks] + form + ended + length + Math.min(0.3, segment.commissions * 0.09));
}

/**
 * How much of a request is the caller's own: statements and data in the turn, a conversation's history, tools, media, code. Asking for work on given
 * material (translate, classify, …) counts as well, because those who do it bring the material.
 */
function ownedInput(call: ModelCall, turn: Reading, spared: number): number {
  // Beyond the sampled part nobody writes exercises: the rest of a long turn is material.
  const material = materialOf(turn.segments, spared) + Math.max(0, turn.text.length - MOST_SEEDS);
  return clamp(
    material / MATERIAL +
      workOnMaterial(turn.segments) +
      (call.turnCount >= 3 ? 0.4 : 0) +
      (call.tools.length > 0 ? 0.4 : 0) +
      (call.media > 0 ? 0.5 : 0) +
      Math.min(0.4, turn.tokens.symbols / 60) +
      Math.min(0.4, turn.tokens.links * 0.2),
  );
}

/** Work on what is given, or a choice of one label ("spam or not?"), from which a student learns little. */
function workOnMaterial({ count, list }: Segments): number {
  let weight = 0;
  for (let i = 0; i < count; i++) {
    const { asks, classes } = list[i]!;
    const chooses =
      (classes & WORD.label) !== 0 || ((classes & WORD.choice) !== 0 && (classes & WORD.question) !== 0);
    if (asks !== null && chooses) return 0.55;
    if (asks === 'transform') weight = 0.3;
  }
  return weight;
}

/** Characters of statement in segments of at least `spared` words. What leads up to a question on the same line is the question's own setting ("A train leaves … How long …?"). */
function materialOf({ count, list }: Segments, spared: number): number {
  let material = 0;
  let setting = 0;
  for (let i = 0; i < count; i++) {
    const { asks, mark, characters, from, to } = list[i]!;
    if (to - from < spared) continue;
    if (asks === null) setting += characters;
    else setting *= asks === 'question' ? SETTING : 1;
    if (asks === null && mark === MARK.stop) continue;
    material += setting;
    setting = 0;
  }
  return material + setting;
}

/** "Come up with 20 new tasks", "write a harder version of this question": the answer is to become prompts. */
function generatesPrompts({ turnCount, tools }: ModelCall, { count, list }: Segments): boolean {
  if (turnCount > 2 || tools.length > 0) return false;
  for (let i = 0; i < count; i++) if (list[i]!.personal === 0 && wantsPrompts(list[i]!.classes)) return true;
  return false;
}

/** Teachers want new questions too; only evolved ones are out of the ordinary. */
function wantsPrompts(classes: number): boolean {
  if ((classes & (WORD.task | WORD.transform)) === 0) return false;
  if ((classes & WORD.item) !== 0) return (classes & (WORD.fresh | WORD.evolved)) !== 0;
  return (classes & WORD.exercise) !== 0 && (classes & WORD.evolved) !== 0;
}

export const clamp = (value: number): number =>
  value < 0 ? 0 : value > 1 ? 1 : Math.round(value * 100) / 100;

import type { ContentWeights, ModelCall } from '../domain/index.ts';
import { reasoningDemand } from './reasoning.ts';
import type { Asks, Segment } from './segments.ts';
import { WORD } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** A text as the content weights read it. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
}

/** Characters of statement after which a turn counts as wholly the caller's own material. */
const MATERIAL = 700;

/**
 * The evidence in the wording, each 0..1. Hand-set from the recipes in the literature and from what people's own requests look like;
 * only the last user turn (and, for demands, the system prompt) speaks.
 */
export function contentWeights(call: ModelCall, system: Reading, turn: Reading): ContentWeights {
  const seeds = seedsAndExpands(turn.segments);
  return {
    reasoningDemand: Math.max(reasoningDemand(system), reasoningDemand(turn)),
    syntheticInstruction: seeds ? 0.95 : syntheticInstruction(turn.segments),
    ownedInput: seeds ? 0 : ownedInput(call, turn),
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
function syntheticInstruction(segments: readonly Segment[]): number {
  let sum = 0;
  let asking = 0;
  let personal = 0;
  for (const segment of segments) {
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
function ownedInput(call: ModelCall, turn: Reading): number {
  let material = 0;
  let transforms = false;
  for (const segment of turn.segments) {
    if (!segment.asks) material += segment.characters;
    else if (segment.asks === 'transform') transforms = true;
  }
  // Beyond the sampled part nobody writes exercises: the rest of a long turn is material.
  material += Math.max(0, turn.text.length - 3000);
  return clamp(
    material / MATERIAL +
      (transforms ? 0.3 : 0) +
      (call.turnCount >= 3 ? 0.4 : 0) +
      (call.tools.length > 0 ? 0.4 : 0) +
      (call.media > 0 ? 0.5 : 0) +
      Math.min(0.4, turn.tokens.symbols / 60) +
      Math.min(0.4, turn.tokens.links * 0.2),
  );
}

/** "Come up with 20 new tasks", "write a harder version of this question": the answer is to become prompts. */
function seedsAndExpands(segments: readonly Segment[]): boolean {
  return segments.some(
    ({ classes, asks }) =>
      (asks === 'task' || asks === 'transform' || asks === 'favour') &&
      (classes & WORD.fresh) !== 0 &&
      (classes & WORD.item) !== 0,
  );
}

export const clamp = (value: number): number =>
  value < 0 ? 0 : value > 1 ? 1 : Math.round(value * 100) / 100;

import type { Observation, Style } from '../domain/index.ts';
import { hashOf, hasBit, setBit, type Bits } from './bits.ts';

/** What a key's requests for log-probabilities had in common. */
export interface Probes {
  /** Bloom filter of their skeletons (see Fingerprints.template). */
  skeletons: Bits;
  /** Skeletons in it. */
  filled: number;
  /** 30 bits of the last one's head, and the length of its text. */
  head: number;
  length: number;
  /** Requests, counted up to {@link MEMORY}, and what share of the latest were not framed, 0..1; absent before the first. */
  noted?: number;
  fresh?: number;
  /** Topic cells of the last few. */
  cells?: (readonly number[])[];
}

const SKELETON_BITS = 1024;
/** A filter so full is begun anew. */
const FULL = 200;
/** The share forgets within about so many requests. */
const MEMORY = 16;
/** Few enough that unrelated texts seldom share a cell with them, and enough for frames that take turns. */
const KINDRED = 4;
/** Values of Style.asks. */
const TASK = 1;
const WORK = 2;

export const newProbes = (): Probes => ({ skeletons: [], filled: 0, head: 0, length: 0 });

const headOf = ({ fingerprints }: Observation): number =>
  fingerprints.template[0] === undefined ? 0 : hashOf(fingerprints.template[0]);

/** Whether a request has an instruction, a frame or examples that stay, as far as can be seen: a skeleton that came before, or without skeletons the looks of one. */
export const isFramed = (probes: Probes, observation: Observation): boolean =>
  observation.fingerprints.template.length > 0
    ? hasFrame(probes, observation)
    : isKindred(probes, observation) || asksForLabel(observation.style);

const hasFrame = ({ skeletons }: Probes, { fingerprints }: Observation): boolean =>
  fingerprints.template.some((skeleton) => hasBit(skeletons, hashOf(skeleton) % SKELETON_BITS));

/** A text too short for a skeleton has a topic cell in common with one of the last few. */
const isKindred = ({ cells = [] }: Probes, { fingerprints }: Observation): boolean =>
  fingerprints.topics.some((cell) => cells.some((earlier) => earlier.includes(cell)));

/** Work on something given, or a whole question, in a few words: there is an answer of a word or two that somebody may want. */
const asksForLabel = ({ asks, formal, labels, rubric, given }: Style): boolean =>
  labels > 0 || asks === WORK || rubric > 0 || given > 0 || (formal === 2 && asks !== TASK);

/** By how many units its text is longer than the one before (less than 0: shorter), when both begin alike; null when they do not. */
export function continues({ head, length }: Probes, observation: Observation): number | null {
  const own = headOf(observation);
  return own !== 0 && own === head ? observation.textLength - length : null;
}

/** Remembers a request for log-probabilities; others change nothing. */
export function noteProbe(probes: Probes, observation: Observation): void {
  if (!observation.parameters.logprobs) return;
  const fresh = isFramed(probes, observation) ? 0 : 1;
  const before = probes.fresh ?? 0;
  probes.noted = Math.min(MEMORY, (probes.noted ?? 0) + 1);
  probes.fresh = Math.round((before + (fresh - before) / probes.noted) * 1000) / 1000;
  if (probes.filled > FULL) {
    probes.skeletons = [];
    probes.filled = 0;
  }
  for (const skeleton of observation.fingerprints.template)
    if (setBit(probes.skeletons, hashOf(skeleton) % SKELETON_BITS)) probes.filled++;
  probes.cells = [observation.fingerprints.topics, ...(probes.cells ?? [])].slice(0, KINDRED);
  probes.head = headOf(observation);
  probes.length = observation.textLength;
}

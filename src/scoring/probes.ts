import type { Observation } from '../domain/index.ts';
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
}

const SKELETON_BITS = 1024;
/** A filter so full is begun anew. */
const FULL = 200;

export const newProbes = (): Probes => ({ skeletons: [], filled: 0, head: 0, length: 0 });

const headOf = ({ fingerprints }: Observation): number =>
  fingerprints.template[0] === undefined ? 0 : hashOf(fingerprints.template[0]);

/** Whether any of the request's skeletons came before: it has an instruction, a frame or examples that stay. */
export const isFramed = ({ skeletons }: Probes, { fingerprints }: Observation): boolean =>
  fingerprints.template.some((skeleton) => hasBit(skeletons, hashOf(skeleton) % SKELETON_BITS));

/** By how many units its text is longer than the one before (less than 0: shorter), when both begin alike; null when they do not. */
export function continues({ head, length }: Probes, observation: Observation): number | null {
  const own = headOf(observation);
  return own !== 0 && own === head ? observation.textLength - length : null;
}

/** Remembers a request for log-probabilities; others change nothing. */
export function noteProbe(probes: Probes, observation: Observation): void {
  if (!observation.parameters.logprobs) return;
  if (probes.filled > FULL) {
    probes.skeletons = [];
    probes.filled = 0;
  }
  for (const skeleton of observation.fingerprints.template)
    if (setBit(probes.skeletons, hashOf(skeleton) % SKELETON_BITS)) probes.filled++;
  probes.head = headOf(observation);
  probes.length = observation.textLength;
}

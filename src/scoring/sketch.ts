import type { EvidenceReason, Observation } from '../domain/index.ts';
import type { StreamSketch } from '../detectors/index.ts';
import { emptyBits, hasBit, hashOf, setBit } from './bits.ts';
import { FACT_BITS, TOPIC_BITS, USER_BITS, type Stream } from './judgement.ts';

/** The stream as detectors see it, before the observation is added to it. */
export const sketchOf = (stream: Stream, observation: Observation): StreamSketch => ({
  scope: stream.scope,
  requests: stream.requests,
  novelty: novelty(stream, observation),
  facts: stream.counted,
  seen: (reason, fact) => isCounted(stream, reason, fact),
  endUsers: { distinct: distinctUsers(stream), returning: stream.returning },
});

/** So many fresh cells make a topic new, however much of the template's own wording varies beside them. */
const ENOUGH = 4;

/** Corrected for cells that are set by other words' chance: the fuller the map, the more a fresh cell means. */
function novelty(stream: Stream, { fingerprints }: Observation): number {
  let fresh = 0;
  let variable = 0;
  for (const cell of fingerprints.topics) {
    if (stream.before.includes(cell)) continue;
    variable++;
    if (!hasBit(stream.topics, cell % TOPIC_BITS)) fresh++;
  }
  return variable === 0
    ? 0
    : Math.min(1, fresh / Math.min(variable, ENOUGH) / (1 - stream.covered / TOPIC_BITS));
}

/** A map so full says nothing any more and is begun anew. */
const FULL = 0.7;

/** Adds an observation to what the stream remembers. */
export function remember(stream: Stream, { at, fingerprints }: Observation): void {
  stream.requests++;
  stream.last = Math.max(at, stream.last);
  stream.before = fingerprints.topics;
  cover(stream, fingerprints.topics);
  if (fingerprints.endUser !== null && !setBit(stream.users, hashOf(fingerprints.endUser) % USER_BITS))
    stream.returning++;
}

function cover(stream: Stream, topics: readonly number[]): void {
  if (stream.covered > FULL * TOPIC_BITS) {
    stream.topics = emptyBits(TOPIC_BITS);
    stream.covered = 0;
  }
  for (const cell of topics) if (setBit(stream.topics, cell % TOPIC_BITS)) stream.covered++;
}

/** Linear counting (Whang et al. 1990): good to a few hundred. */
function distinctUsers({ users }: Stream): number {
  const set = users.reduce((sum, word) => sum + ones(word), 0);
  return set >= USER_BITS ? USER_BITS * 6 : Math.round(-USER_BITS * Math.log(1 - set / USER_BITS));
}

function ones(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const positions = (reason: EvidenceReason, fact: string): readonly [number, number] => {
  const hash = hashOf(`${reason}/${fact}`);
  return [hash % FACT_BITS, (hash >>> 11) % FACT_BITS];
};

/** Errs towards yes, which withholds evidence rather than counting it twice. */
export function isCounted(stream: Stream, reason: EvidenceReason, fact: string): boolean {
  const [first, second] = positions(reason, fact);
  return hasBit(stream.facts, first) && hasBit(stream.facts, second);
}

/** Notes a fact as counted. A filter that is half full is emptied: by then some seven hundred facts have had their say. */
export function count(stream: Stream, reason: EvidenceReason, fact: string): void {
  if (stream.filled > FACT_BITS / 3) {
    stream.facts = emptyBits(FACT_BITS);
    stream.filled = 0;
  }
  const [first, second] = positions(reason, fact);
  setBit(stream.facts, first);
  setBit(stream.facts, second);
  stream.filled++;
  stream.counted[reason]++;
}

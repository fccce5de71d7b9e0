import type { EvidenceReason, Observation } from '../domain/index.ts';
import type { StreamSketch } from '../detectors/index.ts';
import { countBits, hasBit, hashOf, setBit } from './bits.ts';
import { FACT_BITS, TOPIC_BITS, USER_BITS, type Stream } from './judgement.ts';

/** The stream as detectors see it, before the observation is added to it. */
export const sketchOf = (stream: Stream, observation: Observation): StreamSketch =>
  new Sketch(stream, novelty(stream, observation));

/** A class so that one object is all it takes, and what is seldom asked for is computed when it is. */
class Sketch implements StreamSketch {
  readonly novelty: number;
  readonly #stream: Stream;

  constructor(stream: Stream, novelty: number) {
    this.novelty = novelty;
    this.#stream = stream;
  }

  get scope(): StreamSketch['scope'] {
    return this.#stream.scope;
  }

  get requests(): number {
    return this.#stream.requests;
  }

  get facts(): StreamSketch['facts'] {
    return this.#stream.counted;
  }

  get endUsers(): StreamSketch['endUsers'] {
    return { distinct: distinctUsers(this.#stream), returning: this.#stream.returning };
  }

  seen(reason: EvidenceReason, fact: string): boolean {
    return isCounted(this.#stream, reason, fact);
  }
}

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
    stream.topics = [];
    stream.covered = 0;
  }
  for (const cell of topics) if (setBit(stream.topics, cell % TOPIC_BITS)) stream.covered++;
}

/** Linear counting (Whang et al. 1990): good to a few hundred. */
function distinctUsers({ users }: Stream): number {
  const set = countBits(users);
  return set >= USER_BITS ? USER_BITS * 6 : Math.round(-USER_BITS * Math.log(1 - set / USER_BITS));
}

/** Keeps facts of different reasons apart. */
const SEED: Readonly<Record<EvidenceReason, number>> = {
  parameter_extraction: 1,
  reasoning_coercion: 2,
  template_harvest: 3,
  coverage_growth: 4,
};

const first = (hash: number): number => hash % FACT_BITS;
const second = (hash: number): number => (hash >>> 11) % FACT_BITS;

/** Errs towards yes, which withholds evidence rather than counting it twice. */
export function isCounted({ facts }: Stream, reason: EvidenceReason, fact: string): boolean {
  const hash = hashOf(fact, SEED[reason]);
  return hasBit(facts, first(hash)) && hasBit(facts, second(hash));
}

/** Notes a fact as counted. A filter that is half full is emptied: by then some seven hundred facts have had their say. */
export function count(stream: Stream, reason: EvidenceReason, fact: string): void {
  if (stream.filled > FACT_BITS / 3) {
    stream.facts = [];
    stream.filled = 0;
  }
  const hash = hashOf(fact, SEED[reason]);
  setBit(stream.facts, first(hash));
  setBit(stream.facts, second(hash));
  stream.filled++;
  stream.counted[reason]++;
}

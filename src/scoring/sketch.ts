import { EVIDENCE_REASONS, type EvidenceReason, type Observation } from '../domain/index.ts';
import type { Habits, Past, StreamSketch } from '../detectors/index.ts';
import { countBits, hasBit, hashOf, setBit } from './bits.ts';
import { habitsAfter } from './habits.ts';
import { newMemory, noteStructure, RequestPast } from './memory.ts';
import { FACT_BITS, TOPIC_BITS, USER_BITS, type Stream } from './judgement.ts';
import { breadthOf, countSubject } from './subjects.ts';

/** The stream as detectors see it, before the observation is added to it. */
export const sketchOf = (stream: Stream, observation: Observation): StreamSketch =>
  new Sketch(stream, observation);

/** A class so that one object is all it takes, and what is seldom asked for is computed when it is. */
class Sketch implements StreamSketch {
  readonly novelty: number;
  readonly repeated: boolean;
  readonly #stream: Stream;
  readonly #observation: Observation;
  #past: Past | undefined;

  constructor(stream: Stream, observation: Observation) {
    this.novelty = novelty(stream, observation);
    const { prompt } = observation.fingerprints;
    this.repeated = prompt !== null && isCounted(stream, prompt);
    this.#stream = stream;
    this.#observation = observation;
  }

  get scope(): StreamSketch['scope'] {
    return this.#stream.scope;
  }

  get requests(): number {
    return this.#stream.requests;
  }

  get habits(): Habits {
    return this.#stream.habits;
  }

  get breadth(): number | null {
    return this.#stream.breadth;
  }

  get facts(): StreamSketch['facts'] {
    return { ...NO_FACTS, ...this.#stream.counted };
  }

  get endUsers(): StreamSketch['endUsers'] {
    return { distinct: distinctUsers(this.#stream), returning: this.#stream.returning };
  }

  get past(): Past | null {
    const { memory } = this.#stream;
    if (memory === undefined) return null;
    return (this.#past ??= new RequestPast(memory, this.#observation));
  }

  seen(fact: string): boolean {
    return isCounted(this.#stream, fact);
  }
}

const NO_FACTS = Object.fromEntries(EVIDENCE_REASONS.map((reason) => [reason, 0])) as Record<
  EvidenceReason,
  number
>;

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
export function remember(stream: Stream, observation: Observation): void {
  const { at, fingerprints, style } = observation;
  const fresh = novelty(stream, observation);
  const { prompt, topics, endUser } = fingerprints;
  stream.requests++;
  if (stream.scope === 'key') noteStructure((stream.memory ??= newMemory()), observation);
  stream.last = Math.max(at, stream.last);
  stream.before = topics;
  cover(stream, topics);
  const repeated = prompt !== null && isCounted(stream, prompt);
  const stays = style.subject !== 0 && style.subject === stream.subject;
  habitsAfter(stream, observation, {
    repeated,
    novelty: fresh,
    stays,
    elsewhere: moves(stream, observation),
  });
  if (style.subject !== 0) {
    stream.subject = style.subject;
    stream.subjects = countSubject(stream.subjects, style.subject);
    stream.breadth = breadthOf(stream.subjects);
  }
  if (prompt !== null && !repeated) note(stream, prompt);
  if (endUser !== null && !setBit(stream.users, hashOf(endUser) % USER_BITS)) stream.returning++;
}

/** Whether a request comes with a system prompt and tools that had not come before; notes them. The first ones are where the stream is at home. */
function moves(stream: Stream, { fingerprints: { system, tools } }: Observation): boolean {
  if (system === null && tools === null) return false;
  const context = `${system ?? ''}/${tools ?? ''}`;
  if (isCounted(stream, context)) return false;
  note(stream, context);
  return stream.requests > 2;
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

/** Errs towards yes, which withholds evidence rather than counting it twice. */
export function isCounted({ facts, older, scope }: Stream, fact: string): boolean {
  const hash = hashOf(fact);
  const bits = FACT_BITS[scope];
  const [first, second] = [hash % bits, (hash >>> 15) % bits];
  return (hasBit(facts, first) && hasBit(facts, second)) || (hasBit(older, first) && hasBit(older, second));
}

/** Notes a fact. A filter with a fifth as many facts as bits (one in nine of its answers is wrong) becomes the older one, and what was older is forgotten. */
function note(stream: Stream, fact: string): void {
  const bits = FACT_BITS[stream.scope];
  if (stream.filled * 5 > bits) {
    stream.older = stream.facts;
    stream.facts = [];
    stream.filled = 0;
  }
  const hash = hashOf(fact);
  setBit(stream.facts, hash % bits);
  setBit(stream.facts, (hash >>> 15) % bits);
  stream.filled++;
}

/** Notes a fact as counted for a reason. Prompts are noted when the request is remembered, so that several reasons may rest on one. */
export function count(stream: Stream, reason: EvidenceReason, fact: string, isOwn: boolean): void {
  if (isOwn) note(stream, fact);
  stream.counted[reason] = (stream.counted[reason] ?? 0) + 1;
}

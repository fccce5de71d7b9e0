import type { Fingerprints, Observation } from '../domain/index.ts';
import type { Detectors, Scope } from '../detectors/index.ts';
import { hashOf } from './bits.ts';
import {
  newStream,
  STREAMS,
  TEMPLATES,
  type Judgement,
  type Stream,
  type TemplateCounts,
} from './judgement.ts';
import { isWorthAStream } from './opening.ts';
import { faded } from './process.ts';
import { share } from './priors.ts';

/** A skeleton seen so often is a template. */
const TEMPLATE_COUNT = 2;
/** Streams with the most evidence, which no number of new streams can push out. */
const KEPT = 8;

/** The streams that an observation belongs to: the key's, its context's, its shape's, its template's. Opened when the observation is worth it. */
export function streamsFor(
  judgement: Judgement,
  observation: Observation,
  detectors: Detectors,
): readonly Stream[] {
  const { fingerprints, at } = observation;
  const streams = [known(judgement, 'key', '') ?? open(judgement, 'key', '', at)];
  const join = (scope: Scope, id: string | null): void => {
    const stream = id === null ? null : known(judgement, scope, id);
    if (stream !== null) streams.push(stream);
    else if (id !== null && isWorthAStream(scope, observation, detectors))
      streams.push(open(judgement, scope, id, at));
  };
  join('context', contextOf(fingerprints));
  join('shape', fingerprints.shape);
  join('template', countTemplates(judgement, fingerprints));
  return streams;
}

const contextOf = ({ system, tools }: Fingerprints): string | null =>
  tools === null ? system : `${system ?? ''}/${tools}`;

function known({ streams }: Judgement, scope: Scope, id: string): Stream | null {
  for (const stream of streams) if (stream.id === id && stream.scope === scope) return stream;
  return null;
}

function open(judgement: Judgement, scope: Scope, id: string, now: number): Stream {
  if (judgement.streams.length >= STREAMS) evict(judgement.streams, now);
  const rank = ++judgement.opened[scope];
  const part = scope === 'key' ? 1 : share(rank);
  const stream = newStream(id, scope, Math.log(part), now);
  judgement.streams.push(stream);
  return stream;
}

/** Forgets the stream that has rested longest, but never the key's own, nor those with the most evidence. */
function evict(streams: Stream[], now: number): void {
  const evidence = streams.map((stream) => strongest(stream, now));
  let oldest = -1;
  for (let i = 0; i < streams.length; i++) {
    if (streams[i]!.scope === 'key' || isKept(evidence, i)) continue;
    if (oldest < 0 || streams[i]!.last < streams[oldest]!.last) oldest = i;
  }
  streams.splice(oldest, 1);
}

/** Whether fewer than {@link KEPT} streams have more evidence; among equals the earlier comes first. */
function isKept(evidence: readonly number[], index: number): boolean {
  const own = evidence[index]!;
  let before = 0;
  for (let i = 0; i < evidence.length && before < KEPT; i++)
    if (evidence[i]! > own || (evidence[i] === own && i < index)) before++;
  return before < KEPT;
}

/** What speaks against the key's own stream being forgotten is its scope: it takes no place among those kept for their evidence. */
function strongest({ scope, evidence, logShare }: Stream, now: number): number {
  let most = Number.NEGATIVE_INFINITY;
  if (scope === 'key') return most;
  for (const process of Object.values(evidence)) most = Math.max(most, faded(process, now));
  return most + logShare;
}

/**
 * Counts the observation's skeletons (space-saving, Metwally et al. 2005: a newcomer takes over the smallest counter) and names the coarsest one that
 * returns. Taking over starts from zero rather than from the evicted count: a template must have been seen, not guessed.
 */
function countTemplates(judgement: Judgement, { template }: Fingerprints): string | null {
  judgement.judged++;
  let found: string | null = null;
  for (const fingerprint of template) {
    const count = countOne(judgement.templates, hashOf(fingerprint), judgement.judged);
    if (found === null && count >= TEMPLATE_COUNT) found = fingerprint;
  }
  return found;
}

function countOne({ tags, counts, last }: TemplateCounts, tag: number, number: number): number {
  let at = tags.indexOf(tag);
  if (at < 0) {
    at = tags.length < TEMPLATES ? tags.length : leastUsed(counts, last);
    tags[at] = tag;
    counts[at] = 0;
  }
  last[at] = number;
  return ++counts[at]!;
}

/** Once-seen skeletons go first, the oldest of them before the others. */
function leastUsed(counts: readonly number[], last: readonly number[]): number {
  let least = 0;
  for (let i = 1; i < counts.length; i++) {
    const fewer = counts[i]! - counts[least]!;
    if (fewer < 0 || (fewer === 0 && last[i]! < last[least]!)) least = i;
  }
  return least;
}

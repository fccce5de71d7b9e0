import type { Observation } from '../domain/index.ts';
import type { Scope } from '../detectors/index.ts';
import { newStream, STREAMS, TEMPLATES, type Judgement, type Stream } from './judgement.ts';
import { faded } from './process.ts';
import { SCOPE_SHARE, share } from './priors.ts';

/** A skeleton seen so often is a template. */
const TEMPLATE_COUNT = 3;
/** Streams with the most evidence, which no number of new streams can push out. */
const KEPT = 8;

/** The streams that an observation belongs to, opened when they are new: the key's, its context's, its template's. */
export function streamsFor(judgement: Judgement, observation: Observation): readonly Stream[] {
  const { system, tools } = observation.fingerprints;
  const streams = [streamOf(judgement, 'key', '', observation.at)];
  if (system !== null || tools !== null)
    streams.push(streamOf(judgement, 'context', `${system ?? ''}/${tools ?? ''}`, observation.at));
  const template = countTemplates(judgement, observation);
  if (template !== null) streams.push(streamOf(judgement, 'template', template, observation.at));
  return streams;
}

function streamOf(judgement: Judgement, scope: Scope, fingerprint: string, now: number): Stream {
  const id = `${scope}:${fingerprint}`;
  const known = judgement.streams.find((stream) => stream.id === id);
  if (known) return known;
  if (judgement.streams.length >= STREAMS) evict(judgement, now);
  const rank = ++judgement.opened[scope];
  const part = scope === 'key' ? SCOPE_SHARE.key : SCOPE_SHARE[scope] * share(rank);
  const stream = newStream(id, scope, Math.log(part), now);
  judgement.streams.push(stream);
  return stream;
}

/** Forgets the stream that has rested longest, but never the key's own, nor those with the most evidence. */
function evict(judgement: Judgement, now: number): void {
  const candidates = judgement.streams
    .filter(({ scope }) => scope !== 'key')
    .map((stream) => ({ stream, evidence: strongest(stream, now) }))
    .sort((a, b) => b.evidence - a.evidence)
    .slice(KEPT);
  const oldest = candidates.reduce((a, b) => (b.stream.last < a.stream.last ? b : a));
  judgement.streams.splice(judgement.streams.indexOf(oldest.stream), 1);
}

function strongest(stream: Stream, now: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const process of Object.values(stream.evidence)) most = Math.max(most, faded(process, now));
  return most + stream.logShare;
}

/**
 * Counts the observation's skeletons (space-saving, Metwally et al. 2005: a newcomer takes over the smallest counter) and names the coarsest one that
 * returns. Taking over starts from zero rather than from the evicted count: a template must have been seen, not guessed.
 */
function countTemplates({ templates }: Judgement, { at, fingerprints }: Observation): string | null {
  let found: string | null = null;
  for (const fingerprint of fingerprints.template) {
    const count = countOne(templates, fingerprint, at);
    if (found === null && count >= TEMPLATE_COUNT) found = fingerprint;
  }
  return found;
}

function countOne(templates: Judgement['templates'], fingerprint: string, at: number): number {
  const known = templates.find(([name]) => name === fingerprint);
  if (known) {
    known[2] = at;
    return ++known[1];
  }
  if (templates.length >= TEMPLATES) templates.splice(leastUsed(templates), 1);
  templates.push([fingerprint, 1, at]);
  return 1;
}

/** Once-seen skeletons go first, the oldest of them before the others. */
function leastUsed(templates: Judgement['templates']): number {
  let least = 0;
  for (let i = 1; i < templates.length; i++) {
    const [, count, last] = templates[i]!;
    const [, smallest, oldest] = templates[least]!;
    if (count < smallest || (count === smallest && last < oldest)) least = i;
  }
  return least;
}

import type { Sampling } from '../domain/index.ts';
import type { Judgement } from './judgement.ts';
import { faded } from './process.ts';

/**
 * A key whose strongest process is above this (nats, without its share of the budget) has not proved itself: a throttle needs some nine. Honest keys
 * are seldom above 0 for long.
 */
const CLEAN = 2;

/**
 * One request in how many of a key is to be observed: every one, unless many were judged without a sign and it sends more than `perSecond` a second; then about
 * so many a second, but never less than one in `oneIn`. Which ones is chance (features/chance.ts), so that the evidence stays what it was, only slower; and at
 * the first sign all are observed again. What this gives away: a key that turns to harvesting after a long clean life is seen later by as many requests as it
 * sends in the seconds until a sample shows.
 */
export function attention(judgement: Judgement, perSecond: number, sampling: Sampling, now: number): number {
  const oneIn = Math.min(sampling.oneIn, Math.floor(perSecond / sampling.perSecond));
  if (oneIn <= 1 || judgement.judged < sampling.after) return 1;
  return suspicionOf(judgement, now) > CLEAN ? 1 : oneIn;
}

/** The strongest single process, without its share of the budget (nats, negative without any): a reason to look closer, never to act. */
export function suspicionOf({ streams }: Judgement, now: number): number {
  let most = -Infinity;
  for (const { evidence } of streams)
    for (const process of Object.values(evidence)) most = Math.max(most, faded(process, now));
  return most;
}

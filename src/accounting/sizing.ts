import { plus, times, type Amounts, type Ask, type Policy } from '../domain/index.ts';

/**
 * How many requests to grant ahead of need. A key starts slowly and earns longer leases by what it has sent, so that a young harvest is
 * looked at often while an established key costs one ledger call for many requests. Nothing ahead in strict mode or under scrutiny.
 */
export const headroom = (seen: number, scrutiny: boolean, policy: Policy, oneIn = 1): number =>
  scrutiny || policy.lease.strict ? 0 : Math.min(mostAhead(policy, oneIn), 1 + Math.floor(seen / 4));

/** A sampled key is busy: so many more, or it would ask for leases several times a second. Not where a quota would be held by one isolate. */
const SAMPLED = 4;

const mostAhead = ({ lease, quotas }: Policy, oneIn: number): number =>
  lease.requests * (quotas.length === 0 ? Math.min(oneIn, SAMPLED) : 1);

/** What to ask of the board for a holder: its need, and `ahead` more requests of its usual size. */
export const wanted = (ask: Ask, ahead: number): Amounts => plus(ask.need, times(ask.typical, ahead));

/** In-flight slots to ask for: what is in flight and waiting, with room to grow so that a steady key does not ask each time. */
export const slotsWanted = (inFlight: number, waiting: number, ahead: number): number =>
  inFlight + waiting + Math.min(ahead, inFlight + waiting + 4);

import { plus, times, type Amounts, type Ask, type Policy } from '../domain/index.ts';

/**
 * How many requests to grant ahead of need. A key starts slowly and earns longer leases by what it has sent, so that a young harvest is
 * looked at often while an established key costs one ledger call for many requests. Nothing ahead in strict mode or under scrutiny.
 */
export const headroom = (seen: number, scrutiny: boolean, policy: Policy): number =>
  scrutiny || policy.lease.strict ? 0 : Math.min(policy.lease.requests, 1 + Math.floor(seen / 4));

/** What to ask of the board for a holder: its need, and `ahead` more requests of its usual size. */
export const wanted = (ask: Ask, ahead: number): Amounts => plus(ask.need, times(ask.typical, ahead));

/** In-flight slots to ask for: what is in flight and waiting, with room to grow so that a steady key does not ask each time. */
export const slotsWanted = (inFlight: number, waiting: number, ahead: number): number =>
  inFlight + waiting + Math.min(ahead, inFlight + waiting + 4);

/**
 * Circuit breaker (M. Nygard, "Release It!"): after some failures in a row the board is left alone for a while, then
 * one call probes it. Pure: a state in, a state out, time as an argument.
 */
export type Breaker =
  | { readonly kind: 'closed'; readonly failures: number }
  | { readonly kind: 'open'; readonly until: number }
  /** One probe is out. `until` frees the circuit from a probe whose request was cancelled and that never ends. */
  | { readonly kind: 'half_open'; readonly until: number };

export interface BreakerOptions {
  /** Consecutive failures that open the circuit. */
  readonly failures: number;
  readonly coolDownMs: number;
}

export const CLOSED: Breaker = Object.freeze({ kind: 'closed', failures: 0 });

/** The state in which a call may be made now, or null when it must not. */
export const admit = (breaker: Breaker, now: number, options: BreakerOptions): Breaker | null => {
  if (breaker.kind === 'closed') return breaker;
  return now < breaker.until ? null : { kind: 'half_open', until: now + options.coolDownMs };
};

/** The state after a call failed. */
export const failed = (breaker: Breaker, now: number, options: BreakerOptions): Breaker => {
  const failures = breaker.kind === 'closed' ? breaker.failures + 1 : options.failures;
  return failures >= options.failures
    ? { kind: 'open', until: now + options.coolDownMs }
    : { kind: 'closed', failures };
};

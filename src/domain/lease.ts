import type { Action, Reason } from './evidence.ts';
import type { Exchange, Observation } from './observation.ts';

/** A keyed pseudonym of a credential: 26 base-32 characters of an HMAC-SHA-256. Never the credential. */
export type KeyId = string;

/** What a quota can measure. `cost` is in policy cost units (micro-USD at list price by default). */
export const MEASURES = ['requests', 'input_tokens', 'output_tokens', 'cost'] as const;
export type Measure = (typeof MEASURES)[number];
export type Amounts = Readonly<Record<Measure, number>>;

export const WINDOWS = ['minute', 'hour', 'day', 'month'] as const;
/** Fixed windows aligned to UTC. */
export type Window = (typeof WINDOWS)[number];

export interface Quota {
  readonly measure: Measure;
  readonly window: Window;
  readonly limit: number;
}

/** A quota as it stands: for rate-limit headers and refusals. `resets` in epoch ms. */
export interface QuotaState extends Quota {
  readonly remaining: number;
  readonly resets: number;
}

/** Why less than the need was granted, and the first moment (epoch ms) at which trying again can succeed. */
export interface Shortage {
  /** `unavailable`: the board is away and the stance is to fail closed. */
  readonly measure: Measure | 'concurrency' | 'unavailable';
  readonly window: Window | null;
  readonly limit: number;
  readonly retryAt: number;
}

/**
 * Permission to forward, granted by a ledger to one isolate ("holder"). The isolate decides alone while it lasts.
 * Grants add up within one `epoch`: what is left of an earlier epoch must be given back, not spent.
 */
export interface Lease {
  readonly action: Action;
  readonly reasons: readonly Reason[];
  /** Epoch ms until which the action holds by itself (for `Retry-After` on refusals); null when lasting. */
  readonly actionUntil: number | null;
  /** Added to what the holder has left in the same epoch. */
  readonly granted: Amounts;
  /** The measures that bind: others are granted without limit. Always has `requests`. */
  readonly measures: readonly Measure[];
  /** Requests of `granted` that go beyond what was needed; 0 when each request has to ask. */
  readonly ahead: number;
  /** Requests the holder may have in flight; null when there is no concurrency quota. */
  readonly slots: number | null;
  /** Start (epoch ms) of the smallest quota window that the grant counts in; 0 when no quota applies. */
  readonly epoch: number;
  readonly expires: number;
  /** True when each request must ask, with its observation (keys under suspicion). */
  readonly scrutiny: boolean;
  /** Whether output must be metered exactly also for streams whose client did not ask for usage. */
  readonly exactUsage: boolean;
  /** One request in so many is observed, by chance (see features/chance.ts); 1: all. */
  readonly oneIn: number;
  readonly quotas: readonly QuotaState[];
  readonly shortage: Shortage | null;
  readonly policy: string;
}

/** The epoch of requests forwarded without a ledger's grant, under the policy's `fail_open` stance: charged when they are reported. */
export const UNLEASED = -1;

/** Reservations that ended in one epoch: what they had set aside and what they really took. */
export interface Settlement {
  readonly epoch: number;
  readonly reserved: Amounts;
  readonly actual: Amounts;
  /** Allowance of this epoch that is handed back unspent. */
  readonly returned: Amounts;
}

/**
 * What an isolate tells a ledger and asks of it, in one message. `sequence` makes it idempotent per holder: a report that is sent again
 * because its acknowledgement was lost is counted once.
 */
export interface Report {
  readonly holder: string;
  readonly sequence: number;
  readonly exchanges: readonly Exchange[];
  readonly settlements: readonly Settlement[];
  /** Requests forwarded and not yet settled. */
  readonly inFlight: number;
  /** Requests that the holder may have in flight without asking again: those that are, and slots of its lease that it may still fill. */
  readonly slots: number;
  /** Requests that the holder refused since its last report. */
  readonly refused: number;
  readonly ask: Ask | null;
}

export interface Ask {
  /** The sum of what the waiting requests need now: a batch needs as many `requests` as are in it. */
  readonly need: Amounts;
  /** How many wait, each for a slot; absent when it is `need.requests`. */
  readonly waiting?: number;
  /** What one request of this holder usually sets aside: the unit of what is granted ahead of need. */
  readonly typical: Amounts;
  /** Under scrutiny, and of batches: the observations of the waiting requests, judged before they are forwarded, once for each report. */
  readonly observations: readonly Observation[];
}

/** How many requests an ask is for, each of which needs a slot. */
export const waitingOf = ({ need, waiting }: Ask): number => waiting ?? need.requests;

/** The answer to a report: a lease when one was asked for. Receiving it acknowledges the report. */
export interface Acknowledgement {
  readonly lease: Lease | null;
}

export const NOTHING: Amounts = Object.freeze({ requests: 0, input_tokens: 0, output_tokens: 0, cost: 0 });

/** `a` taken `factor` times. */
export const times = (a: Amounts, factor: number): Amounts => ({
  requests: a.requests * factor,
  input_tokens: a.input_tokens * factor,
  output_tokens: a.output_tokens * factor,
  cost: a.cost * factor,
});

export const plus = (a: Amounts, b: Amounts): Amounts => ({
  requests: a.requests + b.requests,
  input_tokens: a.input_tokens + b.input_tokens,
  output_tokens: a.output_tokens + b.output_tokens,
  cost: a.cost + b.cost,
});

export const minus = (a: Amounts, b: Amounts): Amounts => ({
  requests: a.requests - b.requests,
  input_tokens: a.input_tokens - b.input_tokens,
  output_tokens: a.output_tokens - b.output_tokens,
  cost: a.cost - b.cost,
});

export const isNothing = (a: Amounts): boolean =>
  a.requests === 0 && a.input_tokens === 0 && a.output_tokens === 0 && a.cost === 0;

/** Whether `need` fits in `have` in each of these measures. */
export const covers = (have: Amounts, need: Amounts, measures: readonly Measure[]): boolean => {
  for (const measure of measures) if (have[measure] < need[measure]) return false;
  return true;
};

import type { Action, Reason } from './evidence.ts';
import type { Amounts, KeyId, Quota, QuotaState } from './lease.ts';

/**
 * The board that all deployments share: one quota and one verdict a key. Everything on it expires.
 * Implementations: `board/durable` (default, Durable Objects of this deployment) and `board/upstash` (Redis). One contract suite covers both.
 */
export interface Board {
  /**
   * One atomic exchange for one key, in one round trip: first what is settled, then what is drawn, then the verdict.
   * Rejects with {@link BoardUnavailable} on a time-out, an error or an open circuit; then nothing can be assumed of what was applied.
   */
  sync(request: BoardSync, now: number): Promise<BoardState>;
}

export interface BoardSync {
  readonly key: KeyId;
  /** The deployment that asks: concurrency slots are accounted per deployment. */
  readonly deployment: string;
  readonly quotas: readonly Quota[];
  /** Corrections to earlier draws, by the epoch they were drawn in: negative gives back, positive charges what was taken beyond a reservation. */
  readonly corrections: readonly { readonly epoch: number; readonly amounts: Amounts }[];
  readonly draw: Draw | null;
  /** In-flight slots wanted under a concurrency quota; null when there is none. Held for `holdMs` unless renewed. */
  readonly slots: { readonly limit: number; readonly want: number; readonly holdMs: number } | null;
  /** A verdict to publish; null leaves what is there. The more severe and, at equal severity, the longer-lasting verdict stays. */
  readonly verdict: Verdict | null;
  /** Removes this deployment's verdict (an override or decay cleared it). */
  readonly withdraw: boolean;
}

/**
 * Allowance wanted. `need` is what waits now; `want` (≥ need) adds what would be convenient. Granted, for each measure m with a quota:
 * `min(remaining, max(need, min(want, floor(remaining / EDGE))))` over its windows, so that close to a limit nothing is set aside for later
 * and the last unit goes to whoever needs it. Measures without a quota are granted as wanted.
 */
export interface Draw {
  readonly epoch: number;
  readonly need: Amounts;
  readonly want: Amounts;
}

/** Fraction of what remains that may be granted ahead of need (see {@link Draw}). */
export const EDGE = 16;

/** A decision as other deployments see it. */
export interface Verdict {
  readonly action: Action;
  readonly reasons: readonly Reason[];
  readonly deployment: string;
  readonly at: number;
  readonly expires: number;
}

export interface BoardState {
  readonly granted: Amounts;
  /** Slots this deployment now holds; null without a concurrency quota. */
  readonly slots: number | null;
  readonly quotas: readonly QuotaState[];
  /** The most severe live verdict published by *other* deployments; null when there is none. */
  readonly verdict: Verdict | null;
}

export class BoardUnavailable extends Error {
  override readonly name = 'BoardUnavailable';
}

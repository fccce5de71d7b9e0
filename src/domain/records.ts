import type { Action, Decision, Evidence, Override, Reason } from './evidence.ts';
import type { KeyId, QuotaState, Window } from './lease.ts';

/** Counts of one window and model. */
export interface Counters {
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly errors: number;
  /** Requests that Weir refused; they are in no other count. */
  readonly refused: number;
  readonly cost: number;
}

export interface CounterRow extends Counters {
  readonly window: Window;
  /** Epoch ms at which the window began (UTC). */
  readonly start: number;
  readonly model: string;
}

/** One key as the directory lists it: at most a few seconds old. */
export interface KeySummary {
  readonly key: KeyId;
  readonly action: Action;
  readonly enforced: Action;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly refused: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly overridden: boolean;
  /** The campaign that its account is in; null for none. */
  readonly campaign: string | null;
}

/** Everything the ledger knows of a key. */
export interface KeyDetail {
  readonly summary: KeySummary;
  readonly totals: Counters;
  readonly inFlight: number;
  readonly counters: readonly CounterRow[];
  readonly evidence: Evidence;
  readonly decision: Decision;
  /** The latest changes of the decision, newest first, at most 50. */
  readonly history: readonly Decision[];
  readonly override: Override | null;
  readonly quotas: readonly QuotaState[];
  /** The account that it belongs to, as the register has it; null when it is in none. */
  readonly account: string | null;
  /** Its account's campaign, and how far that may go against it. */
  readonly campaign: { readonly id: string; readonly ceiling: Action } | null;
}

export interface KeyFilter {
  readonly action: Action | null;
  readonly minAction: Action | null;
  readonly reason: Reason | null;
  /** Only keys seen at or after this time. */
  readonly seenSince: number | null;
}

export type KeySort = 'last_seen' | 'requests' | 'output_tokens' | 'score';

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null on the last page. Does not depend on the page size. */
  readonly next: string | null;
}

export interface Overview {
  readonly keys: number;
  readonly byAction: Readonly<Record<Action, number>>;
  readonly byReason: Readonly<Partial<Record<Reason, number>>>;
  readonly requests: number;
  readonly outputTokens: number;
  readonly refused: number;
}

/** Lists keys over all shards of the directory. */
export interface KeyDirectory {
  /** Descending by `sort`, ties by key. Rejects with {@link InvalidCursor}. */
  list(filter: KeyFilter, sort: KeySort, cursor: string | null, limit: number): Promise<Page<KeySummary>>;
  overview(): Promise<Overview>;
}

/** Reads and overrides single keys. */
export interface KeyRecords {
  /** Null when the key has no ledger. */
  detail(key: KeyId, now: number): Promise<KeyDetail | null>;
  /** Takes effect within a lease's lifetime. Null when the key has no ledger. */
  override(key: KeyId, override: Override | null, now: number): Promise<KeyDetail | null>;
}

/** One change made through the admin route. */
export interface AuditEntry {
  readonly at: number;
  /** Name of the admin token that acted. */
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditLog {
  append(entry: AuditEntry): Promise<void>;
  /** Newest first. Rejects with {@link InvalidCursor}. */
  list(cursor: string | null, limit: number): Promise<Page<AuditEntry>>;
}

/** A cursor that the list did not give out: the caller's mistake, unlike every other failure of a list. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

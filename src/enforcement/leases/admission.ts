import type {
  Action,
  Amounts,
  KeyId,
  Lease,
  Observation,
  Reason,
  Report,
  Shortage,
} from '../../domain/index.ts';

/** Permission for one request, to be settled exactly once. */
export interface Ticket {
  readonly epoch: number;
  readonly reserved: Amounts;
  /** Epoch ms of its admission. */
  readonly at: number;
  /** Its observation went ahead of it and must not be judged again. */
  readonly judged: boolean;
  /** Null when it was admitted by the policy's stance while the ledger was away. */
  readonly lease: Lease | null;
}

/** Why a request is not forwarded. */
export type Denial =
  | {
      readonly kind: 'decision';
      readonly action: Action;
      readonly reasons: readonly Reason[];
      readonly until: number | null;
    }
  | {
      readonly kind: 'shortage';
      readonly shortage: Shortage;
      /** The limit that was hit is a throttled key's, not its plan's. */
      readonly throttledFor: readonly Reason[] | null;
      /** Requests of a batch that is larger than the limit, so that it can never be sent; null when waiting helps. */
      readonly oversized: number | null;
    }
  | { readonly kind: 'unavailable' };

export type Admission =
  { readonly ticket: Ticket; readonly denial: null } | { readonly ticket: null; readonly denial: Denial };

/** What a request asks of its key's lease. */
export interface Entry {
  readonly need: Amounts;
  /** Called at most once, and only where it is judged before it is forwarded. */
  readonly observe: () => readonly Observation[];
  /** A batch: judged before it is forwarded whatever the key's standing, because one can hold a whole harvest. */
  readonly batch?: boolean;
  readonly now: number;
  /** Keeps work alive after the answer has been sent. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** How a holder reaches the ledger of a key: directly when it is known to have one, through the directory otherwise. */
export type ReportPort = (
  key: KeyId,
  report: Report,
  known: boolean,
) => Promise<{ readonly known: boolean; readonly acknowledgement: { readonly lease: Lease | null } }>;

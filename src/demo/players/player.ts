import type { EvidenceReason } from '../../domain/index.ts';

/** Where players send to: the gateway's base URL, without a slash at the end. */
export type Target = string;

/** Sends one request and accounts for it; rejects when it was refused or failed, which ends the session. */
export type Send = <T>(request: () => Promise<T>) => Promise<T>;

/** Requests that follow one another, each perhaps built on the answer before. */
export type Session = (send: Send) => Promise<void>;

/** One customer of the model API, who holds one key. */
export interface Player {
  readonly name: string;
  readonly kind: 'honest' | 'harvester';
  /** What this customer does, in a few words. */
  readonly story: string;
  readonly credential: string;
  /** For harvesters: the reasons that would be true of them. */
  readonly reasons: readonly EvidenceReason[];
  /** Whom it acts together with; absent for those who act alone. */
  readonly group?: string;
  /** Sessions that run side by side. */
  readonly lanes: number;
  /** Lazy: a player who is stopped never makes the rest. */
  readonly sessions: (target: Target) => Iterable<Session>;
}

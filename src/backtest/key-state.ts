import type { Action, Policy, Reason } from '../domain/index.ts';
import type { Customer } from './accounts.ts';
import type { Shares } from './shares.ts';
import type { Milestone } from './summary.ts';
import { newTrack, type Track } from './track.ts';
import type { Windows } from './windows.ts';

/** Everything that a backtest remembers of one key. */
export interface KeyState {
  account: string | null;
  customer: Customer | null;
  /** The origin has accepted one of its requests. Before that the edge has no ledger for it, and judges nothing. */
  known: boolean;
  requests: number;
  outputTokens: number;
  forwarded: number;
  forwardedTokens: number;
  readonly track: Track;
  /** What it did under a licence: recorded and not acted on. Null while it did nothing under one. */
  licensed: Track | null;
  licensedRequests: number;
  readonly first: Partial<Record<Exclude<Action, 'allow'>, Milestone>>;
  /** The severest action that it ever reached, and why. */
  worst: { readonly action: Action; readonly reasons: readonly Reason[] };
  readonly windows: Windows;
  readonly models: Shares;
  readonly days: Shares;
}

export const newKeyState = (policy: Policy, now: number): KeyState => ({
  account: null,
  customer: null,
  known: false,
  requests: 0,
  outputTokens: 0,
  forwarded: 0,
  forwardedTokens: 0,
  track: newTrack(policy, now),
  licensed: null,
  licensedRequests: 0,
  first: {},
  worst: { action: 'allow', reasons: [] },
  windows: [],
  models: [],
  days: [],
});

import { newPace, type Pace } from '../accounting/index.ts';
import { newTrace, NONE_TAKEN, type Binding, type Taken, type Trace } from '../campaigns/index.ts';
import {
  atLeast,
  type Action,
  type Decision,
  type Evidence,
  type Policy,
  type Reason,
} from '../domain/index.ts';
import type { Customer } from './accounts.ts';
import type { Shares } from './shares.ts';
import type { Milestone } from './summary.ts';
import { newTrack, type Track } from './track.ts';
import type { Windows } from './windows.ts';

/** Everything that a backtest remembers of one key. */
export interface KeyState {
  readonly name: string;
  account: string | null;
  customer: Customer | null;
  /** The origin has accepted one of its requests. Before that the edge has no ledger for it, and judges nothing. */
  known: boolean;
  requests: number;
  outputTokens: number;
  forwarded: number;
  forwardedTokens: number;
  taken: Taken;
  readonly track: Track;
  /** What campaigns know it by. */
  readonly trace: Trace;
  /** Null while its account is in no campaign. */
  bloc: Bound | null;
  /** The severer of the decisions on the key and on its campaign. */
  readonly effective: Decision;
  /** What it did under a licence: recorded and not acted on. Null while it did nothing under one. */
  licensed: Track | null;
  licensedRequests: number;
  readonly first: Partial<Record<Exclude<Action, 'allow'>, Milestone>>;
  /** The severest action that it ever reached, and why. */
  worst: { readonly action: Action; readonly reasons: readonly Reason[] };
  readonly windows: Windows;
  pace: Pace;
  /** One request in so many is observed. */
  oneIn: number;
  readonly models: Shares;
  readonly days: Shares;
}

/** How a campaign binds one of its keys. */
export interface Bound extends Binding {
  readonly evidence: Evidence;
  /** The budget that all members share. */
  readonly windows: Windows;
}

/** The account, or the key while its account is not known. */
export const unitOf = ({ account, name }: Pick<KeyState, 'account' | 'name'>): string =>
  account === null ? `key ${name}` : `account ${account}`;

export const newKeyState = (policy: Policy, now: number, name = ''): KeyState => ({
  name,
  account: null,
  customer: null,
  known: false,
  requests: 0,
  outputTokens: 0,
  forwarded: 0,
  forwardedTokens: 0,
  taken: NONE_TAKEN,
  track: newTrack(policy, now),
  trace: newTrace(),
  bloc: null,
  get effective() {
    const { track, bloc } = this;
    return bloc !== null && !atLeast(track.decision.action, bloc.decision.action)
      ? bloc.decision
      : track.decision;
  },
  licensed: null,
  licensedRequests: 0,
  first: {},
  worst: { action: 'allow', reasons: [] },
  windows: [],
  pace: newPace(now),
  oneIn: 1,
  models: [],
  days: [],
});

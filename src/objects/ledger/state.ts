import {
  absorb,
  count,
  epochOf,
  isRepeated,
  newAccount,
  newPace,
  newTally,
  paced,
  withoutSilent,
  type Account,
  type Pace,
  type Tally,
} from '../../accounting/index.ts';
import {
  atLeast,
  requestsIn,
  type CounterRow,
  type Decision,
  type KeyId,
  type KeySummary,
  type Override,
  type Policy,
  type Report,
  type Verdict,
} from '../../domain/index.ts';
import type { Binding } from '../../campaigns/index.ts';
import { UNKNOWN_MEMBERSHIP, type Membership } from '../../policy/membership.ts';
import { holdMs, quotasUnder } from './grant.ts';
import { isPermitted } from './owner.ts';
import type { SharedDraw } from './sync.ts';

/** What a ledger must never lose: written before a report is acknowledged. Plain JSON. */
export interface LedgerState {
  readonly key: KeyId;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly account: Account;
  readonly tally: Tally;
  readonly pace: Pace;
  /** What is in force: the key's own decision, or its campaign's where that is severer, or none under a licence. */
  readonly decision: Decision;
  /** By what the key itself did. */
  readonly own: Decision;
  /** How its account's campaign binds it. */
  readonly binding: Binding | null;
  /** What it has drawn on its campaign's budget. */
  readonly shared: SharedDraw | null;
  /** The account that the key belongs to, and its licences. */
  readonly membership: Membership;
  readonly override: Override | null;
  /** The latest verdict of another deployment. */
  readonly verdict: Verdict | null;
}

export const newLedger = (
  key: KeyId,
  decision: Decision,
  account: Account | null,
  now: number,
): LedgerState => ({
  key,
  firstSeen: now,
  lastSeen: now,
  account: account ?? newAccount(),
  tally: newTally(now),
  pace: newPace(now),
  decision,
  own: decision,
  binding: null,
  shared: null,
  membership: UNKNOWN_MEMBERSHIP,
  override: null,
  verdict: null,
});

type Added = 'pace' | 'own' | 'binding' | 'shared' | 'membership';

/** State as it was stored: an earlier version did not have all of it. */
export type StoredState = Omit<LedgerState, Added> & Partial<Pick<LedgerState, Added>>;

export const restored = (state: StoredState): LedgerState => ({
  ...state,
  pace: state.pace ?? newPace(state.lastSeen),
  own: state.own ?? state.decision,
  binding: state.binding ?? null,
  shared: state.shared ?? null,
  membership: state.membership ?? UNKNOWN_MEMBERSHIP,
});

/** Which of the decisions on a key is in force at `now`. An analyst's word outranks all, a licence all else. */
export function inForce({ own, binding, membership }: LedgerState, now: number): Decision {
  if (own.reasons.includes('override')) return own;
  if (own.action === 'allow' && binding === null) return own;
  if (isPermitted(membership, now)) return { ...own, ...PERMITTED };
  return binding !== null && !atLeast(own.action, binding.decision.action) ? binding.decision : own;
}

const PERMITTED = { action: 'allow', enforced: 'allow', reasons: [], until: null } as const;

/** The board's entry that a key draws on: its own, or from `throttle` on its campaign's, which all members share. */
export const budgetOf = (state: LedgerState): string =>
  isSharing(state) && state.binding !== null ? state.binding.campaign : state.key;

export const isSharing = ({ binding }: LedgerState): boolean =>
  binding !== null && atLeast(binding.decision.enforced, 'throttle');

/** Counts a report once. Refusals of a report that is sent again are not counted again either. */
export function takeReport(
  state: LedgerState,
  report: Report,
  policy: Policy,
  now: number,
): { readonly state: LedgerState; readonly closed: readonly CounterRow[]; readonly repeated: boolean } {
  if (isRepeated(state.account, report)) return { state, closed: [], repeated: true };
  const epoch = epochOf(quotasUnder(policy, state.decision), now);
  const { tally, closed } = count(state.tally, report.exchanges, report.refused, policy, now);
  const account = absorb(withoutSilent(state.account, holdMs(policy), now), report, epoch, now);
  const pace = paced(
    state.pace,
    report.exchanges.reduce((sum, one) => sum + requestsIn(one), 0),
    now,
  );
  return { state: { ...state, lastSeen: now, account, tally, pace }, closed, repeated: false };
}

export const summaryOf = (state: LedgerState): KeySummary => ({
  key: state.key,
  action: state.decision.action,
  enforced: state.decision.enforced,
  score: state.decision.score,
  reasons: state.decision.reasons,
  requests: state.tally.totals.requests,
  inputTokens: state.tally.totals.inputTokens,
  outputTokens: state.tally.totals.outputTokens,
  refused: state.tally.totals.refused,
  firstSeen: state.firstSeen,
  lastSeen: state.lastSeen,
  overridden: state.override !== null,
  campaign: state.binding?.campaign ?? null,
});

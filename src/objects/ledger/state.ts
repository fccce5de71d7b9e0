import {
  absorb,
  count,
  epochOf,
  isRepeated,
  newAccount,
  newTally,
  withoutSilent,
  type Account,
  type Tally,
} from '../../accounting/index.ts';
import type {
  CounterRow,
  Decision,
  KeyId,
  KeySummary,
  Override,
  Policy,
  Report,
  Verdict,
} from '../../domain/index.ts';
import { holdMs, quotasUnder } from './grant.ts';

/** What a ledger must never lose: written before a report is acknowledged. Plain JSON. */
export interface LedgerState {
  readonly key: KeyId;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly account: Account;
  readonly tally: Tally;
  readonly decision: Decision;
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
  decision,
  override: null,
  verdict: null,
});

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
  return { state: { ...state, lastSeen: now, account, tally }, closed, repeated: false };
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
});

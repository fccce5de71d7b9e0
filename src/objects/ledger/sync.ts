import {
  atLeast,
  BoardUnavailable,
  NOTHING,
  plus,
  type Amounts,
  type Ask,
  type Board,
  type BoardState,
  type Decision,
  type Policy,
  type Report,
  type Verdict,
} from '../../domain/index.ts';
import { charges, sent, type Account } from '../../accounting/index.ts';
import { boardRequest, granted, grantedAlone, type GrantContext, type Granted } from './grant.ts';

/** How often a ledger in use looks for other deployments' verdicts, in ms: the most that a block elsewhere takes to arrive here. */
export const VERDICT_INTERVAL = 10_000;

/** What a decision says to other deployments; null when it is milder than anything they would act on. */
export function verdictOf(
  decision: Decision,
  deployment: string,
  policy: Policy,
  now: number,
): Verdict | null {
  const own = !decision.reasons.includes('shared_verdict');
  if (!own || policy.mode === 'shadow' || !atLeast(decision.action, 'throttle')) return null;
  const hold = decision.action === 'allow' ? 0 : policy.holdSeconds[decision.action] * 1000;
  return {
    action: decision.action,
    reasons: decision.reasons,
    deployment,
    at: decision.since,
    expires: decision.until ?? now + hold,
  };
}

/** What a board call is for: allowance, and the key's verdicts when it draws on its own entry; or these alone, when it draws on its campaign's. */
export type Purpose = 'budget' | 'verdict';

/** What a key has drawn on its campaign's entry in one epoch: as much may be given back there. */
export interface SharedDraw {
  readonly epoch: number;
  readonly drawn: Amounts;
}

/**
 * Which corrections go with a board call, and which stay. A campaign's member charges its campaign's entry, and gives back there no more than it drew there: what
 * else it holds is from before.
 */
export function parted(
  account: Account,
  purpose: Purpose,
  sharing: { readonly draw: SharedDraw | null } | null,
): { readonly going: Account; readonly staying: Account } {
  if (sharing === null) return { going: account, staying: sent(account) };
  if (purpose === 'verdict') return { going: sent(account), staying: account };
  const corrections = account.corrections.map(({ epoch, amounts }) => ({
    epoch,
    amounts: above(amounts, sharing.draw?.epoch === epoch ? sharing.draw.drawn : NOTHING),
  }));
  return { going: { ...account, corrections }, staying: sent(account) };
}

/** Each amount, but none further below 0 than `most`. */
const above = (amounts: Amounts, most: Amounts): Amounts => ({
  requests: Math.max(-most.requests, amounts.requests),
  input_tokens: Math.max(-most.input_tokens, amounts.input_tokens),
  output_tokens: Math.max(-most.output_tokens, amounts.output_tokens),
  cost: Math.max(-most.cost, amounts.cost),
});

/** After an exchange with the campaign's entry: `going` went there, and `granted` came back. */
export function drawnAfter(
  before: SharedDraw | null,
  epoch: number,
  going: Account,
  granted: Amounts,
): SharedDraw {
  const drawn = before?.epoch === epoch ? before.drawn : NOTHING;
  const corrected = going.corrections.filter((correction) => correction.epoch === epoch);
  return { epoch, drawn: corrected.reduce((sum, { amounts }) => plus(sum, amounts), plus(drawn, granted)) };
}

/** Whether the board has to be asked before a lease can be given. */
export const mustDraw = (report: Report, account: Account, context: GrantContext): boolean =>
  (context.quotas.length > 0 && (report.ask !== null || account.corrections.length > 0)) ||
  context.policy.concurrency !== null;

export interface Exchanged {
  readonly grant: Granted | null;
  /** What the board answered; null when it was away. */
  readonly board: BoardState | null;
}

/**
 * One board exchange for a report; `account` has its corrections and the slots claimed. When the board is away the decision's stance
 * holds: the need alone, or nothing.
 */
export async function exchange(
  board: Board,
  account: Account,
  ask: Ask | null,
  ahead: number,
  verdict: { readonly publish: Verdict | null; readonly withdraw: boolean },
  decision: Decision,
  context: GrantContext,
): Promise<Exchanged> {
  const request = boardRequest(account, ask, ahead, context);
  try {
    const state = await board.sync(
      { ...request, verdict: verdict.publish, withdraw: verdict.withdraw },
      context.now,
    );
    return { grant: ask === null ? null : granted(account, ask, ahead, state, context), board: state };
  } catch (error) {
    if (!(error instanceof BoardUnavailable)) throw error;
    const owed = charges(account.corrections);
    if (ask === null) return { grant: { ...NO_GRANT, owed }, board: null };
    const open = context.policy.stance[decision.enforced] === 'fail_open';
    const grant = open ? grantedAlone(account, ask, context) : { ...refusal(context), owed };
    return { grant, board: null };
  }
}

const NO_GRANT: Granted = { granted: NOTHING, ahead: 0, slots: null, quotas: [], shortage: null, owed: [] };

const refusal = (context: GrantContext): Granted => ({
  ...NO_GRANT,
  slots: context.policy.concurrency === null ? null : context.inFlight,
  shortage: {
    measure: 'unavailable',
    window: null,
    limit: 0,
    retryAt: context.now + context.policy.lease.seconds * 1000,
  },
});

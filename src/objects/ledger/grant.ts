import {
  bucketEnd,
  charges,
  claim,
  endClaim,
  epochOf,
  headroom,
  owing,
  slotsHeld,
  slotsOf,
  slotsWanted,
  smallestWindow,
  wanted,
  type Account,
  type Correction,
} from '../../accounting/index.ts';
import {
  atLeast,
  covers,
  MEASURES,
  minus,
  NOTHING,
  waitingOf,
  type Amounts,
  type Ask,
  type BoardState,
  type BoardSync,
  type Decision,
  type Lease,
  type Measure,
  type Policy,
  type Quota,
  type QuotaState,
  type Shortage,
} from '../../domain/index.ts';

/** The quotas that bind a key under a decision: the policy's, and a throttled key's smaller budget. */
export function quotasUnder(policy: Policy, decision: Decision): readonly Quota[] {
  if (decision.enforced !== 'throttle' && decision.enforced !== 'degrade') return policy.quotas;
  const throttle: Quota = {
    measure: 'requests',
    window: 'minute',
    limit: policy.throttleRequestsPerMinute,
  };
  const isSame = (quota: Quota) => quota.measure === 'requests' && quota.window === 'minute';
  const own = policy.quotas.find(isSame);
  return [
    ...policy.quotas.filter((quota) => !isSame(quota)),
    own && own.limit < throttle.limit ? own : throttle,
  ];
}

/** What the board is asked in one exchange for a report. `account` has the slots claimed that the holder wants. */
export function boardRequest(
  account: Account,
  ask: Ask | null,
  ahead: number,
  context: GrantContext,
): Omit<BoardSync, 'verdict' | 'withdraw'> {
  const { key, isShared, deployment, quotas, policy, now } = context;
  return {
    key,
    deployment,
    quotas,
    corrections: account.corrections,
    draw:
      ask === null || quotas.length === 0
        ? null
        : { epoch: epochOf(quotas, now), need: ask.need, want: wanted(ask, ahead) },
    slots:
      policy.concurrency === null || isShared
        ? null
        : { limit: policy.concurrency, want: slotsHeld(account), holdMs: holdMs(policy) },
  };
}

/** The account with the slots claimed that the holder wants. */
export const claimed = (
  account: Account,
  ask: Ask | null,
  ahead: number,
  { policy, holder, inFlight }: GrantContext,
): Account =>
  policy.concurrency === null || ask === null
    ? account
    : claim(account, holder, slotsWanted(inFlight, waitingOf(ask), ahead));

/** The account after an exchange: `before` is what it was before, `during` what {@link claimed} made of that, `current` what it is now. */
export function afterExchange(
  current: Account,
  before: Account,
  during: Account,
  grant: Granted | null,
  { holder }: GrantContext,
): Account {
  const kept = Math.max(slotsOf(before, holder), grant?.slots ?? 0);
  return owing(endClaim(current, holder, slotsOf(during, holder), kept), grant?.owed ?? []);
}

/** How long in-flight slots are kept for an isolate that is not heard of: as long as its requests can last. */
export const holdMs = (policy: Policy): number => policy.timeouts.origin + 60_000;

export interface GrantContext {
  /** The board's entry. */
  readonly key: string;
  /** Other keys draw on it too: concurrency is not accounted there. */
  readonly isShared: boolean;
  readonly deployment: string;
  readonly holder: string;
  readonly inFlight: number;
  readonly quotas: readonly Quota[];
  /** See {@link Lease}. */
  readonly oneIn: number;
  readonly policy: Policy;
  readonly now: number;
}

export interface Granted {
  readonly granted: Amounts;
  /** Requests granted beyond the need. */
  readonly ahead: number;
  readonly slots: number | null;
  readonly quotas: readonly QuotaState[];
  readonly shortage: Shortage | null;
  /** What the board has still to be told. */
  readonly owed: readonly Correction[];
}

/** Reads a board's answer: what the holder gets, and what it is short of. */
export function granted(
  account: Account,
  ask: Ask,
  ahead: number,
  state: BoardState | null,
  context: GrantContext,
): Granted {
  const { quotas, policy, inFlight, now } = context;
  const amounts = quotas.length === 0 || state === null ? wanted(ask, ahead) : state.granted;
  const slots = policy.concurrency === null ? null : holderSlots(account, ask, ahead, state, context);
  const shortage =
    slots !== null && slots < inFlight + waitingOf(ask)
      ? concurrencyShortage(policy, now)
      : covers(amounts, ask.need, MEASURES)
        ? null
        : quotaShortage(amounts, ask, state?.quotas ?? [], now);
  return {
    granted: amounts,
    ahead: Math.max(0, amounts.requests - ask.need.requests),
    slots,
    quotas: state?.quotas ?? [],
    shortage,
    owed: [],
  };
}

function holderSlots(
  account: Account,
  ask: Ask,
  ahead: number,
  state: BoardState | null,
  context: GrantContext,
): number {
  const { holder, inFlight, policy } = context;
  const others = slotsHeld(account, holder);
  const total = state?.slots ?? policy.concurrency ?? 0;
  return Math.max(0, Math.min(slotsWanted(inFlight, waitingOf(ask), ahead), total - others));
}

const concurrencyShortage = (policy: Policy, now: number): Shortage => ({
  measure: 'concurrency',
  window: null,
  limit: policy.concurrency ?? 0,
  retryAt: now + policy.lease.seconds * 1000,
});

/** The quota that is exhausted, and of several the one that opens last: trying earlier could not succeed. */
function quotaShortage(
  amounts: Amounts,
  ask: Ask,
  quotas: readonly QuotaState[],
  now: number,
): Shortage | null {
  const short = quotas
    .filter(({ measure }) => amounts[measure] < ask.need[measure])
    .toSorted((a, b) => a.remaining - b.remaining || b.resets - a.resets);
  const [worst] = short;
  if (!worst) return null;
  return {
    measure: worst.measure,
    window: worst.window,
    limit: worst.limit,
    retryAt: Math.max(worst.resets, now + 1000),
  };
}

/**
 * The board is away and the stance is to go on: the need alone is granted, and charged to the board when it is back. Concurrency is then
 * limited within this deployment.
 */
export function grantedAlone(account: Account, ask: Ask, context: GrantContext): Granted {
  const alone = granted(account, ask, 0, null, context);
  const epoch = epochOf(context.quotas, context.now);
  const drawn = epoch === 0 ? [] : [{ epoch, amounts: alone.granted }];
  return { ...alone, owed: [...charges(account.corrections), ...drawn] };
}

/** The lease that carries a decision and a grant to the holder. It ends with the quota window, so that no allowance crosses into the next. */
export function leaseOf(decision: Decision, grant: Granted, context: GrantContext): Lease {
  const { policy, quotas, now } = context;
  const window = smallestWindow(quotas);
  const end = now + policy.lease.seconds * 1000;
  return {
    action: decision.enforced,
    reasons: decision.enforced === 'allow' ? [] : decision.reasons,
    actionUntil: decision.until,
    granted: grant.granted,
    measures: measuresOf(quotas),
    ahead: grant.ahead,
    slots: grant.slots,
    epoch: epochOf(quotas, now),
    expires: window === null ? end : Math.min(end, bucketEnd(window, now)),
    scrutiny: isUnderScrutiny(decision, policy),
    exactUsage: policy.streamUsage === 'exact' || quotas.some(({ measure }) => measure !== 'requests'),
    oneIn: context.oneIn,
    quotas: grant.quotas,
    shortage: grant.shortage,
    policy: policy.id,
  };
}

const measuresOf = (quotas: readonly Quota[]): readonly Measure[] => [
  ...new Set<Measure>(['requests', ...quotas.map(({ measure }) => measure)]),
];

/** Nothing may be forwarded: the lease says so and grants nothing. */
export const refusingLease = (decision: Decision, context: GrantContext): Lease =>
  leaseOf(
    decision,
    {
      granted: NOTHING,
      ahead: 0,
      slots: 0,
      quotas: [],
      shortage: null,
      owed: [],
    },
    context,
  );

/** What gives a grant back that cannot be used after all. */
export const givenBack = (grant: Granted, { quotas, now }: GrantContext): readonly Correction[] =>
  quotas.length === 0 ? [] : [{ epoch: epochOf(quotas, now), amounts: minus(NOTHING, grant.granted) }];

/** Keys under suspicion get leases for one request, each judged before it is forwarded. */
export const isUnderScrutiny = (decision: Decision, policy: Policy): boolean =>
  policy.mode === 'enforce' && atLeast(decision.action, 'watch') && !atLeast(decision.enforced, 'verify');

export const aheadFor = (decision: Decision, seen: number, policy: Policy, oneIn = 1): number =>
  headroom(seen, isUnderScrutiny(decision, policy), policy, oneIn);

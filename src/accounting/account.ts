import {
  isNothing,
  minus,
  NOTHING,
  plus,
  UNLEASED,
  type Amounts,
  type Report,
  type Settlement,
} from '../domain/index.ts';

/** An isolate as the ledger knows it. */
export interface Holder {
  /** Highest report sequence absorbed: what is not above it has been counted already. */
  readonly sequence: number;
  /** In-flight requests it may have under the leases it has been given. */
  readonly slots: number;
  /** Requests it had in flight when it was last heard of. */
  readonly inFlight: number;
  readonly seen: number;
}

/** A correction to an earlier draw on the board; negative gives back. */
export interface Correction {
  readonly epoch: number;
  readonly amounts: Amounts;
}

/**
 * The allowance side of one key: who holds leases, and what the board has still to be told. Counts drawn from the board stay charged until a
 * settlement gives them back, so an isolate that dies with a lease costs its key some quota and never overruns it.
 */
export interface Account {
  readonly holders: Readonly<Record<string, Holder>>;
  readonly corrections: readonly Correction[];
}

export const newAccount = (): Account => ({ holders: {}, corrections: [] });

/** Whether this report has been absorbed before (its acknowledgement was lost and it is sent again). */
export const isRepeated = (account: Account, report: Report): boolean =>
  report.sequence <= (account.holders[report.holder]?.sequence ?? 0);

/**
 * Takes a report's settlements in. `epoch` is the current one: requests that were forwarded unleased are charged to it.
 * Without quotas (`epoch` 0) there is nobody to correct.
 */
export function absorb(account: Account, report: Report, epoch: number, now: number): Account {
  const { sequence, inFlight } = report;
  const holder = { sequence, inFlight, slots: Math.max(report.slots, inFlight), seen: now };
  const corrections = epoch === 0 ? [] : report.settlements.map((s) => correction(s, epoch));
  return {
    holders: { ...account.holders, [report.holder]: holder },
    corrections: merge([...account.corrections, ...corrections]),
  };
}

const correction = (settlement: Settlement, epoch: number): Correction => ({
  epoch: settlement.epoch === UNLEASED || settlement.epoch === 0 ? epoch : settlement.epoch,
  amounts: minus(settlement.actual, plus(settlement.reserved, settlement.returned)),
});

function merge(corrections: readonly Correction[]): readonly Correction[] {
  const byEpoch = new Map<number, Amounts>();
  for (const { epoch, amounts } of corrections)
    byEpoch.set(epoch, plus(byEpoch.get(epoch) ?? NOTHING, amounts));
  return [...byEpoch]
    .map(([epoch, amounts]) => ({ epoch, amounts }))
    .filter(({ amounts }) => !isNothing(amounts));
}

/** The corrections leave with a board call. */
export const sent = (account: Account): Account =>
  account.corrections.length === 0 ? account : { ...account, corrections: [] };

/** Corrections that are on their way to the board, as they are to be sent again when it is not known whether they arrived: only what charges. */
export const charges = (corrections: readonly Correction[]): readonly Correction[] =>
  merge(corrections.map(({ epoch, amounts }) => ({ epoch, amounts: positive(amounts) })));

const positive = (amounts: Amounts): Amounts => ({
  requests: Math.max(0, amounts.requests),
  input_tokens: Math.max(0, amounts.input_tokens),
  output_tokens: Math.max(0, amounts.output_tokens),
  cost: Math.max(0, amounts.cost),
});

/** Adds corrections that the board has still to be told. */
export const owing = (account: Account, corrections: readonly Correction[]): Account =>
  corrections.length === 0
    ? account
    : { ...account, corrections: merge([...account.corrections, ...corrections]) };

/** Slots held by all holders, or by all but one. */
export const slotsHeld = (account: Account, except?: string): number =>
  Object.entries(account.holders).reduce((sum, [id, { slots }]) => (id === except ? sum : sum + slots), 0);

export const slotsOf = (account: Account, holder: string): number => account.holders[holder]?.slots ?? 0;

/** Requests in flight as the holders last told. */
export const inFlightOf = (account: Account): number =>
  Object.values(account.holders).reduce((sum, { inFlight }) => sum + inFlight, 0);

/**
 * Claims slots for a holder before the board is asked, so that a second report that comes meanwhile does not get them too. A holder keeps
 * what it has until it reports that it has less: the answer that takes it away may be lost.
 */
export const claim = (account: Account, holder: string, slots: number): Account =>
  withSlots(account, holder, Math.max(slotsOf(account, holder), slots));

/** Ends a claim: of the slots `claimed`, `kept` were granted or had been held before. Nothing to do when the holder has reported since. */
export const endClaim = (account: Account, holder: string, claimed: number, kept: number): Account =>
  slotsOf(account, holder) === claimed ? withSlots(account, holder, kept) : account;

const withSlots = (account: Account, holder: string, slots: number): Account => {
  const known = account.holders[holder];
  return known && known.slots !== slots
    ? { ...account, holders: { ...account.holders, [holder]: { ...known, slots } } }
    : account;
};

/** Forgets holders that have not been heard of for `holdMs`: their isolates are gone, and so are their requests. */
export const withoutSilent = (account: Account, holdMs: number, now: number): Account => {
  const live = Object.entries(account.holders).filter(([, { seen }]) => now - seen < holdMs);
  return live.length === Object.keys(account.holders).length
    ? account
    : { ...account, holders: Object.fromEntries(live) };
};

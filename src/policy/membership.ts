import type { AccountFacts, AccountStanding, LicenceUse, Taken } from '../domain/index.ts';
import { covering, spend, UNUSED } from './licence.ts';

/**
 * How long a ledger goes by what the account register has told it, in ms. Changes are pushed, so this is for pushes that were lost; under a licence it
 * is also how far the account's other keys can have drawn on the common budget unnoticed.
 */
const LASTS = { plain: 600_000, licensed: 60_000 } as const;

/** After a question, whether it is answered or not. */
const RETRY = 15_000;

/** What a key's ledger holds of its account. Plain JSON, below 20 KB. */
export interface Membership {
  /** Null when the key belongs to no account, or none is known yet. */
  readonly facts: AccountFacts | null;
  /** What this key has taken under each of `facts.licences` since it has belonged to the account. */
  readonly own: readonly LicenceUse[];
  /** What the account's other keys had taken when the register last told. */
  readonly others: readonly LicenceUse[];
  /** Epoch ms of the question or push that this rests on; 0 for none. */
  readonly at: number;
  /** Epoch ms from which the register is to be asked again. */
  readonly due: number;
}

export const UNKNOWN_MEMBERSHIP: Membership = Object.freeze({
  facts: null,
  own: [],
  others: [],
  at: 0,
  due: 0,
});

/** When the register is asked: so that a register that is away is not asked with every report. */
export const asked = (membership: Membership, now: number): Membership => ({
  ...membership,
  due: now + RETRY,
});

/**
 * Takes what the register told, in answer to a question of `at` or pushed at `at` (epoch ms). An answer to a question that is older than a push is
 * passed over. What the key took meanwhile is kept.
 */
export function adopted(membership: Membership, standing: AccountStanding | null, at: number): Membership {
  if (at < membership.at) return membership;
  if (standing === null) return { ...UNKNOWN_MEMBERSHIP, at, due: at + LASTS.plain };
  const { facts, own, others } = standing;
  const { uses } = takenOf(membership, facts.account);
  const due = at + (facts.licences.length > 0 ? LASTS.licensed : LASTS.plain);
  const largest = facts.licences.map(({ id }, i) => atLeastBoth(own[i] ?? UNUSED, uses[id] ?? UNUSED));
  return { facts, own: largest, others, at, due };
}

/** What to tell the register with the next question; null when there is nothing to tell. */
export function taken({ facts, own }: Membership): Taken | null {
  if (facts === null || own.every(({ requests }) => requests === 0)) return null;
  return {
    account: facts.account,
    uses: Object.fromEntries(facts.licences.map(({ id }, i) => [id, own[i]!])),
  };
}

const takenOf = (membership: Membership, account: string): Taken => {
  const told = taken(membership);
  return told?.account === account ? told : { account, uses: {} };
};

const atLeastBoth = (a: LicenceUse, b: LicenceUse): LicenceUse => ({
  requests: Math.max(a.requests, b.requests),
  tokens: Math.max(a.tokens, b.tokens),
});

type Matches = (glob: string, model: string) => boolean;

/** Index of the licence that covers a request to `model` at `now` (epoch ms); null when none does. */
export function licenceFor(
  { facts, own, others }: Membership,
  model: string | null,
  now: number,
  matches: Matches,
): number | null {
  if (facts === null || facts.licences.length === 0) return null;
  const uses = own.map((use, i) => sum(use, others[i] ?? UNUSED));
  return covering(facts.licences, uses, model, now, matches);
}

/** Whether a request to some model would be covered at `now`: then a key that is held back must be asked for which model each request is. */
export const isLicensed = (membership: Membership, now: number): boolean =>
  licenceFor(membership, null, now, () => true) !== null;

/** Counts a request, or those of a batch, under the licence of that index. `tokens`: its input and output. */
export const licenceSpent = (
  membership: Membership,
  index: number,
  tokens: number,
  requests = 1,
): Membership => ({
  ...membership,
  own: membership.own.map((use, i) => (i === index ? spend(use, tokens, requests) : use)),
});

const sum = (a: LicenceUse, b: LicenceUse): LicenceUse => ({
  requests: a.requests + b.requests,
  tokens: a.tokens + b.tokens,
});

import type { AccountRecord, Licence, LicenceUse } from './account.ts';
import type { KeyId } from './lease.ts';
import type { Fingerprint } from './observation.ts';
import type { Page } from './records.ts';

/** A licence with a name, by which what was taken under it stays with it when its limits change. */
export interface NamedLicence extends Licence {
  /** Unique in its account. */
  readonly id: string;
}

/** An account as the edge keeps it: payment and e-mail domain as keyed fingerprints. Below 16 KB as JSON. */
export interface AccountFacts extends Omit<AccountRecord, 'keys' | 'licences'> {
  readonly payment: Fingerprint | null;
  readonly emailDomain: Fingerprint | null;
  readonly licences: readonly NamedLicence[];
}

/** What one key has taken under its account's licences since it has belonged to it, by the licence's id. Grows only, so it can be told twice. */
export interface Taken {
  readonly account: string;
  readonly uses: Readonly<Record<string, LicenceUse>>;
}

/** An account as the ledger of one of its keys sees it. `own` and `others` go with `facts.licences`: what this key and the others have taken. */
export interface AccountStanding {
  readonly facts: AccountFacts;
  readonly own: readonly LicenceUse[];
  readonly others: readonly LicenceUse[];
}

export interface AccountEntry {
  readonly facts: AccountFacts;
  /** In ascending order. */
  readonly keys: readonly KeyId[];
}

/** An account as the register has it. `uses` goes with `facts.licences`: what all keys have taken. */
export interface AccountDetail extends AccountEntry {
  readonly uses: readonly LicenceUse[];
  /** Epoch ms of the last change. */
  readonly updated: number;
}

export interface AccountSummary {
  readonly facts: AccountFacts;
  readonly keyCount: number;
  readonly updated: number;
}

/** Accounts that keys belong to, by key. */
export type Holders = Readonly<Record<KeyId, string>>;

/** The accounts of one deployment. */
export interface AccountRegister {
  /** Ascending by account. Rejects with InvalidCursor. */
  list(cursor: string | null, limit: number): Promise<Page<AccountSummary>>;
  get(account: string): Promise<AccountDetail | null>;
  /** Which of `keys` belong to an account, and to which. */
  holders(keys: readonly KeyId[]): Promise<Holders>;
  /** Replaces the account. When keys belong to others nothing is changed, and the answer names them. */
  put(entry: AccountEntry): Promise<AccountDetail | { readonly conflicts: Holders }>;
  /** The account as it was; null when there was none. */
  remove(account: string): Promise<AccountDetail | null>;
}

import type { AccountRecord, Licence, LicenceUse } from '../domain/index.ts';
import { UNUSED } from '../policy/licence.ts';

/** An account and what its keys have taken together under each of its licences. */
export interface Customer {
  readonly account: string;
  readonly record: AccountRecord;
  readonly licences: readonly Licence[];
  readonly uses: LicenceUse[];
}

/** Who a request belongs to: by the account that its line names, else by its key. */
export class Customers {
  readonly #byAccount = new Map<string, Customer>();
  readonly #byKey = new Map<string, Customer>();

  constructor(records: readonly AccountRecord[]) {
    for (const record of records) {
      const { account, keys, licences } = record;
      const customer = { account, record, licences, uses: licences.map(() => UNUSED) };
      this.#byAccount.set(account, customer);
      for (const key of keys) this.#byKey.set(key, customer);
    }
  }

  find(key: string, account: string | null): Customer | null {
    return (account === null ? undefined : this.#byAccount.get(account)) ?? this.#byKey.get(key) ?? null;
  }
}

import {
  InvalidCursor,
  type AccountDetail,
  type AccountEntry,
  type AccountRegister,
  type AccountSummary,
  type Holders,
} from '../../domain/index.ts';

/** The register's remote methods that the admin route needs. */
interface AccountsPort {
  get(account: string): Promise<AccountDetail | null>;
  list(after: string, limit: number): Promise<AccountSummary[]>;
  holders(keys: readonly string[]): Promise<Holders>;
  put(entry: AccountEntry): Promise<AccountDetail | { readonly conflicts: Holders }>;
  remove(account: string): Promise<AccountDetail | null>;
}

/** `stub` makes one: stubs belong to the request that made them. */
export const accountRegister = (stub: () => AccountsPort): AccountRegister => ({
  get: async (account) => stub().get(account),
  holders: async (keys) => stub().holders(keys),
  put: async (entry) => stub().put(entry),
  remove: async (account) => stub().remove(account),
  list: async (cursor, limit) => {
    const found = await stub().list(cursor === null ? '' : decode(cursor), limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, next: found.length > limit && last !== undefined ? btoa(last.facts.account) : null };
  },
});

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    throw new InvalidCursor('not a cursor of this list');
  }
}

import type {
  AccountDetail,
  AccountFacts,
  AccountRegister,
  Holders,
  NamedLicence,
} from '../../src/domain/index.ts';

/** An account of which nothing is known but its name; `changes` replaces fields. */
export const accountFacts = (account: string, changes: Partial<AccountFacts> = {}): AccountFacts => ({
  account,
  created: null,
  plan: null,
  verified: null,
  country: null,
  owners: [],
  payment: null,
  emailDomain: null,
  licences: [],
  ...changes,
});

/** A licence without limits but for `changes`. */
export const licence = (id: string, changes: Partial<NamedLicence> = {}): NamedLicence => ({
  id,
  purpose: 'evaluation',
  until: null,
  models: null,
  requests: null,
  tokens: null,
  ...changes,
});

/** A register in memory; every change is of the time `now`, and nothing is ever taken under a licence. */
export function memoryAccounts(now: number): AccountRegister {
  const accounts = new Map<string, AccountDetail>();
  const holders = (keys: readonly string[]): Holders =>
    Object.fromEntries(
      [...accounts.values()].flatMap(({ facts, keys: held }) =>
        held.filter((key) => keys.includes(key)).map((key) => [key, facts.account]),
      ),
    );
  return {
    get: async (account) => accounts.get(account) ?? null,
    holders: async (keys) => holders(keys),
    list: async (cursor, limit) => {
      const names = [...accounts.keys()].toSorted().filter((name) => cursor === null || name > cursor);
      const page = names.slice(0, limit).map((name) => accounts.get(name)!);
      const items = page.map(({ facts, keys, updated }) => ({ facts, keyCount: keys.length, updated }));
      return { items, next: names.length > limit ? (items.at(-1)?.facts.account ?? null) : null };
    },
    put: async ({ facts, keys }) => {
      const others = Object.entries(holders(keys)).filter(([, account]) => account !== facts.account);
      if (others.length > 0) return { conflicts: Object.fromEntries(others) };
      const uses = facts.licences.map(() => ({ requests: 0, tokens: 0 }));
      const detail = { facts, keys, uses, updated: now };
      accounts.set(facts.account, detail);
      return detail;
    },
    remove: async (account) => {
      const before = accounts.get(account) ?? null;
      accounts.delete(account);
      return before;
    },
  };
}

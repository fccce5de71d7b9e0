import type { AccountFacts, NamedLicence } from '../../src/domain/index.ts';

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

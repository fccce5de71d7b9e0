import type * as z from 'zod';
import type { AccountDetail, AccountFacts, AccountSummary, NamedLicence } from '../../../domain/index.ts';
import { iso } from '../views.ts';
import type { accountDetail, accountPage } from './answer.ts';

type Detail = z.output<typeof accountDetail>;

export const viewAccount = ({ facts, keys, uses, updated }: AccountDetail): Detail => ({
  ...viewFacts(facts, updated),
  keys: [...keys],
  uses: facts.licences.map(({ id }, i) => ({
    licence: id,
    requests: uses[i]?.requests ?? 0,
    tokens: uses[i]?.tokens ?? 0,
  })),
});

export const viewAccountSummary = ({
  facts,
  keyCount,
  updated,
}: AccountSummary): z.output<typeof accountPage>['items'][number] => ({
  ...viewFacts(facts, updated),
  key_count: keyCount,
});

const viewFacts = (facts: AccountFacts, updated: number): Omit<Detail, 'keys' | 'uses'> => ({
  account: facts.account,
  created: isoOrNull(facts.created),
  plan: facts.plan,
  verified: facts.verified,
  country: facts.country,
  owners: [...facts.owners],
  payment_fingerprint: facts.payment,
  email_domain_fingerprint: facts.emailDomain,
  licences: facts.licences.map(viewLicence),
  updated: iso(updated),
});

export const viewLicence = (licence: NamedLicence): Detail['licences'][number] => ({
  id: licence.id,
  purpose: licence.purpose,
  until: isoOrNull(licence.until),
  models: licence.models === null ? null : [...licence.models],
  requests: licence.requests,
  tokens: licence.tokens,
});

const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));

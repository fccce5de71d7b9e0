import * as z from 'zod';
import type { AccountDetail, AccountEntry, Holders } from '../../../domain/index.ts';
import { accountDetail, accountPage } from '../accounts/answer.ts';
import { factsOf, keysOf, type NamedKey } from '../accounts/entry.ts';
import { accountRequest } from '../accounts/request.ts';
import { viewAccount, viewAccountSummary, viewLicence } from '../accounts/views.ts';
import { audited } from '../audited.ts';
import type { AdminDeps } from '../deps.ts';
import { endpoint, NO_BODY, NO_QUERY, type Call } from '../endpoint.ts';
import { paging } from '../paging.ts';
import { invalid, Problem } from '../problem.ts';
import { withdrawRequest } from '../requests.ts';
import { ACCOUNT } from '../vocabulary.ts';

export const listAccounts = endpoint({
  id: 'listAccounts',
  method: 'GET',
  path: '/accounts',
  role: 'viewer',
  summary: 'Accounts by name, without their keys.',
  query: z.strictObject(paging),
  body: NO_BODY,
  answer: accountPage,
  handle: async ({ deps, query }) => {
    const page = await deps.accounts.list(query.cursor ?? null, query.limit);
    return { items: page.items.map(viewAccountSummary), next: page.next };
  },
});

export const getAccount = endpoint({
  id: 'getAccount',
  method: 'GET',
  path: '/accounts/:account',
  role: 'viewer',
  summary: 'An account, its keys, its licences and what was taken under them.',
  query: NO_QUERY,
  body: NO_BODY,
  answer: accountDetail,
  handle: async ({ deps, account }) => viewAccount(await findAccount(deps, account)),
});

/** Idempotent: an account that is as it should be is acknowledged without another change or audit entry. */
export const putAccount = endpoint({
  id: 'putAccount',
  method: 'PUT',
  path: '/accounts/:account',
  role: 'analyst',
  summary: 'Makes or replaces an account. A field that is absent is not known; a key belongs to one account.',
  query: NO_QUERY,
  body: accountRequest,
  answer: accountDetail,
  mayRefuse: ['account-conflict'],
  handle: async (call) => {
    const { deps, account, body } = call;
    checkName(account, body.account);
    const named = await keysOf(body, deps.keyOf);
    const keys = [...new Set(named.map(({ key }) => key))].toSorted();
    const entry = { facts: factsOf(account, body, deps.fingerprints), keys };
    const before = await deps.accounts.get(account);
    if (before !== null && isSame(before, entry)) return viewAccount(before);
    refuseTaken(named, account, await deps.accounts.holders(keys));
    const answer = await audited(deps.audit, changeOf(call, entry, before), async () => {
      const answer = await deps.accounts.put(entry);
      if ('conflicts' in answer) throw taken(named, account, answer.conflicts);
      return answer;
    });
    return viewAccount(answer);
  },
});

export const removeAccount = endpoint({
  id: 'removeAccount',
  method: 'DELETE',
  path: '/accounts/:account',
  role: 'analyst',
  summary: 'Forgets an account and its licences; its keys go on by themselves. Answers with what it was.',
  query: z.strictObject({ reason: withdrawRequest.shape.reason }),
  body: withdrawRequest.optional(),
  answer: accountDetail,
  handle: async ({ deps, account, actor, now, query, body }) => {
    const before = await findAccount(deps, account);
    const reason = body?.reason ?? query.reason ?? null;
    const details = { reason, keys: before.keys.length, previous: licencesIn(before) };
    const entry = { at: now, actor: actor.name, action: 'account.remove', target: account, details };
    const removed = await audited(deps.audit, entry, () => deps.accounts.remove(account));
    return viewAccount(removed ?? before);
  },
});

/** @throws {Problem} 404 when there is none. */
async function findAccount({ accounts }: AdminDeps, account: string): Promise<AccountDetail> {
  const found = ACCOUNT.test(account) ? await accounts.get(account) : null;
  if (found === null) throw new Problem('account-not-found', 'There is no account of this name.');
  return found;
}

function checkName(account: string, inBody: string | undefined): void {
  if (!ACCOUNT.test(account))
    throw new Problem('invalid-request', "An account's name is 1 to 128 letters, digits and . _ : @ + ~ -");
  if (inBody !== undefined && inBody !== account)
    throw invalid([{ in: 'body', name: 'account', detail: 'is not the account in the path' }]);
}

/** Before anything is audited; the register holds it once more when it makes the change. */
function refuseTaken(named: readonly NamedKey[], account: string, holders: Holders): void {
  const conflict = taken(named, account, holders);
  if (conflict.errors.length > 0) throw conflict;
}

function taken(named: readonly NamedKey[], account: string, holders: Holders): Problem {
  const errors = named.flatMap(({ name, key }) => {
    const holder = holders[key] ?? account;
    return holder === account
      ? []
      : [{ in: 'body' as const, name, detail: `belongs to the account ${holder}` }];
  });
  return new Problem('account-conflict', 'A key belongs to one account; take it out there first.', {
    errors,
  });
}

const changeOf = (
  { actor, account, now }: Call<unknown, unknown>,
  entry: AccountEntry,
  before: AccountDetail | null,
) => {
  const had = new Set(before?.keys);
  const has = new Set(entry.keys);
  const details = {
    keys: has.size,
    keys_added: has.difference(had).size,
    keys_removed: had.difference(has).size,
    licences: licencesIn(entry),
    previous: before === null ? null : licencesIn(before),
  };
  return { at: now, actor: actor.name, action: 'account.put', target: account, details };
};

/** Whole, because a licence decides who is acted on. */
const licencesIn = ({ facts }: AccountEntry): string => JSON.stringify(facts.licences.map(viewLicence));

const isSame = (a: AccountEntry, b: AccountEntry): boolean =>
  JSON.stringify([a.facts, a.keys]) === JSON.stringify([b.facts, b.keys]);

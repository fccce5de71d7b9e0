import * as z from 'zod';
import type { AdminDeps } from '../deps.ts';
import { endpoint, NO_BODY, NO_QUERY } from '../endpoint.ts';
import { paging } from '../paging.ts';
import { Problem } from '../problem.ts';
import { keyDetail, keyPage, keyReference } from '../answers.ts';
import { lookupRequest } from '../requests.ts';
import { action, instant, KEY, reason } from '../vocabulary.ts';
import { viewDetail, viewSummary } from '../views.ts';
import type { KeyDetail, KeyId } from '../../../domain/index.ts';

const query = z.strictObject({
  action: action.optional(),
  min_action: action.optional().describe('This action or a severer one.'),
  reason: reason.optional(),
  seen_since: instant.optional().describe('Only keys seen at or after this time.'),
  sort: z
    .enum(['last_seen', 'requests', 'output_tokens', 'score'])
    .default('last_seen')
    .describe('Descending.'),
  ...paging,
});

export const listKeys = endpoint({
  id: 'listKeys',
  method: 'GET',
  path: '/keys',
  role: 'viewer',
  summary: 'Keys, filtered and sorted.',
  query,
  body: NO_BODY,
  answer: keyPage,
  handle: async ({ deps, query }) => {
    const filter = {
      action: query.action ?? null,
      minAction: query.min_action ?? null,
      reason: query.reason ?? null,
      seenSince: query.seen_since === undefined ? null : Date.parse(query.seen_since),
    };
    const page = await deps.directory.list(filter, query.sort, query.cursor ?? null, query.limit);
    return { items: page.items.map(viewSummary), next: page.next };
  },
});

export const getKey = endpoint({
  id: 'getKey',
  method: 'GET',
  path: '/keys/:id',
  role: 'viewer',
  summary:
    "One key's counters, evidence, decision and why, what would clear it, history, override and quotas.",
  query: NO_QUERY,
  body: NO_BODY,
  answer: keyDetail,
  handle: async ({ deps, key, now }) => viewDetail(await findKey(deps, key, now)),
});

/** Registered before {@link getKey}, whose path would match. The credential goes nowhere but into `keyOf`. */
export const lookUpKey = endpoint({
  id: 'lookUpKey',
  method: 'POST',
  path: '/keys/lookup',
  role: 'analyst',
  summary:
    'The key that a credential belongs to, whether or not it was ever seen. The credential is neither kept nor logged.',
  query: NO_QUERY,
  body: lookupRequest,
  answer: keyReference,
  handle: async ({ deps, body }) => ({ key: await deps.keyOf(body.credential) }),
});

/**
 * Asks no ledger about what cannot be a key: asking would create its Durable Object.
 * @throws {Problem} 404 when no ledger has that key.
 */
export async function findKey(deps: AdminDeps, key: KeyId, now: number): Promise<KeyDetail> {
  if (!KEY.test(key))
    throw noSuchKey('A key is 26 base-32 characters; POST /keys/lookup tells the key of a credential.');
  const detail = await deps.records.detail(key, now);
  if (detail === null) throw noSuchKey();
  return detail;
}

export const noSuchKey = (detail = 'No ledger has this key: no origin has accepted it yet.'): Problem =>
  new Problem('key-not-found', detail);

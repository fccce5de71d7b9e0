import * as z from 'zod';
import { endpoint, NO_BODY, NO_QUERY, type Endpoint } from './endpoint.ts';
import { describe } from './openapi.ts';
import { getAccount, listAccounts, putAccount, removeAccount } from './routes/accounts.ts';
import { listAudit } from './routes/audit.ts';
import { decideOnCampaign } from './routes/campaign-decisions.ts';
import { getCampaign, listCampaigns } from './routes/campaigns.ts';
import { getKey, listKeys, lookUpKey } from './routes/keys.ts';
import { setOverride, withdrawOverride } from './routes/override.ts';
import { getOverview } from './routes/overview.ts';
import { getPolicy, validatePolicy } from './routes/policy.ts';

const getDescription = endpoint({
  id: 'getDescription',
  method: 'GET',
  path: '/openapi.json',
  role: 'viewer',
  summary: 'This description.',
  query: NO_QUERY,
  body: NO_BODY,
  answer: z.record(z.string(), z.unknown()),
  handle: async () => describe(ENDPOINTS),
});

/** Every operation of the API. Paths are matched in this order: a literal path before a pattern that would match it. */
export const ENDPOINTS: readonly Endpoint[] = [
  getOverview,
  listKeys,
  lookUpKey,
  getKey,
  setOverride,
  withdrawOverride,
  listAccounts,
  getAccount,
  putAccount,
  removeAccount,
  listCampaigns,
  getCampaign,
  decideOnCampaign,
  getPolicy,
  validatePolicy,
  listAudit,
  getDescription,
];

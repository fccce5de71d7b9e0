import * as z from 'zod';
import { endpoint, NO_BODY } from '../endpoint.ts';
import { paging } from '../paging.ts';
import { auditPage } from '../answers.ts';
import { viewEntry } from '../views.ts';

export const listAudit = endpoint({
  id: 'listAudit',
  method: 'GET',
  path: '/audit',
  role: 'analyst',
  summary: 'Every change made through this API, newest first.',
  query: z.strictObject(paging),
  body: NO_BODY,
  answer: auditPage,
  handle: async ({ deps, query }) => {
    const page = await deps.audit.list(query.cursor ?? null, query.limit);
    return { items: page.items.map(viewEntry), next: page.next };
  },
});

import * as z from 'zod';
import { PURPOSES } from '../../../domain/index.ts';
import { count, instant, key, named } from '../vocabulary.ts';

const licence = named(
  'Licence',
  z.object({
    id: z.string(),
    purpose: z.enum(PURPOSES),
    until: instant.nullable(),
    models: z.array(z.string()).nullable(),
    requests: count.nullable(),
    tokens: count.nullable(),
  }),
);

const facts = {
  account: z.string(),
  created: instant.nullable(),
  plan: z.string().nullable(),
  verified: z.boolean().nullable(),
  country: z.string().nullable(),
  owners: z.array(z.object({ country: z.string(), share: z.number() })),
  payment_fingerprint: z.string().nullable().describe('Keyed: equal for equal tokens.'),
  email_domain_fingerprint: z.string().nullable(),
  licences: z.array(licence),
  updated: instant,
};

const summary = named('AccountSummary', z.object({ ...facts, key_count: count }));

export const accountPage = named(
  'AccountPage',
  z.object({
    items: z.array(summary),
    next: z.string().nullable().describe('Cursor of the next page; null on the last one.'),
  }),
);

export const accountDetail = named(
  'Account',
  z.object({
    ...facts,
    keys: z.array(key),
    uses: z
      .array(z.object({ licence: z.string(), requests: count, tokens: count }))
      .describe('What all keys have taken under each licence; at most a minute old for keys in use.'),
  }),
);

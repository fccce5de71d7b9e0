import * as z from 'zod';
import { action, instant, named } from './vocabulary.ts';

export const overrideRequest = named(
  'OverrideRequest',
  z
    .strictObject({
      action,
      reason: z.string().trim().min(1).max(500),
      expires: instant.optional().describe('In the future, at most 366 days from now.'),
      expires_in: z
        .int()
        .min(1)
        .max(31_622_400)
        .optional()
        .describe('Seconds from now, instead of `expires`.'),
    })
    .refine((body) => (body.expires === undefined) !== (body.expires_in === undefined), {
      path: ['expires'],
      error: 'give either expires or expires_in',
    })
    .meta({ oneOf: [{ required: ['expires'] }, { required: ['expires_in'] }] }),
);

export const withdrawRequest = named(
  'WithdrawRequest',
  z.strictObject({ reason: z.string().trim().min(1).max(500).optional() }),
);

export const lookupRequest = named(
  'LookupRequest',
  z.strictObject({ credential: z.string().min(1).max(8192) }),
);

import * as z from 'zod';
import { instant, named } from '../vocabulary.ts';

/** As many as a campaign remembers not to take in again. */
const ACCOUNTS = 256;

const reason = z.string().trim().min(1).max(500);
const expires = instant
  .optional()
  .describe('In the future, at most 366 days from now; 30 days from now when absent.');

export const campaignDecision = named(
  'CampaignDecision',
  z.discriminatedUnion('decision', [
    z
      .strictObject({ decision: z.literal('confirm'), reason })
      .describe('It is one harvest: what it comes to reaches every member whose link is strong.'),
    z
      .strictObject({ decision: z.literal('release'), reason, expires })
      .describe(
        'It is none, or an innocent one: until then nothing is held against it, and what it has gathered is forgotten.',
      ),
    z
      .strictObject({ decision: z.literal('block'), reason, expires })
      .describe('Every member whose link is strong is blocked until then.'),
    z
      .strictObject({ decision: z.literal('withdraw'), reason })
      .describe('What analysts have decided on it before ends now.'),
    z
      .strictObject({
        decision: z.literal('split'),
        reason,
        accounts: z
          .array(z.string().min(1).max(200))
          .min(1)
          .max(ACCOUNTS)
          .refine((accounts) => new Set(accounts).size === accounts.length, 'names one twice')
          .describe('Members by `name`; the word before it may be left out.'),
        together: z.boolean().default(false).describe('They found a campaign of their own; it takes two.'),
      })
      .describe('These are not of it: they leave it for good.'),
  ]),
);

export type CampaignDecision = z.output<typeof campaignDecision>;

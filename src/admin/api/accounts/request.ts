import * as z from 'zod';
import { PURPOSES } from '../../../domain/index.ts';
import { instant, KEY, LICENCE, named } from '../vocabulary.ts';

/** Keys an account may have: each is told when the account changes. */
const KEYS = 1000;
/** A ledger holds its account's licences and writes them with each report, so they are few and short. */
const LICENCES = 8;
const MODELS = 16;
const OWNERS = 16;

const amount = z.int().min(0).nullish().describe('Absent or null: no limit.');
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)')
  .describe('ISO 3166-1 alpha-2.');

/** Epoch ms as in an accounts file, or RFC 3339. */
const time = z
  .union([z.int().min(0).max(8.64e15), instant], 'must be epoch milliseconds or an RFC 3339 time')
  .transform((value) => (typeof value === 'number' ? value : Date.parse(value)));

const licence = named(
  'LicenceRequest',
  z.strictObject({
    id: z
      .string()
      .regex(LICENCE, 'must be 1 to 40 letters, digits, dots, dashes or underscores')
      .optional()
      .describe('What was taken stays with it; the purpose (`evaluation`, `evaluation-2`) when absent.'),
    purpose: z.enum(PURPOSES),
    until: time.nullish().describe('Requests at or after it are not covered.'),
    models: z.array(z.string().min(1).max(100)).max(MODELS).nullish().describe('Globs over model names.'),
    requests: amount,
    tokens: amount,
  }),
);

const ignored = z.unknown().optional().meta({ readOnly: true });

const fingerprint = z
  .string()
  .regex(/^[a-z2-7]{13}$/, 'must be a fingerprint as GET answers it')
  .nullish();

export const accountRequest = named(
  'AccountRequest',
  z
    .strictObject({
      account: z.string().optional().describe('As in the path, so that a line of an accounts file fits.'),
      keys: z
        .array(z.string().regex(KEY, 'must be a key; a credential goes into credentials'))
        .max(KEYS)
        .nullish(),
      credentials: z
        .array(z.string().min(1).max(8192))
        .max(KEYS)
        .nullish()
        .describe('Turned into keys at once; neither kept nor logged.'),
      created: time.nullish(),
      plan: z.string().trim().min(1).max(80).nullish(),
      verified: z.boolean().nullish(),
      country: country.nullish(),
      owners: z
        .array(z.strictObject({ country, share: z.number().min(0).max(1) }))
        .max(OWNERS)
        .refine((owners) => owners.reduce((sum, { share }) => sum + share, 0) <= 1.000001, {
          error: 'shares add up to more than 1',
        })
        .nullish(),
      payment: z
        .string()
        .min(1)
        .max(512)
        .nullish()
        .describe('Opaque token of the instrument; kept as a keyed fingerprint only.'),
      payment_fingerprint: fingerprint,
      email_domain: z
        .string()
        .regex(/^[^\s@/]{1,253}$/, 'must be a domain')
        .nullish()
        .describe('Kept as a keyed fingerprint only.'),
      email_domain_fingerprint: fingerprint,
      licences: z.array(licence).max(LICENCES).nullish(),
      uses: ignored,
      updated: ignored,
    })
    .superRefine((body, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if ((body.keys?.length ?? 0) + (body.credentials?.length ?? 0) > KEYS)
        wrong('credentials', `an account has at most ${KEYS} keys`);
      if (body.payment != null && body.payment_fingerprint != null)
        wrong('payment', 'give either payment or payment_fingerprint');
      if (body.email_domain != null && body.email_domain_fingerprint != null)
        wrong('email_domain', 'give either email_domain or email_domain_fingerprint');
      const ids = (body.licences ?? []).flatMap(({ id }) => id ?? []);
      if (new Set(ids).size < ids.length) wrong('licences', 'two licences have the same id');
    }),
);

export type AccountRequest = z.output<typeof accountRequest>;

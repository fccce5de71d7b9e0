import * as z from 'zod';
import { PURPOSES, type AccountRecord } from '../domain/index.ts';
import { UsageError } from './options.ts';

const amount = z.number().min(0);

const licence = z
  .looseObject({
    purpose: z.enum(PURPOSES),
    until: z.number().nullish(),
    models: z.array(z.string().min(1)).nullish(),
    requests: amount.nullish(),
    tokens: amount.nullish(),
  })
  .transform(({ purpose, until, models, requests, tokens }) => ({
    purpose,
    until: until ?? null,
    models: models ?? null,
    requests: requests ?? null,
    tokens: tokens ?? null,
  }));

const schema = z
  .looseObject({
    account: z.string().min(1),
    keys: z.array(z.string().min(1)).nullish(),
    created: z.number().nullish(),
    plan: z.string().nullish(),
    verified: z.boolean().nullish(),
    country: z.string().nullish(),
    owners: z.array(z.looseObject({ country: z.string(), share: z.number().min(0).max(1) })).nullish(),
    payment: z.string().nullish(),
    email_domain: z.string().nullish(),
    licences: z.array(licence).nullish(),
  })
  .transform((read): AccountRecord => ({
    account: read.account,
    keys: read.keys ?? [],
    created: read.created ?? null,
    plan: read.plan ?? null,
    verified: read.verified ?? null,
    country: read.country ?? null,
    owners: read.owners ?? [],
    payment: read.payment ?? null,
    emailDomain: read.email_domain ?? null,
    licences: read.licences ?? [],
  }));

/**
 * Reads account lines (docs/backtest.md). A mistake in them would change who is acted on, so none is passed over.
 * @throws {UsageError} naming the line and the field.
 */
export function parseAccounts(text: string, file: string): readonly AccountRecord[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parseAccount(line, `${file}:${i + 1}`)]));
}

function parseAccount(line: string, place: string): AccountRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${place}: not valid JSON. Each line of the accounts file is one JSON object.`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(
    `${place}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not an account'}`,
  );
}

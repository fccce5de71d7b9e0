import * as z from 'zod';
import { MEASURES, WINDOWS } from '../../domain/index.ts';
import { action, count, instant, key, named, reason } from './vocabulary.ts';

export const keySummary = named(
  'KeySummary',
  z.object({
    key,
    action,
    enforced: action.describe('What is enforced: `action` in enforce mode, `allow` in shadow mode.'),
    score: z.number().describe('Accumulated evidence in nats.'),
    reasons: z.array(reason),
    requests: count,
    input_tokens: count,
    output_tokens: count,
    refused: count.describe('Requests that Weir refused; they are in no other count.'),
    first_seen: instant,
    last_seen: instant,
    overridden: z.boolean(),
    campaign: z.string().nullable().describe('The campaign that its account is in.'),
  }),
);

const counters = {
  requests: count,
  input_tokens: count,
  output_tokens: count,
  request_bytes: count,
  response_bytes: count,
  errors: count,
  refused: count,
  cost: count.describe('Policy cost units.'),
};

const counterRow = named(
  'CounterRow',
  z.object({ window: z.enum(WINDOWS), start: instant, model: z.string(), ...counters }),
);

export const evidence = named(
  'Evidence',
  z.object({
    score: z.number(),
    reasons: z.array(
      z.object({
        reason,
        score: z.number(),
        count: count.describe('Observations that contributed.'),
        since: instant,
        innocent: z.string().describe('What would explain it innocently.'),
      }),
    ),
  }),
);

const decision = named(
  'Decision',
  z.object({
    action,
    enforced: action,
    reasons: z.array(reason),
    score: z.number(),
    since: instant,
    until: instant.nullable().describe('When it ends by itself; null when it does not.'),
    clears: z.string().describe('What would clear it.'),
    policy: z.string(),
    engine: z.string(),
  }),
);

export const override = named(
  'Override',
  z.object({ action, reason: z.string(), by: z.string(), at: instant, expires: instant }),
);

const quota = named(
  'Quota',
  z.object({
    measure: z.enum(MEASURES),
    window: z.enum(WINDOWS),
    limit: count,
    remaining: count,
    resets: instant,
  }),
);

export const keyDetail = named(
  'KeyDetail',
  z.object({
    ...keySummary.shape,
    totals: z.object(counters),
    in_flight: count,
    decision,
    evidence,
    override: override.nullable(),
    quotas: z.array(quota),
    counters: z.array(counterRow),
    history: z.array(decision).describe('Changes of the decision, newest first, at most 50.'),
    account: z
      .string()
      .nullable()
      .describe('The account that it belongs to; null when the register has none.'),
    ceiling: action.nullable().describe('How far its campaign may go against it; null when it is in none.'),
  }),
);

const next = z.string().nullable().describe('Cursor of the next page; null on the last one.');

export const keyPage = named('KeyPage', z.object({ items: z.array(keySummary), next }));

export const keyReference = named('KeyReference', z.object({ key }));

export const overview = named(
  'Overview',
  z.object({
    at: instant,
    mode: z.enum(['shadow', 'enforce']),
    policy: z.string().describe('Id of the policy in force.'),
    keys: count,
    by_action: z.record(action, count),
    by_reason: z.partialRecord(reason, count),
    requests: count,
    output_tokens: count,
    refused: count,
  }),
);

/** A policy document as operators write it; its fields are validated by config/policy.ts. */
const document = z.record(z.string(), z.unknown());

export const policyInForce = named(
  'Policy',
  z.object({ id: z.string(), mode: z.enum(['shadow', 'enforce']), document }),
);

export const policyVerdict = named(
  'PolicyVerdict',
  z.discriminatedUnion('valid', [
    z.object({ valid: z.literal(true), policy: policyInForce }),
    z.object({ valid: z.literal(false), problems: z.array(z.string()) }),
  ]),
);

export const auditPage = named(
  'AuditPage',
  z.object({
    items: z.array(
      z.object({
        at: instant,
        actor: z.string(),
        action: z.string(),
        target: z.string(),
        details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      }),
    ),
    next,
  }),
);

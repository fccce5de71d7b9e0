import * as z from 'zod';
import { evidence, override } from '../answers.ts';
import { action, count, instant, named, reason } from '../vocabulary.ts';

const usd = z.number().describe("At the policy's list prices.");
const nats = z.number().describe('Natural logarithm of a likelihood ratio; e^3 is 20 to 1.');
const name = z
  .string()
  .describe('`account` and its name, or `key` and its pseudonym while no account is known.');

const taken = { requests: count, input_tokens: count, output_tokens: count, list_price_usd: usd };

export const campaignSummary = named(
  'CampaignSummary',
  z.object({
    id: z.string(),
    action,
    enforced: action.describe('What is enforced: `action` in enforce mode, `allow` in shadow mode.'),
    score: nats,
    reasons: z.array(reason),
    founded: instant,
    last_seen: instant.describe('When evidence last grew.'),
    accounts: count,
    ...taken,
    confirmed: z.boolean(),
    overridden: z.boolean(),
  }),
);

export const campaignPage = named(
  'CampaignPage',
  z.object({
    items: z.array(campaignSummary),
    next: z.string().nullable().describe('Cursor of the next page; null on the last one.'),
  }),
);

export const campaignChanges = named(
  'CampaignChanges',
  z.object({
    items: z
      .array(campaignSummary)
      .describe(
        'The campaigns that were changed: that one, unless it is dissolved, and one that was founded.',
      ),
  }),
);

const group = z
  .string()
  .describe('wording, prompts, payment, identity, network, timing, content; analyst where one has said so.');

const member = named(
  'CampaignMember',
  z.object({
    name,
    keys: z.array(z.string()),
    since: instant.describe('When it was taken in.'),
    first_seen: instant,
    last_seen: instant,
    ...taken,
    suspicion: nats.describe('Its own evidence: of the strongest single process.'),
    adds: nats.describe("What it adds to the campaign's score; below 0 it speaks against."),
    link: z.object({ nats, parts: z.record(group, nats) }),
    by_likeness: z.boolean().describe('Taken in before anything spoke against it.'),
    ceiling: action.describe('How far the decision on the campaign may go against it.'),
    action: action.describe('What it comes to.'),
  }),
);

const fact = named(
  'CampaignFact',
  z.object({
    kind: z.string(),
    group,
    value: z.string().describe('Keyed fingerprint; the hour of a time; the model and the day of a move.'),
    says: z.string().describe('What it is, how many have it and how rare it is elsewhere.'),
    nats,
    members: count.describe('All members who have it.'),
    suspects: count.describe('Suspects outside of the campaign who have it.'),
    others: count.describe('Accounts that are no suspects and have it …'),
    of_others: count.describe('… of so many.'),
    names: z.array(name).describe('The members listed who have it.'),
  }),
);

export const campaign = named(
  'Campaign',
  z.object({
    ...campaignSummary.shape,
    at: instant,
    confidence: z.object({
      score: nats,
      one_in: count.nullable().describe('The bound on a false alarm, e^-score, as 1 in so many; null at 0.'),
      says: z.string(),
    }),
    decision: z
      .object({
        since: instant,
        until: instant.nullable().describe('When it ends by itself; null when it does not.'),
        clears: z.string().describe('What would clear it.'),
      })
      .nullable(),
    stopped_at: instant.nullable().describe('When it was first blocked, or refused until verified.'),
    override: override.nullable(),
    confirmed_by: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
    reached: z.record(action, count).describe('All members, by what the decision comes to for them.'),
    evidence,
    members: z.array(member).describe('Those that took most first, at most 500.'),
    links: z
      .array(z.object({ group, means: z.string(), members: count, nats: nats.describe('Mean of theirs.') }))
      .describe('What links the members listed to the rest, by group.'),
    facts: z.array(fact).describe('Those that say most about most members first, at most 200.'),
    models: z.array(z.object({ model: z.string(), requests: count })),
    timeline: z
      .array(z.object({ at: instant, what: z.string(), who: z.string() }))
      .describe('The latest 64.'),
    innocent: z
      .array(z.object({ explanation: z.string(), found: z.string() }))
      .describe('Innocent explanations, and what is known of each.'),
    dissolves: z.object({
      says: z.array(z.string()),
      fades: z
        .array(z.object({ action, at: instant }))
        .describe('When the score, without new evidence, falls below what each action takes.'),
    }),
  }),
);

export type CampaignView = z.output<typeof campaign>;

export const campaignGraph = named(
  'CampaignGraph',
  z.object({
    id: z.string(),
    nodes: z.array(
      z.discriminatedUnion('type', [
        z.object({
          id: z.string(),
          type: z.literal('member'),
          label: z.string(),
          action,
          output_tokens: count,
        }),
        z.object({
          id: z.string(),
          type: z.literal('fact'),
          label: z.string(),
          value: z.string(),
          kind: z.string(),
          group,
          members: count.describe('Those drawn.'),
          says: z.string(),
        }),
      ]),
    ),
    edges: z.array(z.object({ member: z.string(), fact: z.string(), nats })),
    left_out: z.object({ members: count, facts: count }).describe('Beyond what can be looked at.'),
  }),
);

export type CampaignGraph = z.output<typeof campaignGraph>;

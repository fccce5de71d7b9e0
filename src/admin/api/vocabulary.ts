import * as z from 'zod';
import { ACTIONS, EVIDENCE_REASONS } from '../../domain/index.ts';

/** Schemas that the OpenAPI description names under `components`. */
export const models = z.registry<{ id: string }>();

/** Names a schema in the description. */
export const named = <T extends z.ZodType>(id: string, schema: T): T => {
  models.add(schema, { id });
  return schema;
};

export const action = named('Action', z.enum(ACTIONS).describe('Rungs of the ladder, mildest first.'));
export const reason = named('Reason', z.enum([...EVIDENCE_REASONS, 'override', 'shared_verdict']));
/** RFC 3339 in; answers always carry UTC with milliseconds. */
export const instant = z.iso.datetime({ offset: true });
export const count = z.number();

/** The form of a key: see KeyId in the domain. */
export const KEY = /^[a-z2-7]{26}$/;
/** An account's name: the operator's, so that it can stand in a path and in a log. */
export const ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9._:@+~-]{0,127}$/;
/** The form of a campaign's name: see CampaignId. */
export const CAMPAIGN = /^c-[a-z2-7]{10}$/;
export const LICENCE = /^[A-Za-z0-9._-]{1,40}$/;
export const key = z.string().describe("Keyed pseudonym of the caller's credential.");

export const problem = named(
  'Problem',
  z.object({
    type: z.string().describe('Stable URN, `urn:weir:problem:…`.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('This occurrence, as Weir logged it.'),
    errors: z
      .array(z.object({ in: z.enum(['query', 'body']), name: z.string(), detail: z.string() }))
      .optional(),
  }),
);

import * as z from 'zod';
import { endpoint, NO_BODY, NO_QUERY } from '../endpoint.ts';
import { policyInForce, policyVerdict } from '../answers.ts';
import { viewPolicy } from '../views.ts';

export const getPolicy = endpoint({
  id: 'getPolicy',
  method: 'GET',
  path: '/policy',
  role: 'viewer',
  summary: 'The policy in force, complete, as it could be written in the POLICY binding.',
  query: NO_QUERY,
  body: NO_BODY,
  answer: policyInForce,
  handle: async ({ deps }) => viewPolicy(deps.policy),
});

/** Changes nothing, so that a viewer's token is enough for a check before deployment. */
export const validatePolicy = endpoint({
  id: 'validatePolicy',
  method: 'POST',
  path: '/policy/validate',
  role: 'viewer',
  summary: 'Whether a policy document is valid, and what it comes to; nothing is changed.',
  query: NO_QUERY,
  body: z
    .unknown()
    .refine((document) => document !== undefined, 'a policy document is needed')
    .describe("A policy document, or a preset's name."),
  answer: policyVerdict,
  handle: async ({ deps, body }) => {
    const result = await deps.validatePolicy(body);
    if (result.ok) return { valid: true as const, policy: viewPolicy(result.policy) };
    return { valid: false as const, problems: [...result.problems] };
  },
});

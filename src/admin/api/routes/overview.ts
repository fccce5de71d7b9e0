import { endpoint, NO_BODY, NO_QUERY } from '../endpoint.ts';
import { overview } from '../answers.ts';
import { iso } from '../views.ts';

export const getOverview = endpoint({
  id: 'getOverview',
  method: 'GET',
  path: '/overview',
  role: 'viewer',
  summary: 'Keys by action and by reason, and what they took; at most a few seconds old.',
  query: NO_QUERY,
  body: NO_BODY,
  answer: overview,
  handle: async ({ deps, now }) => {
    const totals = await deps.directory.overview();
    return {
      at: iso(now),
      mode: deps.policy.mode,
      policy: deps.policy.id,
      keys: totals.keys,
      by_action: totals.byAction,
      by_reason: totals.byReason,
      requests: totals.requests,
      output_tokens: totals.outputTokens,
      refused: totals.refused,
    };
  },
});

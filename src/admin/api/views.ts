import type * as z from 'zod';
import type {
  AuditEntry,
  CounterRow,
  Counters,
  Decision,
  KeyDetail,
  KeySummary,
  Override,
  Policy,
} from '../../domain/index.ts';
import type { auditPage, keyDetail, keySummary, policyInForce } from './answers.ts';

type Detail = z.output<typeof keyDetail>;

/** Epoch ms as ISO 8601 in UTC. */
export const iso = (at: number): string => new Date(at).toISOString();

export const viewSummary = (summary: KeySummary): z.output<typeof keySummary> => ({
  key: summary.key,
  action: summary.action,
  enforced: summary.enforced,
  score: summary.score,
  reasons: [...summary.reasons],
  requests: summary.requests,
  input_tokens: summary.inputTokens,
  output_tokens: summary.outputTokens,
  refused: summary.refused,
  first_seen: iso(summary.firstSeen),
  last_seen: iso(summary.lastSeen),
  overridden: summary.overridden,
  campaign: summary.campaign,
});

export const viewDetail = (detail: KeyDetail): Detail => ({
  ...viewSummary(detail.summary),
  totals: viewCounters(detail.totals),
  in_flight: detail.inFlight,
  decision: viewDecision(detail.decision),
  evidence: {
    score: detail.evidence.score,
    reasons: detail.evidence.reasons.map((reason) => ({ ...reason, since: iso(reason.since) })),
  },
  override: detail.override === null ? null : viewOverride(detail.override),
  quotas: detail.quotas.map((quota) => ({ ...quota, resets: iso(quota.resets) })),
  counters: detail.counters.map(viewRow),
  history: detail.history.map(viewDecision),
  account: detail.account,
  ceiling: detail.campaign?.ceiling ?? null,
});

const viewCounters = (counters: Counters): Detail['totals'] => ({
  requests: counters.requests,
  input_tokens: counters.inputTokens,
  output_tokens: counters.outputTokens,
  request_bytes: counters.requestBytes,
  response_bytes: counters.responseBytes,
  errors: counters.errors,
  refused: counters.refused,
  cost: counters.cost,
});

const viewRow = (row: CounterRow): Detail['counters'][number] => ({
  window: row.window,
  start: iso(row.start),
  model: row.model,
  ...viewCounters(row),
});

const viewDecision = (decision: Decision): Detail['decision'] => ({
  ...decision,
  reasons: [...decision.reasons],
  since: iso(decision.since),
  until: decision.until === null ? null : iso(decision.until),
});

export const viewOverride = (override: Override): NonNullable<Detail['override']> => ({
  ...override,
  at: iso(override.at),
  expires: iso(override.expires),
});

export const viewPolicy = ({ id, ...document }: Policy): z.output<typeof policyInForce> => ({
  id,
  mode: document.mode,
  document,
});

export const viewEntry = (entry: AuditEntry): z.output<typeof auditPage>['items'][number] => ({
  ...entry,
  at: iso(entry.at),
});

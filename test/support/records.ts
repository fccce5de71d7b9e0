import {
  ACTIONS,
  atLeast,
  InvalidCursor,
  type AuditEntry,
  type AuditLog,
  type Decision,
  type KeyDetail,
  type KeyDirectory,
  type KeyFilter,
  type KeyRecords,
  type KeySort,
  type KeySummary,
  type Page,
} from '../../src/domain/index.ts';

/** A key that the policy allows, with nothing remarkable about it; `summary` replaces fields of its summary. */
export function keyDetail(summary: Partial<KeySummary> & Pick<KeySummary, 'key'>): KeyDetail {
  const full: KeySummary = { ...QUIET, ...summary };
  const { action, enforced, reasons, score, requests, inputTokens, outputTokens, refused } = full;
  const decision: Decision = {
    action,
    enforced,
    reasons,
    score,
    since: full.firstSeen,
    until: null,
    clears: 'Nothing to clear.',
    policy: 'sha256:test',
    engine: '1',
  };
  const counters = { requests, inputTokens, outputTokens, refused };
  const totals = { ...counters, requestBytes: 2048, responseBytes: 4096, errors: 0, cost: 120 };
  return {
    summary: full,
    totals,
    inFlight: 0,
    counters: [{ window: 'day', start: Date.UTC(2026, 10, 23), model: 'small-1', ...totals }],
    evidence: { score, reasons: [] },
    decision,
    history: [decision],
    override: null,
    quotas: [
      { measure: 'requests', window: 'day', limit: 1000, remaining: 990, resets: Date.UTC(2026, 10, 24) },
    ],
    account: null,
    campaign: null,
  };
}

const QUIET: Omit<KeySummary, 'key'> = {
  action: 'allow',
  enforced: 'allow',
  score: 0,
  reasons: [],
  overridden: false,
  campaign: null,
  requests: 10,
  inputTokens: 500,
  outputTokens: 900,
  refused: 0,
  firstSeen: Date.UTC(2026, 10, 23, 8),
  lastSeen: Date.UTC(2026, 10, 23, 9),
};

/** Ledgers and directory of one process: both views of the same map. */
export interface MemoryRecords {
  readonly directory: KeyDirectory;
  readonly records: KeyRecords;
}

export function memoryRecords(details: readonly KeyDetail[]): MemoryRecords {
  const ledgers = new Map(details.map((detail) => [detail.summary.key, detail]));
  const summaries = () => [...ledgers.values()].map(({ summary }) => summary);
  return {
    directory: {
      list: async (filter, sort, cursor, limit) => {
        const matching = summaries().filter((summary) => matches(filter, summary));
        return pageOf(matching.sort(descending(sort)), cursor, limit);
      },
      overview: async () => overviewOf(summaries()),
    },
    records: {
      detail: async (key) => ledgers.get(key) ?? null,
      override: async (key, override) => {
        const before = ledgers.get(key);
        if (!before) return null;
        const summary = { ...before.summary, overridden: override !== null };
        ledgers.set(key, { ...before, summary, override });
        return ledgers.get(key) ?? null;
      },
    },
  };
}

export function memoryAudit(): AuditLog & { readonly entries: readonly AuditEntry[] } {
  const entries: AuditEntry[] = [];
  return {
    entries,
    append: async (entry) => void entries.push(entry),
    list: async (cursor, limit) => pageOf(entries.toReversed(), cursor, limit),
  };
}

const matches = (filter: KeyFilter, summary: KeySummary): boolean =>
  (filter.action === null || summary.action === filter.action) &&
  (filter.minAction === null || atLeast(summary.action, filter.minAction)) &&
  (filter.reason === null || summary.reasons.includes(filter.reason)) &&
  (filter.seenSince === null || summary.lastSeen >= filter.seenSince);

const MEASURED = {
  last_seen: 'lastSeen',
  requests: 'requests',
  output_tokens: 'outputTokens',
  score: 'score',
} as const;

const descending = (sort: KeySort) => (a: KeySummary, b: KeySummary) =>
  b[MEASURED[sort]] - a[MEASURED[sort]] || (a.key < b.key ? -1 : 1);

/** Cursors are offsets: enough for lists that do not change while they are paged. */
function pageOf<T>(items: readonly T[], cursor: string | null, limit: number): Page<T> {
  const start = cursor === null ? 0 : Number(cursor);
  if (!Number.isInteger(start)) throw new InvalidCursor();
  const end = start + limit;
  return { items: items.slice(start, end), next: end < items.length ? String(end) : null };
}

const total = (summaries: readonly KeySummary[], of: (summary: KeySummary) => number): number =>
  summaries.reduce((sum, summary) => sum + of(summary), 0);

function overviewOf(summaries: readonly KeySummary[]) {
  const countOf = (action: string) => summaries.filter((summary) => summary.action === action).length;
  const reasons = [...new Set(summaries.flatMap(({ reasons }) => reasons))];
  const having = (reason: string) =>
    summaries.filter(({ reasons }) => reasons.some((r) => r === reason)).length;
  const byAction = Object.fromEntries(ACTIONS.map((action) => [action, countOf(action)]));
  return {
    keys: summaries.length,
    byAction: byAction as Record<(typeof ACTIONS)[number], number>,
    byReason: Object.fromEntries(reasons.map((reason) => [reason, having(reason)])),
    requests: total(summaries, ({ requests }) => requests),
    outputTokens: total(summaries, ({ outputTokens }) => outputTokens),
    refused: total(summaries, ({ refused }) => refused),
  };
}

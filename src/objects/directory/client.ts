import {
  ACTIONS,
  InvalidCursor,
  type KeyDirectory,
  type KeyFilter,
  type KeySort,
  type KeySummary,
  type Overview,
  type Page,
} from '../../domain/index.ts';
import type { Position } from './store.ts';

/** A shard's remote methods that reading needs. */
export interface DirectoryShard {
  list(filter: KeyFilter, sort: KeySort, after: Position | null, limit: number): Promise<KeySummary[]>;
  overview(): Promise<Overview>;
}

/** Reads all shards as one directory: each gives its best, and the best of those make the page. */
export function keyDirectory(shards: readonly DirectoryShard[]): KeyDirectory {
  return {
    list: async (filter, sort, cursor, limit) => {
      const after = cursor === null ? null : decode(cursor);
      const lists = await Promise.all(shards.map((shard) => shard.list(filter, sort, after, limit + 1)));
      return page(lists.flat(), sort, limit);
    },
    overview: async () => (await Promise.all(shards.map((shard) => shard.overview()))).reduce(merge),
  };
}

function page(found: KeySummary[], sort: KeySort, limit: number): Page<KeySummary> {
  const ordered = found.toSorted((a, b) => valueOf(b, sort) - valueOf(a, sort) || (a.key < b.key ? -1 : 1));
  const items = ordered.slice(0, limit);
  const last = items.at(-1);
  const more = ordered.length > limit && last !== undefined;
  return { items, next: more ? encode({ value: valueOf(last, sort), key: last.key }) : null };
}

const valueOf = (summary: KeySummary, sort: KeySort): number =>
  ({
    last_seen: summary.lastSeen,
    requests: summary.requests,
    output_tokens: summary.outputTokens,
    score: summary.score,
  })[sort];

const encode = ({ value, key }: Position): string => btoa(`${value}:${key}`);

function decode(cursor: string): Position {
  const match = /^(-?[\d.e+]+):([a-z2-7]+)$/.exec(safeAtob(cursor));
  if (!match?.[1] || !match[2] || !Number.isFinite(Number(match[1])))
    throw new InvalidCursor('not a cursor of this list');
  return { value: Number(match[1]), key: match[2] };
}

function safeAtob(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

const merge = (a: Overview, b: Overview): Overview => ({
  keys: a.keys + b.keys,
  byAction: Object.fromEntries(
    ACTIONS.map((action) => [action, a.byAction[action] + b.byAction[action]]),
  ) as Overview['byAction'],
  byReason: sumOf(a.byReason, b.byReason),
  requests: a.requests + b.requests,
  outputTokens: a.outputTokens + b.outputTokens,
  refused: a.refused + b.refused,
});

function sumOf(a: Overview['byReason'], b: Overview['byReason']): Overview['byReason'] {
  const sum: Partial<Record<string, number>> = { ...a };
  for (const [reason, keys] of Object.entries(b)) sum[reason] = (sum[reason] ?? 0) + keys;
  return sum;
}

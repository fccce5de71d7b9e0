import {
  ACTIONS,
  type KeyFilter,
  type KeyId,
  type KeySort,
  type KeySummary,
  type Overview,
  type Reason,
} from '../../domain/index.ts';
import { DIRECTORY_SCHEMA } from './schema.ts';

/** Where a page begins: after the key with this sort value (values descend, ties ascend by key). */
export interface Position {
  readonly value: number;
  readonly key: KeyId;
}

const COLUMN: Readonly<Record<KeySort, string>> = {
  last_seen: 'last_seen',
  requests: 'requests',
  output_tokens: 'output_tokens',
  score: 'score',
};

/** A shard's table of keys. */
export class DirectoryStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(DIRECTORY_SCHEMA);
  }

  has(key: KeyId): boolean {
    return this.#sql.exec('SELECT 1 FROM keys WHERE key = ?', key).toArray().length > 0;
  }

  save(summary: KeySummary): void {
    this.#sql.exec(
      `INSERT OR REPLACE INTO keys (key, action, score, requests, output_tokens, last_seen, summary)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      summary.key,
      ACTIONS.indexOf(summary.action),
      summary.score,
      summary.requests,
      summary.outputTokens,
      summary.lastSeen,
      JSON.stringify(summary),
    );
  }

  list(filter: KeyFilter, sort: KeySort, after: Position | null, limit: number): KeySummary[] {
    const column = COLUMN[sort];
    const where: string[] = ['1 = 1'];
    const values: (string | number)[] = [];
    const add = (condition: string, ...given: (string | number)[]) => {
      where.push(condition);
      values.push(...given);
    };
    if (filter.action !== null) add('action = ?', ACTIONS.indexOf(filter.action));
    if (filter.minAction !== null) add('action >= ?', ACTIONS.indexOf(filter.minAction));
    if (filter.seenSince !== null) add('last_seen >= ?', filter.seenSince);
    if (filter.reason !== null)
      add(`EXISTS (SELECT 1 FROM json_each(summary, '$.reasons') WHERE value = ?)`, filter.reason);
    if (after !== null)
      add(`(${column} < ? OR (${column} = ? AND key > ?))`, after.value, after.value, after.key);
    return this.#sql
      .exec<{ summary: string }>(
        `SELECT summary FROM keys WHERE ${where.join(' AND ')} ORDER BY ${column} DESC, key LIMIT ?`,
        ...values,
        limit,
      )
      .toArray()
      .map(({ summary }) => JSON.parse(summary) as KeySummary);
  }

  overview(): Overview {
    const actions = this.#sql
      .exec<{ action: number; keys: number; requests: number; output: number; refused: number }>(
        `SELECT action, count(*) AS keys, sum(requests) AS requests, sum(output_tokens) AS output,
                sum(json_extract(summary, '$.refused')) AS refused FROM keys GROUP BY action`,
      )
      .toArray();
    const reasons = this.#sql
      .exec<{ reason: string; keys: number }>(
        `SELECT value AS reason, count(*) AS keys FROM keys, json_each(summary, '$.reasons') WHERE action > 0 GROUP BY value`,
      )
      .toArray();
    const of = (index: number) => actions.find(({ action }) => action === index)?.keys ?? 0;
    const sum = (field: 'keys' | 'requests' | 'output' | 'refused') =>
      actions.reduce((total, row) => total + row[field], 0);
    return {
      keys: sum('keys'),
      byAction: Object.fromEntries(
        ACTIONS.map((action, index) => [action, of(index)]),
      ) as Overview['byAction'],
      byReason: Object.fromEntries(reasons.map(({ reason, keys }) => [reason as Reason, keys])),
      requests: sum('requests'),
      outputTokens: sum('output'),
      refused: sum('refused'),
    };
  }
}

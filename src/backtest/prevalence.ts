import { atLeast } from '../domain/index.ts';
import type { KeyState } from './key-state.ts';
import type { Labels } from './labels.ts';
import { rowsOf } from './shares.ts';
import type { HarvestShare, Prevalence } from './summary.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Table = Map<string, Mutable<HarvestShare>>;

const DAY_MS = 86_400_000;

/** How common harvests are in what has been read. */
export function prevalenceOf(keys: Iterable<KeyState>, models: Labels): Prevalence {
  const all = { requests: 0, tokens: 0 };
  const harvest = { keys: 0, requests: 0, tokens: 0, forwarded: 0 };
  const tables = { model: new Map(), reason: new Map(), day: new Map() } satisfies Record<string, Table>;
  for (const key of keys) {
    all.requests += key.requests;
    all.tokens += key.outputTokens;
    if (!atLeast(key.worst.action, 'throttle')) continue;
    harvest.keys++;
    harvest.requests += key.requests;
    harvest.tokens += key.outputTokens;
    harvest.forwarded += key.forwardedTokens;
    for (const { label, requests, tokens } of rowsOf(key.models))
      add(tables.model, models.nameOf(label), requests, tokens);
    for (const reason of key.worst.reasons) add(tables.reason, reason, key.requests, key.outputTokens);
    for (const { label, requests, tokens } of rowsOf(key.days))
      add(tables.day, new Date(label * DAY_MS).toISOString().slice(0, 10), requests, tokens);
  }
  return {
    large_scale_harvests: harvest.keys,
    requests: all.requests,
    output_tokens: all.tokens,
    harvested_requests: harvest.requests,
    harvested_output_tokens: harvest.tokens,
    forwarded_output_tokens: harvest.forwarded,
    by_model: sorted(tables.model),
    by_reason: sorted(tables.reason),
    by_day: sorted(tables.day),
  };
}

function add(table: Table, name: string, requests: number, tokens: number): void {
  const share = table.get(name) ?? { keys: 0, requests: 0, output_tokens: 0 };
  table.set(name, share);
  share.keys++;
  share.requests += requests;
  share.output_tokens += tokens;
}

/** By code unit, so that no machine's locale changes the order. */
const sorted = (table: Table): Readonly<Record<string, HarvestShare>> =>
  Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One prompt or conversation of a published set. */
export interface Row {
  readonly id: string;
  readonly messages: readonly Message[];
  readonly params?: Readonly<Record<string, unknown>>;
  readonly session?: string;
  readonly contexts?: readonly string[];
  readonly meta?: Readonly<Record<string, unknown>>;
}

interface Message {
  readonly role: string;
  readonly content: string;
}

/** The rows of `<name>.jsonl[.gz]` in a directory; empty when there is no such file. */
export function readRows<T = Row>(directory: string, name: string): T[] {
  for (const file of [`${name}.jsonl.gz`, `${name}.jsonl`]) {
    const path = join(directory, file);
    if (existsSync(path)) return parse<T>(path);
  }
  return [];
}

function parse<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Reads when first asked, once. */
export function lazily<T>(read: () => T): () => T {
  let value: { readonly read: T } | null = null;
  return () => (value ??= { read: read() }).read;
}

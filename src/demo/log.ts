import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { isObject, number, object, text, type JsonObject } from './origin/json.ts';

/** One request of a traffic log (docs/demo.md), with what may be missing filled in. */
export interface LogLine {
  readonly ts: number;
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly headers: JsonObject;
  readonly body: JsonObject;
  readonly client: unknown;
}

/** How far a line may go back in time, ms. */
const DISORDER_MS = 60_000;

/**
 * Reads a JSONL log, gzipped when its name ends in `.gz`. Lines that are no JSON, lack `ts`, `key` or `body`, or go back in time by more
 * than a minute are reported with their number and skipped.
 */
export async function* readLog(file: string, onProblem: (problem: string) => void): AsyncGenerator<LogLine> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => input.destroy(error));
  let at = 0;
  let latest = -Infinity;
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    at += 1;
    if (raw.trim() === '') continue;
    const line = parseLine(raw);
    if (typeof line === 'string') onProblem(`line ${at}: ${line}`);
    else if (line.ts < latest - DISORDER_MS) onProblem(`line ${at}: goes back in time by more than 60 s`);
    else {
      latest = Math.max(latest, line.ts);
      yield line;
    }
  }
}

function parseLine(raw: string): LogLine | string {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return 'not valid JSON';
  }
  const { ts, key, method, path, headers, body, client } = object(value);
  if (number(ts) === null || text(key) === '' || !isObject(body)) return 'lacks ts, key or body';
  return {
    ts: Number(ts),
    key: text(key),
    method: text(method) || 'POST',
    path: text(path) || '/v1/chat/completions',
    headers: object(headers),
    body,
    client,
  };
}

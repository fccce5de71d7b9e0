import { closeSync, openSync, writeSync } from 'node:fs';
import { UsageError } from './options.ts';
import type { DecisionLine, Summary } from './summary.ts';

/** A file that is written to as the backtest goes on. Nothing happens when none was asked for. */
export class Output {
  readonly #file: number | null;
  #waiting = '';

  /** Opened before anything is read, so that a long run does not end with a file that cannot be written. @throws {UsageError} */
  constructor(flag: string, path: string | null) {
    this.#file = path === null ? null : create(flag, path);
  }

  get isWanted(): boolean {
    return this.#file !== null;
  }

  write(text: string): void {
    if (this.#file === null) return;
    this.#waiting += text;
    if (this.#waiting.length > 65_536) this.#flush(this.#file);
  }

  close(): void {
    if (this.#file === null) return;
    this.#flush(this.#file);
    closeSync(this.#file);
  }

  #flush(file: number): void {
    const bytes = Buffer.from(this.#waiting);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    this.#waiting = '';
  }
}

function create(flag: string, path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${flag} ${path}: cannot be written (${code}). Choose a file in a folder that exists.`,
    );
  }
}

export const decisionText = (line: DecisionLine): string => `${JSON.stringify(line)}\n`;

/** One JSON document, a key a line, in pieces: with 100,000 keys it is too large for one string to be comfortable. */
export function* summaryText({ keys, ...rest }: Summary): Generator<string> {
  const { requests, skipped, policy, engine, ...after } = rest;
  yield `{\n${fields({ requests, skipped, policy, engine })},\n"keys": {`;
  let separator = '\n';
  for (const [name, key] of Object.entries(keys)) {
    yield `${separator}${JSON.stringify(name)}: ${JSON.stringify(key)}`;
    separator = ',\n';
  }
  yield `\n},\n${fields(after)}\n}\n`;
}

const fields = (value: object): string =>
  Object.entries(value)
    .map(([name, field]) => `${JSON.stringify(name)}: ${JSON.stringify(field)}`)
    .join(',\n');

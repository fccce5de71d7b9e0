import { statSync } from 'node:fs';
import { createLogUpdate } from 'log-update';

/** Milliseconds between two looks at a terminal, and between two lines elsewhere. */
const REDRAW = 200;
const LINE = 5000;
const WIDTH = 30;

/** Says on standard error how far the reading has come: a bar on a terminal, a line every few seconds elsewhere. */
export class Progress {
  readonly #total: number | null;
  readonly #bar = process.stderr.isTTY ? createLogUpdate(process.stderr) : null;
  readonly #started = performance.now();
  #said = this.#started;
  #bytes = 0;

  constructor(files: readonly string[]) {
    this.#total = totalOf(files);
  }

  readonly read = (bytes: number): void => {
    this.#bytes += bytes;
  };

  /** Called often. */
  tick(requests: number): void {
    const now = performance.now();
    if (now - this.#said < (this.#bar === null ? LINE : REDRAW)) return;
    this.#said = now;
    const line = progressLine(this.#bytes, this.#total, requests, (now - this.#started) / 1000);
    if (this.#bar === null) console.error(line);
    else this.#bar(line);
  }

  /** Text for standard error that the bar must not overwrite. */
  readonly say = (text: string): void => {
    this.#bar?.clear();
    console.error(text);
  };

  /** Takes the bar away; returns the seconds that the reading took. */
  end(): number {
    this.#bar?.clear();
    return (performance.now() - this.#started) / 1000;
  }
}

/** Null when it is not known: standard input, a pipe. */
function totalOf(files: readonly string[]): number | null {
  const sizes = files.map((file) => (file === '-' ? null : statSync(file)));
  return sizes.every((size) => size?.isFile())
    ? sizes.reduce((sum, size) => sum + (size?.size ?? 0), 0)
    : null;
}

/** `total` in bytes, null when it is not known. */
export function progressLine(bytes: number, total: number | null, requests: number, seconds: number): string {
  const rate = `${requests.toLocaleString('en')} requests, ${Math.round(requests / Math.max(seconds, 0.001)).toLocaleString('en')}/s`;
  if (total === null || total === 0) return `${megabytes(bytes)}  ${rate}`;
  const part = Math.min(1, bytes / total);
  const left = part > 0 ? (seconds * (1 - part)) / part : 0;
  const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
  return `${bar} ${Math.floor(part * 100)} % of ${megabytes(total)}  ${rate}, ${Math.ceil(left)} s left`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

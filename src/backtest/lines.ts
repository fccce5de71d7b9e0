import { LineError } from './log-line.ts';
import type { RawLine, Splitter } from './splitter.ts';

/** The largest request that is forwarded by default, twice over (the answer beside it), in bytes. */
const LINE_LIMIT = 67_108_864;
const NEWLINE = 0x0a;

/** Cuts chunks into lines. A line that is too long is let go as it comes, so that memory is bounded by the limit. */
export class LineSplitter implements Splitter {
  readonly #limit: number;
  #parts: Buffer[] = [];
  #length = 0;
  #number = 0;

  constructor(limit = LINE_LIMIT) {
    this.#limit = limit;
  }

  push(chunk: Buffer): readonly RawLine[] {
    const lines: RawLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      lines.push(this.#line(chunk.subarray(from, end)));
      from = end + 1;
    }
    if (from < chunk.length) this.#keep(chunk.subarray(from));
    return lines;
  }

  /** What is left behind the last newline. */
  end(): readonly RawLine[] {
    return this.#length === 0 ? [] : [this.#line(Buffer.alloc(0))];
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    else this.#parts.push(part);
  }

  #line(last: Buffer): RawLine {
    this.#keep(last);
    const number = ++this.#number;
    const text =
      this.#length > this.#limit ? new LineError(`longer than ${this.#limit} bytes`) : this.#text(number);
    this.#parts = [];
    this.#length = 0;
    return { number, text };
  }

  /** Without the byte order mark that some editors put first. */
  #text(number: number): string {
    const [part] = this.#parts;
    const bytes = part !== undefined && this.#parts.length === 1 ? part : Buffer.concat(this.#parts);
    const text = bytes.toString('utf8');
    return number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
  }
}

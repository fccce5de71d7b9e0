const NEWLINE = 10;
const OPEN_BRACE = 123;

/** Counts the lines of a stream that begin like a JSON object: the requests in JSON lines, and nothing else in a form. */
export class LineCounter {
  #count = 0;
  /** Only blanks have come since the line began. */
  #blank = true;

  get count(): number {
    return this.#count;
  }

  add(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at++) {
      if (!this.#blank) {
        at = chunk.indexOf(NEWLINE, at);
        if (at < 0) return;
        this.#blank = true;
      } else if (!isBlank(chunk[at]!)) {
        if (chunk[at] === OPEN_BRACE) this.#count++;
        this.#blank = false;
      }
    }
  }
}

/** White space, and the bytes of a mark of order in UTF-8. */
const isBlank = (byte: number): boolean => byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf;

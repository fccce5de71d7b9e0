import type { AnswerText } from '../domain/index.ts';

/** Bytes kept of an answer's beginning and of its end: usage stands in one of them, whatever lies between. */
const HEAD = 16_384;
const TAIL = 65_536;

/** Keeps the first and last bytes of an answer of any length. */
export class Collector {
  readonly #head: Uint8Array[] = [];
  #headBytes = 0;
  #tail: Uint8Array[] = [];
  #tailBytes = 0;
  #bytes = 0;
  #text: AnswerText | null = null;

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether the whole answer has been kept, so that it can be parsed. */
  get isWhole(): boolean {
    return this.#bytes === this.#headBytes + this.#tailBytes;
  }

  add(chunk: Uint8Array): void {
    this.#bytes += chunk.byteLength;
    this.#text = null;
    const room = HEAD - this.#headBytes;
    if (room > 0) {
      const part = chunk.subarray(0, room);
      this.#head.push(part);
      this.#headBytes += part.byteLength;
    }
    if (room < chunk.byteLength) this.#addTail(room > 0 ? chunk.subarray(room) : chunk);
  }

  #addTail(chunk: Uint8Array): void {
    const part = chunk.byteLength > TAIL ? chunk.subarray(chunk.byteLength - TAIL) : chunk;
    this.#tail.push(part);
    this.#tailBytes += part.byteLength;
    let first = this.#tail[0];
    while (first !== undefined && this.#tailBytes - first.byteLength >= TAIL) {
      this.#tail.shift();
      this.#tailBytes -= first.byteLength;
      first = this.#tail[0];
    }
  }

  text(): AnswerText {
    return (this.#text ??= this.#read());
  }

  #read(): AnswerText {
    const head = decode(this.#head);
    if (this.#tailBytes === 0) return { head, tail: head, bytes: this.#bytes };
    const tail = decode(this.#tail);
    return this.isWhole
      ? { head: head + tail, tail: head + tail, bytes: this.#bytes }
      : { head, tail, bytes: this.#bytes };
  }
}

/** Keeps nothing between calls, so it can be shared. */
const WHOLE = new TextDecoder();

/** Characters cut at the edges become U+FFFD, which no field that is read contains. */
function decode(chunks: readonly Uint8Array[]): string {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return WHOLE.decode(only);
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

import { LineError } from '../log-line.ts';

/** Largest element, UTF-16 units: twice the largest request body that the gateway takes, for the answer beside it. */
const ELEMENT_LIMIT = 64 * 1024 * 1024;

/** The JSON text of an element, or what is wrong with one, or with the array. */
export type Element = string | LineError;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Splits a JSON document that is one array into the texts of its elements, as chunks of its text come in: an export of gigabytes is never
 * held as a whole. For files whose first non-blank character is `[`; lines of JSON are split at their ends instead.
 *
 *     const splitter = new ArraySplitter();
 *     for await (const chunk of text) for (const element of splitter.push(chunk)) …JSON.parse(element)…
 *     for (const element of splitter.end()) …
 *
 * Elements are split, not checked: whoever parses one finds out. Empty ones (a comma before `]`, as some exporters leave) are passed over.
 * One beyond the limit is dropped and reported, and those after it are read. Memory: the open element and no more.
 */
export class ArraySplitter {
  readonly #limit: number;
  #found: Element[] = [];
  /** Pieces of the open element from earlier chunks, and their length together. */
  #pieces: string[] = [];
  #length = 0;
  /** 0: before the array, 1: between and in plain elements, deeper: inside an element. */
  #depth = 0;
  #inString = false;
  #escaped = false;
  #closed = false;
  #stray = false;

  constructor(limit = ELEMENT_LIMIT) {
    this.#limit = limit;
  }

  /** Elements that this chunk completes. A chunk may end anywhere, but must not cut a character of the encoding. */
  push(chunk: string): readonly Element[] {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const end = this.#step(chunk.charCodeAt(at));
      if (end === 'more') continue;
      if (end === 'element') this.#close(chunk.slice(from, at));
      from = at + 1;
    }
    this.#keep(chunk.slice(from));
    return this.#taken();
  }

  /** After the last chunk: what is wrong with the array as a whole, if anything. */
  end(): readonly Element[] {
    if (!this.#closed) this.#found.push(new LineError('the JSON array is not closed: the file was cut'));
    return this.#taken();
  }

  /** What a character does: it is `more` of the element (or of nothing), ends an `element`, or is to be left `out`. */
  #step(unit: number): 'more' | 'element' | 'out' {
    if (this.#inString) return this.#stepInString(unit);
    if (this.#depth === 0) return this.#stepOutside(unit);
    if (unit === QUOTE) this.#inString = true;
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) this.#depth++;
    else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) return this.#stepDown();
    else if (unit === COMMA && this.#depth === 1) return 'element';
    return 'more';
  }

  #stepInString(unit: number): 'more' {
    if (this.#escaped) this.#escaped = false;
    else if (unit === BACKSLASH) this.#escaped = true;
    else if (unit === QUOTE) this.#inString = false;
    return 'more';
  }

  #stepOutside(unit: number): 'out' {
    if (unit === OPEN_BRACKET && !this.#closed) this.#depth = 1;
    else if (!isBlank(unit) && !this.#stray) {
      this.#stray = true;
      this.#found.push(new LineError(`there is text ${this.#closed ? 'after' : 'before'} the JSON array`));
    }
    return 'out';
  }

  #stepDown(): 'more' | 'element' {
    this.#depth--;
    if (this.#depth > 0) return 'more';
    this.#closed = true;
    return 'element';
  }

  #keep(piece: string): void {
    if (piece === '') return;
    this.#length += piece.length;
    if (this.#length > this.#limit) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  #close(piece: string): void {
    this.#keep(piece);
    const text = this.#pieces.join('').trim();
    if (this.#length > this.#limit)
      this.#found.push(new LineError(`an element is longer than ${this.#limit} characters`));
    else if (text !== '') this.#found.push(text);
    this.#pieces = [];
    this.#length = 0;
  }

  #taken(): readonly Element[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }
}

/** White space of JSON, and a byte order mark. */
const isBlank = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xfeff;

import { StringDecoder } from 'node:string_decoder';
import { ArraySplitter, type Element } from './formats/index.ts';
import type { LineError } from './log-line.ts';

/** One line of a file, or one element of a file that is a JSON array, numbered from 1; or why its text is not to be had. */
export interface RawLine {
  readonly number: number;
  readonly text: string | LineError;
}

/** Cuts a file into what holds requests, as its chunks come. */
export interface Splitter {
  push(chunk: Buffer): readonly RawLine[];
  end(): readonly RawLine[];
}

/** Elements of a file that is one JSON array, as some exports are. */
export class ElementSplitter implements Splitter {
  readonly #elements = new ArraySplitter();
  readonly #decoder = new StringDecoder('utf8');
  #number = 0;

  push(chunk: Buffer): readonly RawLine[] {
    return this.#numbered(this.#elements.push(this.#decoder.write(chunk)));
  }

  end(): readonly RawLine[] {
    return this.#numbered(this.#elements.end());
  }

  #numbered(elements: readonly Element[]): readonly RawLine[] {
    return elements.map((text) => ({ number: ++this.#number, text }));
  }
}

const OPEN_BRACKET = 0x5b;
/** White space of JSON, and the bytes of a byte order mark. */
const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** Whether a file that begins so is a JSON array; null when nothing but blanks has come yet. */
export function isArray(chunk: Buffer): boolean | null {
  for (const byte of chunk) if (!BLANK.has(byte)) return byte === OPEN_BRACKET;
  return null;
}

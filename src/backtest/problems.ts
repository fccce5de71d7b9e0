import type { Problem } from './reader.ts';

/** Problems that are told one by one; the others are counted. */
const TOLD = 20;

/** What could not be used of the logs, and how much of it there was. */
export class Problems {
  readonly #say: (text: string) => void;
  #told = 0;
  #lines = 0;
  #files = 0;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  get lines(): number {
    return this.#lines;
  }

  /** Files that could not be read to their end. */
  get files(): number {
    return this.#files;
  }

  add({ kind, file, line, message }: Problem): void {
    const name = file === '-' ? '(standard input)' : file;
    if (kind === 'file') {
      this.#files++;
      return this.#say(`${name}: breaks off after line ${line}: ${message}`);
    }
    this.#lines++;
    if (this.#told === TOLD) return;
    this.#told++;
    this.#say(`${name}:${line}: ${message}; skipped`);
    if (this.#told === TOLD) this.#say('Further lines that are skipped are only counted.');
  }
}

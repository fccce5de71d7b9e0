import { ALONE, BREAK, fold, SKIP } from './fold.ts';

/** What follows a word, as far as it parts a text into segments. Zero: nothing. */
export const MARK = { stop: 1, question: 2, line: 3, colon: 4, quote: 5 } as const;

/** Most words kept of one text; at four kilobytes sampled a request, only text without spaces comes near. */
const WORD_LIMIT = 1024;

/** Words of a sampled text, as hashes of their folded letters. */
export interface Tokens {
  readonly count: number;
  /** FNV-1a of each word. Not keyed: only keyed hashes of these ever leave the features. */
  readonly hashes: Int32Array;
  /** A {@link MARK} after each word, or 0. */
  readonly marks: Uint8Array;
  /** Letters in each word, at most 255. */
  readonly lengths: Uint8Array;
  /** 1 where a word begins with a capital. */
  readonly capitals: Uint8Array;
  /** Brackets, braces, operators: how much of it is code or markup. */
  readonly symbols: number;
  readonly links: number;
}

const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 16777619;

class Scanner implements Tokens {
  count = 0;
  readonly hashes = new Int32Array(WORD_LIMIT);
  readonly marks = new Uint8Array(WORD_LIMIT);
  readonly lengths = new Uint8Array(WORD_LIMIT);
  readonly capitals = new Uint8Array(WORD_LIMIT);
  symbols = 0;
  links = 0;
  private hash = FNV_BASIS;
  private length = 0;
  private capital = 0;
  private digits = false;

  scan(text: string, from: number, to: number): void {
    for (let i = from; i < to && this.count < WORD_LIMIT; i++) {
      const code = text.charCodeAt(i);
      const folded = fold(code);
      if (folded === BREAK) this.part(code, i + 1 < text.length ? text.charCodeAt(i + 1) : 10);
      else if (folded >= ALONE) this.alone(folded);
      else if (folded !== SKIP) this.letter(folded, code);
    }
    this.end();
  }

  private letter(folded: number, code: number): void {
    const digit = folded === 0x30;
    // A run of digits is one digit, so that numbered prompts are one template.
    if (digit && this.digits) return;
    this.digits = digit;
    if (this.length === 0) this.capital = code >= 65 && code <= 90 ? 1 : 0;
    this.hash = Math.imul(this.hash ^ folded, FNV_PRIME);
    this.length++;
  }

  private alone(folded: number): void {
    this.end();
    this.letter(folded, folded);
    this.end();
  }

  private part(code: number, next: number): void {
    this.end();
    if (SYMBOLS.has(code)) this.symbols++;
    const mark = markOf(code, next);
    if (mark === 0 || this.count === 0) return;
    const last = this.count - 1;
    if (this.marks[last] !== MARK.question) this.marks[last] = mark;
    if (code === 0x3a && next === 0x2f) this.links++;
  }

  end(): void {
    if (this.length === 0) return;
    if (this.count < WORD_LIMIT) {
      this.hashes[this.count] = this.hash;
      this.lengths[this.count] = this.length > 255 ? 255 : this.length;
      this.capitals[this.count++] = this.capital;
    }
    this.hash = FNV_BASIS;
    this.length = 0;
    this.digits = false;
  }

  breakLine(): void {
    if (this.count > 0) this.marks[this.count - 1] = MARK.line;
  }
}

const SYMBOLS = new Set(Array.from('{}[]();=<>|\\/_#*+$&%`', (symbol) => symbol.charCodeAt(0)));
const isSpace = (code: number): boolean => code <= 32 || code === 0x22 || code === 0x201c || code === 0x3000;

function markOf(code: number, next: number): number {
  switch (code) {
    case 10:
      return MARK.line;
    case 0x3f: // ?
    case 0x61f: // Arabic
    case 0xff1f: // full width
      return MARK.question;
    case 0x2e: // .
    case 0x21: // !
      return isSpace(next) ? MARK.stop : 0;
    case 0x3002: // ideographic stop
    case 0xff01:
      return MARK.stop;
    case 0x3a: // :
      return isSpace(next) || next === 0x2f ? MARK.colon : 0;
    case 0xff1a:
      return MARK.colon;
    case 0x22: // "
    case 0x60: // `
    case 0x201c:
    case 0x201d:
      return MARK.quote;
    default:
      return 0;
  }
}

/** Tokenises the first `head` and the last `tail` UTF-16 units of a text, all of it when it is shorter. Linear, bounded, no regular expression. */
export function tokenise(text: string, head: number, tail: number): Tokens {
  const scanner = new Scanner();
  if (text.length <= head + tail) {
    scanner.scan(text, 0, text.length);
    return scanner;
  }
  scanner.scan(text, 0, head);
  scanner.breakLine();
  scanner.scan(text, text.length - tail, text.length);
  return scanner;
}

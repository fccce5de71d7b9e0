import { ALONE, BREAK, DIGIT, EUROPEAN, fold, SKIP } from './fold.ts';

/** What follows a word, as far as it parts a text into segments. Zero: nothing. */
export const MARK = { stop: 1, question: 2, line: 3, colon: 4, quote: 5 } as const;

/** Most words kept of one text: only text without spaces between its words comes near. */
const WORD_LIMIT = 768;

/** Words of a sampled text, as hashes of their folded letters. The arrays hold more than `count`: what lies beyond means nothing. */
export interface Tokens {
  count: number;
  /** FNV-1a of each word. Not keyed: only keyed hashes of these ever leave the features. */
  readonly hashes: Int32Array;
  /** Lexicon classes of each word; 0 until they are looked up. */
  readonly classes: Int32Array;
  /** A {@link MARK} after each word, or 0. */
  readonly marks: Uint8Array;
  /** Letters in each word, at most 255. */
  readonly lengths: Uint8Array;
  /** 1 where a word begins with a capital. */
  readonly capitals: Uint8Array;
  /** Brackets, braces, operators: how much of it is code or markup. */
  symbols: number;
  links: number;
}

export const newTokens = (): Tokens => ({
  count: 0,
  hashes: new Int32Array(WORD_LIMIT),
  classes: new Int32Array(WORD_LIMIT),
  marks: new Uint8Array(WORD_LIMIT),
  lengths: new Uint8Array(WORD_LIMIT),
  capitals: new Uint8Array(WORD_LIMIT),
  symbols: 0,
  links: 0,
});

const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 16777619;

/**
 * Tokenises the first `head` and the last `tail` UTF-16 units of a text, all of it when it is shorter (at most 2,048 at a stretch), into `tokens`, which is returned. Linear,
 * bounded, no regular expression. The hot path hands in the same tokens each time: allocating typed arrays costs more than reading a text.
 */
export function tokenise(text: string, head: number, tail: number, tokens: Tokens): Tokens {
  tokens.count = 0;
  tokens.symbols = 0;
  tokens.links = 0;
  if (text.length <= head + tail) {
    scan(tokens, text, 0, text.length);
    return tokens;
  }
  scan(tokens, text, 0, head);
  if (tokens.count > 0) tokens.marks[tokens.count - 1] = MARK.line;
  scan(tokens, text, text.length - tail, text.length);
  return tokens;
}

/** Most UTF-16 units read at a stretch. */
const STRETCH = 2048;
/** Scratch: the units of the stretch, and the one after it. Loops over a typed array are twice as fast as over a string, whose units have two widths. */
const UNITS = new Uint16Array(STRETCH + 1);

/** Reads one word and what follows it at a time. */
function scan(tokens: Tokens, text: string, from: number, to: number): void {
  const size = Math.min(to - from, STRETCH);
  load(text, from, size);
  let start = 0;
  while (start < size && tokens.count < WORD_LIMIT) {
    const end = word(tokens, start, size);
    if (end < size && UNITS[end] !== SPACE) part(tokens, UNITS[end]!, UNITS[end + 1]!);
    start = end + 1;
  }
}

function load(text: string, from: number, size: number): void {
  for (let i = 0; i < size; i++) UNITS[i] = text.charCodeAt(from + i);
  UNITS[size] = from + size < text.length ? text.charCodeAt(from + size) : NEWLINE;
}

/** The innermost loop of Weir: takes the word, if any, that begins at `start`; returns where the unit is that ends it. */
function word(tokens: Tokens, start: number, size: number): number {
  let hash = FNV_BASIS;
  let before = BREAK;
  let i = start;
  for (; i < size; i++) {
    const code = UNITS[i]!;
    const folded = code < EUROPEAN.length ? EUROPEAN[code]! : fold(code);
    if (folded === SKIP) continue;
    if (folded === BREAK || folded >= ALONE) break;
    // A run of digits is one digit, so that numbered prompts are one template.
    if (folded === DIGIT && before === DIGIT) continue;
    before = folded;
    hash = Math.imul(hash ^ folded, FNV_PRIME);
  }
  if (before !== BREAK) keep(tokens, hash, i - start, isCapital(UNITS[start]!) ? 1 : 0);
  return i;
}

function keep(tokens: Tokens, hash: number, length: number, capital: number): void {
  const at = tokens.count++;
  tokens.hashes[at] = hash;
  tokens.marks[at] = 0;
  tokens.lengths[at] = length < 255 ? length : 255;
  tokens.capitals[at] = capital;
}

/** What parts words is looked at closely only when it is not a space. */
function part(tokens: Tokens, code: number, next: number): void {
  const folded = fold(code);
  if (folded < ALONE) punctuate(tokens, code, next);
  else if (tokens.count < WORD_LIMIT) keep(tokens, Math.imul(FNV_BASIS ^ folded, FNV_PRIME), 1, 0);
}

const SPACE = 0x20;
const NEWLINE = 0x0a;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function punctuate(tokens: Tokens, code: number, next: number): void {
  if (code < 128 && SYMBOLS[code] === 1) tokens.symbols++;
  const mark = markOf(code, next);
  const last = tokens.count - 1;
  if (mark === 0 || last < 0) return;
  if (tokens.marks[last] !== MARK.question) tokens.marks[last] = mark;
  if (code === 0x3a && next === 0x2f) tokens.links++;
}

const SYMBOLS = new Uint8Array(128);
for (const symbol of '{}[]();=<>|\\/_#*+$&%`') SYMBOLS[symbol.charCodeAt(0)] = 1;

const isSpace = (code: number): boolean =>
  code <= SPACE || code === 0x22 || code === 0x201c || code === 0x3000;

function markOf(code: number, next: number): number {
  switch (code) {
    case NEWLINE:
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

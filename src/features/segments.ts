import { classesOf, WORD } from './lexicon.ts';
import { MARK, type Tokens } from './tokens.ts';

/** A stretch of text between two {@link MARK}s: a sentence, a line, what follows a colon, a quotation. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The mark that ends it; 0 at the end of the text. */
  readonly mark: number;
  /** Union of the classes of its words. */
  readonly classes: number;
  /** Words in it that belong to {@link WORD.commission}, and that are personal. */
  readonly commissions: number;
  readonly personal: number;
  readonly characters: number;
  readonly asks: Asks;
  /** Begins with a capital. */
  readonly capital: boolean;
}

/** What kind of request a segment is; `null` for material: statements, names, code, quotations. */
export type Asks = 'task' | 'transform' | 'question' | 'favour' | null;

/** How many words of a segment may precede its verb ("please", "now", "question 4"). */
const LEAD = 3;

/** Parts a text into segments, in order. */
export function segmentsOf(tokens: Tokens): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.marks[i] === 0 && i < tokens.count - 1) continue;
    segments.push(segment(tokens, from, i + 1));
    from = i + 1;
  }
  return segments;
}

function segment(tokens: Tokens, from: number, to: number): Segment {
  let classes = 0;
  let commissions = 0;
  let personal = 0;
  let characters = 0;
  for (let i = from; i < to; i++) {
    const bits = classesOf(tokens.hashes[i]!);
    classes |= bits;
    if (bits & WORD.commission) commissions++;
    if (bits & WORD.personal) personal++;
    characters += tokens.lengths[i]! + 1;
  }
  const mark = tokens.marks[to - 1]!;
  const capital = tokens.capitals[from] === 1;
  return {
    from,
    to,
    mark,
    classes,
    commissions,
    personal,
    characters,
    capital,
    asks: asksOf(tokens, from, to, mark),
  };
}

function asksOf(tokens: Tokens, from: number, to: number, mark: number): Asks {
  const end = Math.min(to, from + LEAD + 1);
  let favour = false;
  for (let i = from; i < end; i++) {
    const bits = classesOf(tokens.hashes[i]!);
    if (bits & WORD.transform) return 'transform';
    if (bits & WORD.task && to - i > 1) return favour ? 'favour' : 'task';
    if (bits & WORD.question) return 'question';
    if (bits & (WORD.auxiliary | WORD.personal)) favour = true;
    else if (!(bits & WORD.polite) && tokens.lengths[i]! > 1) break;
  }
  return mark === MARK.question ? 'question' : null;
}

import { WORD } from './lexicon.ts';
import { MARK, type Tokens } from './tokens.ts';

/** A stretch of text between two {@link MARK}s: a sentence, a line, what follows a colon, a quotation. */
export interface Segment {
  from: number;
  to: number;
  /** The mark that ends it; 0 at the end of the text. */
  mark: number;
  /** Union of the classes of its words. */
  classes: number;
  /** Words in it that belong to {@link WORD.commission}, and that are personal. */
  commissions: number;
  personal: number;
  characters: number;
  asks: Asks;
  /** Begins with a capital. */
  capital: boolean;
}

/** What kind of request a segment is; `null` for material: statements, names, code, quotations. */
export type Asks = 'task' | 'transform' | 'question' | 'favour' | null;

/** The segments of a text, in order. The list holds more than `count`: what lies beyond is left from earlier texts and means nothing. */
export interface Segments {
  count: number;
  readonly list: Segment[];
}

export const newSegments = (): Segments => ({ count: 0, list: [] });

/** How many words of a segment may precede its verb ("please", "now", "question 4"). */
const LEAD = 3;

/** Parts a text into segments, which are put into `into`. The hot path hands in the same each time, so that a text leaves no garbage. */
export function segment(tokens: Tokens, into: Segments): Segments {
  const { count, marks } = tokens;
  into.count = 0;
  let from = 0;
  for (let i = 0; i < count; i++) {
    if (marks[i] === 0 && i < count - 1) continue;
    if (into.count === into.list.length) into.list.push(newSegment());
    fill(into.list[into.count++]!, tokens, from, i + 1);
    from = i + 1;
  }
  return into;
}

const newSegment = (): Segment => ({
  from: 0,
  to: 0,
  mark: 0,
  classes: 0,
  commissions: 0,
  personal: 0,
  characters: 0,
  asks: null,
  capital: false,
});

function fill(segment: Segment, tokens: Tokens, from: number, to: number): void {
  let classes = 0;
  let commissions = 0;
  let personal = 0;
  let characters = 0;
  for (let i = from; i < to; i++) {
    const bits = tokens.classes[i]!;
    classes |= bits;
    if (bits & WORD.commission) commissions++;
    if (bits & WORD.personal) personal++;
    characters += tokens.lengths[i]! + 1;
  }
  segment.from = from;
  segment.to = to;
  segment.mark = tokens.marks[to - 1]!;
  segment.classes = classes;
  segment.commissions = commissions;
  segment.personal = personal;
  segment.characters = characters;
  segment.asks = asksOf(tokens, from, to, segment.mark);
  segment.capital = tokens.capitals[from] === 1;
}

function asksOf(tokens: Tokens, from: number, to: number, mark: number): Asks {
  const end = Math.min(to, from + LEAD + 1);
  let favour = false;
  for (let i = from; i < end; i++) {
    const bits = tokens.classes[i]!;
    if (bits & WORD.transform) return 'transform';
    if (bits & WORD.task && to - i > 1) return favour ? 'favour' : 'task';
    if (bits & WORD.question) return 'question';
    if (bits & (WORD.auxiliary | WORD.personal)) favour = true;
    else if (!(bits & WORD.polite) && tokens.lengths[i]! > 1) break;
  }
  return mark === MARK.question ? 'question' : null;
}

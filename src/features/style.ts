import type { Style } from '../domain/index.ts';
import { subjectOf } from './domains.ts';
import { WORD } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Asks } from './segments.ts';
import { MARK } from './tokens.ts';

const ASKS: Readonly<Record<Exclude<Asks, null>, number>> = { task: 1, transform: 2, question: 3, favour: 4 };
/** Counts beyond this say no more. */
const MOST = 99;

/** Counts of a turn's words by class: what kind of text it is, without any of it. */
export function styleOf(turn: Reading, disguise: number): Style {
  const { tokens } = turn;
  const counts = count(turn);
  const last = tokens.count - 1;
  return {
    words: counts.markers === tokens.count ? 0 : tokens.count,
    lines: counts.lines,
    labels: counts.labels,
    asks: counts.asks,
    personal: counts.personal,
    polite: counts.polite,
    commissions: counts.commissions,
    rubric: counts.rubric,
    exam: counts.exam,
    given: counts.given,
    steps: counts.steps,
    figures: counts.figures,
    symbols: Math.min(MOST, tokens.symbols),
    formal: last < 0 ? 0 : tokens.capitals[0]! + (endsFormally(turn.text) ? 1 : 0),
    subject: subjectOf(tokens),
    disguise,
  };
}

interface Counts {
  lines: number;
  labels: number;
  asks: number;
  personal: number;
  polite: number;
  commissions: number;
  rubric: number;
  exam: number;
  given: number;
  steps: number;
  figures: number;
  markers: number;
}

const NONE: Readonly<Counts> = {
  lines: 0,
  labels: 0,
  asks: 0,
  personal: 0,
  polite: 0,
  commissions: 0,
  rubric: 0,
  exam: 0,
  given: 0,
  steps: 0,
  figures: 0,
  markers: 0,
};

/** The hash of a run of digits. */
const FIGURE = Math.imul((0x811c9dc5 | 0) ^ 0x30, 16777619);

function count({ tokens, segments }: Reading): Counts {
  const counts = { ...NONE };
  for (let i = 0; i < tokens.count; i++) {
    const bits = tokens.classes[i]!;
    const mark = tokens.marks[i]!;
    if (mark === MARK.line) counts.lines++;
    else if (mark === MARK.colon) counts.labels++;
    if (tokens.hashes[i] === FIGURE) counts.figures++;
    if (bits === 0) continue;
    if (bits & WORD.personal) counts.personal++;
    if (bits & WORD.polite) counts.polite++;
    if (bits & WORD.commission) counts.commissions++;
    if (bits & WORD.rubric) counts.rubric++;
    if (bits & WORD.exam) counts.exam++;
    if (bits & WORD.given) counts.given++;
    if (bits & WORD.step) counts.steps++;
    if (bits & WORD.marker) counts.markers++;
  }
  for (let i = 0; i < segments.count && counts.asks === 0; i++) {
    const { asks } = segments.list[i]!;
    if (asks !== null) counts.asks = ASKS[asks];
  }
  return counts;
}

/** Ends with a full stop, a question mark or the like; people in a hurry leave it out. */
function endsFormally(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && text.charCodeAt(at) <= 32) at--;
  const code = at < 0 ? 0 : text.charCodeAt(at);
  return ENDS.has(code);
}

const ENDS: ReadonlySet<number> = new Set(Array.from('.?!:。？！")]', (mark) => mark.charCodeAt(0)));

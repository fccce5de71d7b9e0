import type { Observation } from '../domain/index.ts';
import { hashOf } from './bits.ts';

/** Conversations that a key began lately, by opener: columns of one table, the one that has rested longest is overwritten. */
export interface Conversations {
  /** 30 bits of each opener's fingerprint. */
  readonly tags: number[];
  /** Times begun. */
  readonly begun: number[];
  /** The request that began it first, by number. */
  readonly first: number[];
  /** 30 bits of how its first request was made (see Fingerprints.shape). */
  readonly shapes: number[];
  /** Turns of its longest request. */
  readonly turns: number[];
  /** Bits, see {@link MARK}. */
  readonly marks: number[];
  /** The request that had it last, by number. */
  readonly last: number[];
  requests: number;
  /** Most requests between two of one conversation, lately: how many conversations run side by side. */
  gap: number;
  /** Openers that began again after their conversation had gone on. */
  again: number;
  /** Openers that came so often as to be sampled. */
  sampled: number;
  /** 30 bits of the tools with which one last began again; 0 before. */
  harness: number;
  /** Distinct openers in a row that began again with those tools. */
  runs: number;
  /** Ended conversations by user turns, of which the last element holds all longer ones. */
  readonly lengths: number[];
}

/** Rows: about 25 bytes each as JSON. */
export const CONVERSATIONS = 96;
/** A retry or a comparison is not sampled. */
const SAMPLES = 4;
/** Longer conversations count as so long. */
const LENGTHS = 12;
const MARK = { ended: 1, late: 2, informal: 4, tools: 8, again: 16, mixed: 32, fresh: 64 } as const;

export const newConversations = (): Conversations => ({
  tags: [],
  begun: [],
  first: [],
  shapes: [],
  turns: [],
  marks: [],
  last: [],
  requests: 0,
  gap: 1,
  again: 0,
  sampled: 0,
  harness: 0,
  runs: 0,
  lengths: [],
});

/** The first request of a conversation, or its retry; a prefilled answer may follow the opener. */
export const begins = ({ turnCount }: Observation): boolean => turnCount <= 2;

/** The row of an observation's conversation; negative when there is none. */
export const rowOf = ({ tags }: Conversations, { fingerprints }: Observation): number =>
  fingerprints.opener === null ? -1 : tags.indexOf(hashOf(fingerprints.opener));

/** Whether the opener was first seen when others had already begun again: a finite set done twice has all its first times before. */
export const isLate = ({ marks }: Conversations, row: number): boolean => (marks[row]! & MARK.late) !== 0;

/** The same of openers that others had been sampled before. */
export const isFresh = ({ marks }: Conversations, row: number): boolean => (marks[row]! & MARK.fresh) !== 0;

/** Whether it has been counted among those that began again. */
export const hasBegunAgain = ({ marks }: Conversations, row: number): boolean =>
  (marks[row]! & MARK.again) !== 0;

/** Whether it always began with one model and the same parameters. */
export const isAlike = ({ marks }: Conversations, row: number): boolean => (marks[row]! & MARK.mixed) === 0;

/** Requests since the opener first came. */
export const spanOf = ({ first, requests }: Conversations, row: number): number => requests + 1 - first[row]!;

/** Whether all user turns were written formally, and without tools. */
export const isStaged = ({ marks }: Conversations, row: number): boolean =>
  (marks[row]! & (MARK.informal | MARK.tools)) === 0;

/** Distinct openers in a row that began again with the observation's tools. */
export const runsWith = ({ harness, runs }: Conversations, { fingerprints }: Observation): number =>
  fingerprints.tools !== null && harness === hashOf(fingerprints.tools) ? runs : 0;

/** User turns of a conversation whose turns alternate. */
export const roundsOf = ({ turns }: Conversations, row: number): number => (turns[row]! + 1) >> 1;

/** The longest at rest of the conversations that are taken to have ended, if another one begins now; negative for none. */
export function endedRow(conversations: Conversations, observation: Observation): number {
  const { last, marks, requests, gap } = conversations;
  let ended = -1;
  if (!begins(observation)) return ended;
  const before = requests - (2 * gap + 3);
  for (let row = 0; row < last.length; row++)
    if (last[row]! < before && (marks[row]! & MARK.ended) === 0 && (ended < 0 || last[row]! < last[ended]!))
      ended = row;
  return ended;
}

/** Takes a request into the table. */
export function noteConversation(conversations: Conversations, observation: Observation): void {
  const ended = endedRow(conversations, observation);
  if (ended >= 0) noteEnd(conversations, ended);
  conversations.requests++;
  const { opener } = observation.fingerprints;
  if (opener === null) return;
  const row = rowOf(conversations, observation);
  if (row >= 0) goOn(conversations, row, observation);
  else if (begins(observation)) begin(conversations, hashOf(opener), observation);
}

function noteEnd(conversations: Conversations, row: number): void {
  const { lengths, marks } = conversations;
  const rounds = Math.min(LENGTHS, roundsOf(conversations, row));
  while (lengths.length < rounds) lengths.push(0);
  lengths[rounds - 1]!++;
  marks[row]! |= MARK.ended;
}

function goOn(conversations: Conversations, row: number, observation: Observation): void {
  const { begun, shapes, turns, marks, last, requests } = conversations;
  if (begins(observation)) {
    begun[row]!++;
    if (begun[row] === SAMPLES) conversations.sampled++;
    if (shapes[row] !== hashOf(observation.fingerprints.shape)) marks[row]! |= MARK.mixed;
    if (turns[row]! > 2 && (marks[row]! & MARK.again) === 0) noteAgain(conversations, row, observation);
  } else conversations.gap = Math.max(requests - last[row]!, Math.round(conversations.gap * 0.95));
  turns[row] = Math.max(turns[row]!, observation.turnCount);
  marks[row]! |= markOf(observation);
  last[row] = requests;
}

function noteAgain(conversations: Conversations, row: number, observation: Observation): void {
  const { tools } = observation.fingerprints;
  conversations.again++;
  conversations.runs = runsWith(conversations, observation) + 1;
  conversations.harness = tools === null ? 0 : hashOf(tools);
  conversations.marks[row]! |= MARK.again;
}

function begin(conversations: Conversations, tag: number, observation: Observation): void {
  const { tags, begun, first, shapes, turns, marks, last, requests, again, sampled } = conversations;
  const row = tags.length < CONVERSATIONS ? tags.length : longestAtRest(last);
  tags[row] = tag;
  begun[row] = 1;
  first[row] = requests;
  shapes[row] = hashOf(observation.fingerprints.shape);
  turns[row] = observation.turnCount;
  marks[row] = markOf(observation) | (again > 0 ? MARK.late : 0) | (sampled > 0 ? MARK.fresh : 0);
  last[row] = requests;
}

const markOf = ({ style, fingerprints }: Observation): number =>
  (style.formal < 2 ? MARK.informal : 0) | (fingerprints.tools === null ? 0 : MARK.tools);

function longestAtRest(last: readonly number[]): number {
  let oldest = 0;
  for (let row = 1; row < last.length; row++) if (last[row]! < last[oldest]!) oldest = row;
  return oldest;
}

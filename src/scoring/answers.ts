import type { Fingerprint, Observation } from '../domain/index.ts';
import type { FedBack } from '../detectors/index.ts';
import { hashOf } from './bits.ts';
import { begins } from './conversations.ts';
import { breadthOf, countSubject } from './subjects.ts';

/** Items of answers that a key had to requests for prompts: rings of tags, in text because numbers take three times the room as JSON. */
export interface Answers {
  /** The latest. */
  recent: string;
  /** One in sixteen, the same ones for everybody, for those who first make all prompts and then ask them. */
  sampled: string;
  /** Items that have come back as prompts, by subject. */
  subjects: number[];
}

/** Characters of a tag: 24 bits. A prompt is taken for one of a thousand others once in sixteen thousand times. */
const TAG = 4;
const RECENT = 768;
const SAMPLED = 256;
const SAMPLE = 16;

export const newAnswers = (): Answers => ({ recent: '', sampled: '', subjects: [] });

/** What is known of the prompts before this one that were items of earlier answers, if it is one too and stands by itself: no history, tools or media. Null otherwise. */
export function fedBack(answers: Answers | undefined, observation: Observation): FedBack | null {
  const { fingerprints, media } = observation;
  const { prompt, tools } = fingerprints;
  if (prompt === null || tools !== null || media > 0 || !begins(observation)) return null;
  // Judged ahead of its own answer, a request brings the items of the answers before it.
  const known = fingerprints.answers?.includes(prompt) === true || (answers && holds(answers, prompt));
  return known === true ? { breadth: breadthOf(answers?.subjects ?? []) } : null;
}

/** Remembers the items of answers that an observation brings. A prompt that was one of them is struck out: it counts once. */
export function noteAnswers(answers: Answers | undefined, observation: Observation): Answers | undefined {
  const { prompt, answers: items = [] } = observation.fingerprints;
  const isFedBack = fedBack(answers, observation) !== null;
  if (!isFedBack && items.length === 0) return answers;
  const noted = answers ?? newAnswers();
  add(noted, items);
  if (isFedBack && prompt !== null) {
    strikeOut(noted, prompt);
    const { subject } = observation.style;
    if (subject !== 0) noted.subjects = countSubject(noted.subjects, subject);
  }
  return noted;
}

function holds({ recent, sampled }: Answers, item: Fingerprint): boolean {
  const tag = tagOf(item);
  return indexIn(recent, tag) >= 0 || (isSampled(item) && indexIn(sampled, tag) >= 0);
}

/** Both rings grow once for all items: each time takes a copy. */
function add(answers: Answers, items: readonly Fingerprint[]): void {
  let tags = '';
  let sampled = '';
  for (const item of items) {
    if (holds(answers, item)) continue;
    tags += tagOf(item);
    if (isSampled(item)) sampled += tagOf(item);
  }
  if (tags !== '') answers.recent = (answers.recent + tags).slice(-RECENT * TAG);
  if (sampled !== '') answers.sampled = (answers.sampled + sampled).slice(-SAMPLED * TAG);
}

function strikeOut(answers: Answers, item: Fingerprint): void {
  const tag = tagOf(item);
  answers.recent = without(answers.recent, tag);
  answers.sampled = without(answers.sampled, tag);
}

function without(ring: string, tag: string): string {
  const at = indexIn(ring, tag);
  return at < 0 ? ring : ring.slice(0, at) + ring.slice(at + TAG);
}

/** Only where a tag begins. */
function indexIn(ring: string, tag: string): number {
  let at = ring.indexOf(tag);
  while (at >= 0 && at % TAG !== 0) at = ring.indexOf(tag, at + 1);
  return at;
}

const isSampled = (item: Fingerprint): boolean => (hashOf(item) >>> 24) % SAMPLE === 0;

/** The lower 24 bits, six a character. */
function tagOf(item: Fingerprint): string {
  const hash = hashOf(item);
  return letter(hash >>> 18) + letter(hash >>> 12) + letter(hash >>> 6) + letter(hash);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const letter = (bits: number): string => LETTERS[bits & 63]!;

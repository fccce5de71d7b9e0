import type { Observation, Style } from '../domain/index.ts';
import { HABIT, type Habits } from '../detectors/index.ts';
import type { Stream } from './judgement.ts';

/** A stream's averages forget within about so many requests. */
const MEMORY = 40;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Takes a request into a stream's averages. */
export function habitsAfter(stream: Stream, observation: Observation, repeated: boolean): void {
  const now = habitsOf(observation, repeated, stream.habits[HABIT.words]);
  const rate = 1 / Math.min(stream.requests, MEMORY);
  for (let i = 0; i < now.length; i++) {
    const before = stream.habits[i] ?? now[i]!;
    stream.habits[i] = rounded(before + rate * (now[i]! - before));
  }
}

/** One request's own, by HABIT. */
const habitsOf = (
  { style, content, turnCount, answerTokens }: Observation,
  repeated: boolean,
  before: number | undefined,
): Habits => [
  style.personal > 0 ? 1 : 0,
  style.formal / 2,
  content.ownedInput,
  turnCount > 2 ? 1 : 0,
  style.asks > 0 ? 1 : 0,
  repeated ? 1 : 0,
  answerLength(answerTokens),
  style.asks === 1 ? 1 : 0,
  style.asks === 3 ? 1 : 0,
  promptLength(style),
  before === undefined ? 0 : Math.abs(promptLength(style) - before),
];

const promptLength = ({ words }: Style): number => Math.log1p(words) / 7;

/** Without an answer yet its length is taken as usual. */
const USUAL_TOKENS = 150;
const answerLength = (tokens: number | null): number => Math.min(1, Math.log1p(tokens ?? USUAL_TOKENS) / 8);

const SUBJECTS_KEPT = 160;
/** Fewer requests that name a subject say nothing about breadth. */
const ENOUGH = 8;

/** Counts a subject (from 1); when many have been counted all are halved, so that recent ones weigh more. */
export function countSubject(subjects: number[], subject: number): number[] {
  while (subjects.length < subject) subjects.push(0);
  subjects[subject - 1]!++;
  const total = subjects.reduce((sum, count) => sum + count, 0);
  return total < SUBJECTS_KEPT ? subjects : subjects.map((count) => count >> 1);
}

/** As many subjects as an even spread shows, about, among all: texts come from fewer than the table has. */
const EVEN = 18;

/** Effective number of subjects (the exponential of their entropy, Hill 1973) as a share of what an even spread would show in so many requests. */
export function breadthOf(subjects: readonly number[]): number | null {
  let total = 0;
  for (const count of subjects) total += count;
  if (total < ENOUGH) return null;
  let entropy = 0;
  for (const count of subjects) if (count > 0) entropy -= (count / total) * Math.log(count / total);
  const even = EVEN * (1 - Math.exp(-total / EVEN));
  return Math.min(1, (Math.exp(entropy) - 1) / (even - 1));
}

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

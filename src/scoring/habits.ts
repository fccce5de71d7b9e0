import type { Observation, Style } from '../domain/index.ts';
import { HABIT, type Habits } from '../detectors/index.ts';
import type { Stream } from './judgement.ts';

/** A stream's averages forget within about so many requests. */
const MEMORY = 40;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** What a request is beside the stream's earlier ones. */
export interface Beside {
  readonly repeated: boolean;
  /** See StreamSketch. */
  readonly novelty: number;
  /** Its subject is the last one that was named. */
  readonly stays: boolean;
  /** Its system prompt and tools had not come before. */
  readonly elsewhere: boolean;
}

/** Takes a request into a stream's averages. */
export function habitsAfter(stream: Stream, observation: Observation, beside: Beside): void {
  const now = habitsOf(observation, beside, stream.habits);
  const rate = 1 / Math.min(stream.requests, MEMORY);
  for (let i = 0; i < now.length; i++) {
    const before = stream.habits[i] ?? now[i]!;
    stream.habits[i] = rounded(before + rate * (now[i]! - before));
  }
}

/** One request's own, by HABIT. */
const habitsOf = (
  { style, content, turnCount, answerTokens }: Observation,
  { repeated, novelty, stays, elsewhere }: Beside,
  before: Habits,
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
  away(promptLength(style), before[HABIT.words]),
  novelty,
  Math.min(1, style.commissions / 4),
  Math.max(0, Math.min(1, (style.rubric - 2) / 4)),
  Math.min(1, style.exam / 3),
  answerTokens === null ? USUAL_SPREAD : away(answerLength(answerTokens), before[HABIT.answer]),
  stays ? 1 : 0,
  style.figures > 0 ? 1 : 0,
  Math.min(1, style.labels / 3),
  content.reasoningDemand,
  style.subject > 0 ? 1 : 0,
  elsewhere ? 1 : 0,
];

const away = (value: number, from: number | undefined): number =>
  from === undefined ? 0 : Math.abs(value - from);

const promptLength = ({ words }: Style): number => Math.log1p(words) / 7;

/** Without an answer yet its length is taken as usual. */
const USUAL_TOKENS = 150;
/** So is how far it is from the others: answers that nobody has seen, a whole batch of them, are not answers of one length. */
const USUAL_SPREAD = 0.04;
const answerLength = (tokens: number | null): number => Math.min(1, Math.log1p(tokens ?? USUAL_TOKENS) / 8);

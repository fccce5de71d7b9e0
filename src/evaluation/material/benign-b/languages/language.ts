import type { Lexicon } from '../expand.ts';

/** How people write to assistants in one language, and how products there instruct them. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly words: Lexicon;
  /** First messages: everyday, tidy tasks and code mixed with English. */
  readonly openers: readonly string[];
  /** Exercises as schoolbooks print them, and wishes for steps. */
  readonly exercises: readonly string[];
  readonly followUps: readonly string[];
  readonly greeting: readonly string[];
  readonly closing: readonly string[];
  /** System prompts of chat products and small apps. */
  readonly products: readonly string[];
  /** System prompts of learning products. */
  readonly lessons: readonly string[];
}

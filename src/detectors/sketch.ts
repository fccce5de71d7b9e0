import type { EvidenceReason } from '../domain/index.ts';
import type { Past } from './shared/past.ts';

/**
 * What a stream gathers: `key` takes every request of the key, `context` those under one system prompt and tool set, `shape` those made the same way (model and
 * parameters), `template` those that share a template. One request counts in at most one stream of each scope.
 */
export type Scope = 'key' | 'context' | 'shape' | 'template';

/** What a stream remembers of its earlier requests, as detectors see it beside the present observation. */
export interface StreamSketch {
  readonly scope: Scope;
  /** Requests before this one. */
  readonly requests: number;
  /**
   * How far this request's topic cells are new to the stream, 0..1 (four new ones are enough). Cells that the request before had too are left out: they are
   * the template's own words. 0 when nothing remains, as with one question asked of many documents.
   */
  readonly novelty: number;
  /** Whether the same prompt came before; errs towards yes. */
  readonly repeated: boolean;
  /** Averages over its recent requests. */
  readonly habits: Habits;
  /** How evenly its requests range over subjects: 0 one subject, 1 as wide as chance allows. Null while fewer than eight named one. */
  readonly breadth: number | null;
  /** Distinct facts counted so far for a reason. */
  readonly facts: Readonly<Record<EvidenceReason, number>>;
  /** Whether a fact has been counted; errs towards yes. */
  readonly seen: (fact: string) => boolean;
  /** End users named so far: distinct (estimated), and requests of users who had come before. */
  readonly endUsers: { readonly distinct: number; readonly returning: number };
  /** The structure of the key's earlier traffic; null in all scopes but `key`. */
  readonly past: Past | null;
}

/** Exponential averages, each 0..1, of what a stream's earlier requests were like, by {@link HABIT}; empty before the first. */
export type Habits = readonly number[];

export const HABIT = {
  /** Share of requests in a person's own voice. */
  personal: 0,
  /** Mean formality (capital, final mark). */
  formal: 1,
  /** Mean of the caller's own material. */
  owned: 2,
  /** Share with a conversation's history. */
  multi: 3,
  /** Share that ask something recognisable. */
  asking: 4,
  /** Share whose prompt had come before. */
  repeats: 5,
  /** Mean length of answers: ln(1 + tokens) / 8. */
  answer: 6,
  /** Share of tasks, and of questions. */
  tasks: 7,
  questions: 8,
  /** Mean length of prompts: ln(1 + words) / 7. */
  words: 9,
  /** Mean distance from that mean. */
  spread: 10,
  /** Mean novelty (see StreamSketch). */
  novelty: 11,
  /** Mean of the wording of commissions, of rubrics, of exams. */
  commissions: 12,
  rubric: 13,
  exam: 14,
  /** Mean distance of the length of answers from its mean. */
  answerSpread: 15,
  /** Share whose subject is the last one that was named: people and programs stay with a matter for a while, shuffled banks do not. */
  stays: 16,
  /** Share with figures; mean of labels; mean of the demand for reasoning. */
  figures: 17,
  labels: 18,
  demand: 19,
  /** Share with a subject. */
  subject: 20,
  /** Share whose system prompt and tools had not come before. */
  contexts: 21,
} as const;

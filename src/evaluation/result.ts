import type { Action, Reason } from '../domain/index.ts';
import type { BaselineRecords } from './baselines/index.ts';
import type { KeyPlan } from './scenario.ts';

/** What became of one key, by variant of the engine. Plain data. */
export interface KeyResult {
  readonly plan: KeyPlan;
  /** Requests composed; fewer than planned when a blocked harvest was not followed further. */
  readonly requests: number;
  readonly harvest: number;
  readonly outputTokens: number;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly baselines: BaselineRecords | null;
}

export interface Verdict {
  /** The first time the key reached at least the action. */
  readonly first: Readonly<Partial<Record<Severe, Milestone>>>;
  readonly final: Action;
  readonly score: number;
  /** Reasons of the severest action reached. */
  readonly reasons: readonly Reason[];
  /** Requests of the harvest that enforcement let through; null where enforcement was not run. */
  readonly forwarded: number | null;
}

export type Severe = Exclude<Action, 'allow'>;

/** Counts up to and including the request that triggered it: of the key, and of the harvest in it. */
export interface Milestone {
  readonly request: number;
  readonly harvest: number;
  readonly harvestTokens: number;
}

/** How far a key has come. */
export interface Counts {
  request: number;
  harvest: number;
  harvestTokens: number;
  outputTokens: number;
}

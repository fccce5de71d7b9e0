import type { Kind } from './source.ts';

export const SCENARIOS = ['honest', 'heavy', 'diluted', 'drip', 'trick', 'campaigns'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** The attacker's shares of a diluted key's requests that are measured. */
export const SHARES = [0.05, 0.1, 0.25, 0.5] as const;

/** One key of the evaluation: plain data, from which and from the run's seed its traffic follows. */
export interface KeyPlan {
  /** Unique in a run. */
  readonly key: string;
  readonly scenario: Scenario;
  /** The harvest's source, or the honest owner's. */
  readonly source: string;
  /** The family of a harvest, the kind of an honest owner. */
  readonly group: string;
  /** Classes of the threat list; empty for the honest. */
  readonly classes: readonly number[];
  readonly requests: number;
  /** Which owner of the source: plans that differ in the scenario alone share an owner, and can be compared. */
  readonly owner: number;
  /** The honest source that hides a diluted harvest. */
  readonly cover?: string;
  readonly share?: number;
  readonly trick?: string;
}

/** What one harvest sets out to collect. */
export const HARVEST = 10_000;

/** Kinds that machines send: fast and around the clock. The others follow people's days. */
export const MACHINES: ReadonlySet<Kind> = new Set([
  'evaluation',
  'judge',
  'batch',
  'agent',
  'red-team',
  'development',
]);

import type { Observation } from './observation.ts';

/** Rungs of the ladder, mildest first. Only `throttle` and above have an effect that a caller can notice. */
export const ACTIONS = ['allow', 'watch', 'throttle', 'degrade', 'verify', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether `a` is at least as severe as `b`. */
export const atLeast = (a: Action, b: Action): boolean => ACTIONS.indexOf(a) >= ACTIONS.indexOf(b);

/** Why a key is suspected: stable, documented in docs/errors.md, never renamed. */
export const EVIDENCE_REASONS = [
  'template_harvest',
  'coverage_growth',
  'reasoning_coercion',
  'reasoning_replay',
  'reward_harvest',
  'agent_trajectory',
  'parameter_extraction',
  'logprob_scoring',
  'prompt_generation',
  'best_of_n',
  'synthetic_dialogue',
  'rewrite_set',
  'release_pivot',
  'disguised_prompts',
] as const;
export type EvidenceReason = (typeof EVIDENCE_REASONS)[number];

/**
 * One detector's statement about one observation. `weight` is a log-likelihood ratio in nats: positive speaks for a harvest, negative
 * for an innocent explanation. Findings that name the same `fact` repeat one piece of evidence; scoring saturates them.
 */
export interface Finding {
  readonly detector: string;
  readonly reason: EvidenceReason;
  readonly weight: number;
  /** Fingerprint-like label of the fact the finding rests on (a template, a biased token), within the key. */
  readonly fact: string;
  /** What would explain it innocently, in one sentence for the analyst. */
  readonly innocent: string;
}

/** A pure judge of one kind of behaviour: reads an observation and its key's sketches, never acts. */
export interface Detector<Sketch> {
  readonly meta: DetectorMeta;
  readonly detect: (observation: Observation, sketch: Sketch) => readonly Finding[];
}

export interface DetectorMeta {
  readonly name: string;
  readonly reason: EvidenceReason;
  readonly catches: string;
  /** Numbers of the attack classes in the project's threat list. */
  readonly classes: readonly number[];
  /** MITRE ATLAS and OWASP identifiers. */
  readonly references: readonly string[];
  readonly falsePositives: readonly string[];
  readonly blindSpots: readonly string[];
}

/** Accumulated evidence of one reason. */
export interface ReasonScore {
  readonly reason: EvidenceReason;
  /** Nats, never negative. */
  readonly score: number;
  /** Observations that contributed. */
  readonly count: number;
  readonly since: number;
  readonly innocent: string;
}

/** Evidence fades by one nat in so many milliseconds (three days): what was long ago weighs less, and every decision clears by itself. */
export const FADE_MS = 259_200_000;

/** What a key's evidence adds up to. `score` is in nats and comparable with a policy's thresholds. */
export interface Evidence {
  readonly score: number;
  readonly reasons: readonly ReasonScore[];
}

/** What is to be done with a key, and why. Can be replayed: names the policy and engine that made it. */
export interface Decision {
  readonly action: Action;
  /** What enforcement does: `action` in enforce mode, `allow` in shadow mode. */
  readonly enforced: Action;
  readonly reasons: readonly Reason[];
  readonly score: number;
  /** Epoch ms since the key has been at this action. */
  readonly since: number;
  /** Epoch ms at which the decision ends by itself; null when it does not. */
  readonly until: number | null;
  /** What would clear it, for the caller and the analyst. */
  readonly clears: string;
  readonly policy: string;
  readonly engine: string;
}

/** A decision's reason: evidence, an analyst's override, or another deployment's verdict. */
export type Reason = EvidenceReason | 'override' | 'shared_verdict';

/** An analyst's word on one key: outranks evidence until it expires. */
export interface Override {
  readonly action: Action;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
  readonly expires: number;
}

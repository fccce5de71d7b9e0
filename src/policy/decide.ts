import {
  ACTIONS,
  atLeast,
  FADE_MS,
  type Action,
  type Decision,
  type Evidence,
  type EvidenceReason,
  type Override,
  type Policy,
  type Reason,
  type ReasonScore,
  type Verdict,
} from '../domain/index.ts';
import { clears } from './clears.ts';

/** All that a key's fate depends on. */
export interface Case {
  readonly evidence: Evidence;
  readonly previous: Decision | null;
  readonly override: Override | null;
  /** The most severe live verdict of another deployment. */
  readonly verdict: Verdict | null;
}

type Outcome = Pick<Decision, 'action' | 'reasons' | 'until'>;

/**
 * Decides on a key, at `now` (epoch ms). An override that has not expired outranks everything; otherwise the most severe of what the evidence supports,
 * what an earlier decision still holds, and what another deployment has found. Pure: the same case gives the same decision.
 */
export function decide(input: Case, policy: Policy, engine: string, now: number): Decision {
  const outcome = byOverride(input.override, now) ?? byMerit(input, policy, now);
  const { previous, evidence } = input;
  return {
    ...outcome,
    enforced: policy.mode === 'shadow' ? 'allow' : outcome.action,
    score: evidence.score,
    since: previous?.action === outcome.action ? previous.since : now,
    clears: clears(outcome, input.override, policy),
    policy: policy.id,
    engine,
  };
}

function byOverride(override: Override | null, now: number): Outcome | null {
  if (override === null || override.expires <= now) return null;
  return { action: override.action, reasons: ['override'], until: override.expires };
}

function byMerit({ evidence, previous, verdict }: Case, policy: Policy, now: number): Outcome {
  const outcomes = [byEvidence(evidence, policy, now), byHold(previous, now), byVerdict(verdict, now)];
  return outcomes.reduce((worst, outcome) => (severer(outcome, worst) ? outcome : worst));
}

const severer = (a: Outcome, b: Outcome): boolean => a.action !== b.action && atLeast(a.action, b.action);

function byEvidence(evidence: Evidence, policy: Policy, now: number): Outcome {
  const action = supported(evidence, policy);
  if (action === 'allow') return { action, reasons: [], until: null };
  const reasons = evidence.reasons.filter(({ score }) => score >= threshold(policy, 'watch'));
  return {
    action,
    reasons: reasons.map(({ reason }) => reason),
    until: now + lasts(evidence.score, action, policy),
  };
}

/** Milliseconds until the evidence, if nothing is added, has faded below the action's threshold; at least the policy's hold. */
const lasts = (score: number, action: Exclude<Action, 'allow'>, policy: Policy): number =>
  Math.max(policy.holdSeconds[action] * 1000, Math.ceil((score - threshold(policy, action)) * FADE_MS));

/** The evidence's action, no higher than the highest ceiling among the reasons that carry it. */
function supported({ score, reasons }: Evidence, policy: Policy): Action {
  const carrying = reasons.filter((reason) => reason.score >= threshold(policy, 'watch'));
  const allowed = (action: Exclude<Action, 'allow'>): boolean =>
    score >= threshold(policy, action) &&
    carrying.some((reason) => atLeast(policy.ceilings[reason.reason], action) && seenOften(reason, action));
  return ACTIONS.toReversed().find((action) => action === 'allow' || allowed(action)) ?? 'allow';
}

/** ln(1/α): Ville's inequality. */
const threshold = (policy: Policy, action: Exclude<Action, 'allow'>): number =>
  -Math.log(policy.falseAlarms[action]);

/**
 * Observations that a reason rests on before it may lead to an action, whatever their weight: the ladder is climbed, not jumped. A parameter
 * attack has an exact signature and little time, so it needs none.
 */
const OBSERVATIONS: Readonly<Record<Exclude<Action, 'allow'>, number>> = {
  watch: 1,
  throttle: 5,
  degrade: 8,
  verify: 12,
  block: 20,
};
const EXACT: ReadonlySet<EvidenceReason> = new Set(['parameter_extraction']);

const seenOften = ({ reason, count }: ReasonScore, action: Exclude<Action, 'allow'>): boolean =>
  EXACT.has(reason) || count >= OBSERVATIONS[action];

/** What an earlier decision still holds. An override does not outlive itself; a verdict is asked for anew. */
function byHold(previous: Decision | null, now: number): Outcome {
  const own =
    previous?.reasons.filter((reason: Reason) => reason !== 'override' && reason !== 'shared_verdict') ?? [];
  if (previous === null || own.length === 0 || previous.until === null || previous.until <= now)
    return { action: 'allow', reasons: [], until: null };
  return { action: previous.action, reasons: own, until: previous.until };
}

function byVerdict(verdict: Verdict | null, now: number): Outcome {
  if (verdict === null || verdict.expires <= now) return { action: 'allow', reasons: [], until: null };
  return { action: verdict.action, reasons: ['shared_verdict'], until: verdict.expires };
}

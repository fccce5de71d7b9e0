import { deserialize, serialize } from 'node:v8';
import { ENGINE, type Decision, type Evidence, type Observation, type Policy } from '../domain/index.ts';
import { decide } from '../policy/decide.ts';
import { evidenceOf, judge, newJudgement, type Judgement } from '../scoring/index.ts';

/** What is known of a key, and what was last decided on it. */
export interface Track {
  /** Packed while the key is away (see warm.ts): a tenth of the memory. */
  judgement: Judgement | Uint8Array;
  evidence: Evidence;
  decision: Decision;
}

export function newTrack(policy: Policy, now: number): Track {
  const judgement = newJudgement();
  const evidence = evidenceOf(judgement, now);
  return { judgement, evidence, decision: decided(evidence, null, policy, now) };
}

/** Takes a request into account, as a ledger does: `ahead` of its answer for a key under scrutiny, when nobody knows how long that will be. */
export function weigh(track: Track, observation: Observation, ahead: boolean, policy: Policy): void {
  const seen = ahead ? { ...observation, answerTokens: null } : observation;
  track.judgement = judge(unpacked(track), seen, policy);
}

/** Decides anew at `now`; returns the decision before when the action has changed, else null. */
export function redecide(track: Track, policy: Policy, now: number): Decision | null {
  const before = track.decision;
  track.evidence = evidenceOf(unpacked(track), now);
  track.decision = decided(track.evidence, before, policy, now);
  return track.decision.action === before.action ? null : before;
}

/** The log has neither analysts nor other deployments. */
const decided = (evidence: Evidence, previous: Decision | null, policy: Policy, now: number): Decision =>
  decide({ evidence, previous, override: null, verdict: null }, policy, ENGINE, now);

/** Exact, unlike JSON, and outside of the heap that is collected. */
export function pack(track: Track): void {
  if (!(track.judgement instanceof Uint8Array)) track.judgement = serialize(track.judgement);
}

export function unpacked(track: Track): Judgement {
  if (track.judgement instanceof Uint8Array) track.judgement = deserialize(track.judgement) as Judgement;
  return track.judgement;
}

import {
  ACTIONS,
  atLeast,
  ENGINE,
  type Action,
  type Decision,
  type Evidence,
  type Policy,
} from '../domain/index.ts';
import { enforce, NOBODY } from '../backtest/enforce.ts';
import { newKeyState } from '../backtest/key-state.ts';
import type { LoggedRequest } from '../backtest/request.ts';
import type { Detectors } from '../detectors/index.ts';
import { decide } from '../policy/decide.ts';
import { DETECTORS, evidenceOf, judge, newJudgement } from '../scoring/index.ts';
import type { Counts, Milestone, Severe, Verdict } from './result.ts';
import type { KeyPlan } from './scenario.ts';
import type { Variant } from './variants.ts';

/** One variant's run over one key. */
export interface Run {
  readonly name: string;
  readonly whole: boolean;
  take(request: LoggedRequest, harvest: boolean, counts: Counts): void;
  isBlocked(): boolean;
  verdict(): Verdict;
}

/** Null when the variant has nothing to say on the key. */
export function newRun(variant: Variant, plan: KeyPlan, policy: Policy): Run | null {
  const detectors = variant.detectorsFor(plan);
  if (detectors === null) return null;
  const pass = detectors === DETECTORS ? enforced(policy) : judgedOnly(detectors, policy);
  const first: Partial<Record<Severe, Milestone>> = {};
  let worst: Pick<Decision, 'action' | 'reasons'> = { action: 'allow', reasons: [] };
  let last: Decision | null = null;
  let forwarded: number | null = detectors === DETECTORS ? 0 : null;
  return {
    name: variant.name,
    whole: variant.whole,
    take: (request, harvest, counts) => {
      const { decision, evidence, isForwarded } = pass(request);
      last = decision;
      if (forwarded !== null && isForwarded && harvest) forwarded += 1;
      if (isBroken(evidence)) throw new Error(`The evidence against ${plan.key} is not a number.`);
      const { action } = decision;
      if (action === worst.action || !atLeast(action, worst.action)) return;
      worst = decision;
      reach(first, action, counts);
    },
    isBlocked: () => first.block !== undefined,
    verdict: () => ({
      first,
      final: last?.action ?? 'allow',
      score: last?.score ?? 0,
      reasons: worst.reasons,
      forwarded,
    }),
  };
}

type Pass = (request: LoggedRequest) => {
  readonly decision: Decision;
  readonly evidence: Evidence;
  readonly isForwarded: boolean;
};

/** A feature without a weight makes every score NaN, which no threshold is ever below: nobody would be accused, and the report would look calm. */
const isBroken = ({ reasons }: Evidence): boolean => reasons.some(({ score }) => Number.isNaN(score));

/** The very code of the backtest. */
function enforced(policy: Policy): Pass {
  let state: ReturnType<typeof newKeyState> | null = null;
  return (request) => {
    state ??= newKeyState(policy, request.exchange.at);
    const isForwarded = enforce(state, request, policy, NOBODY);
    const { decision, evidence } = state.track;
    return { decision, evidence, isForwarded };
  };
}

/** Other detectors: scoring and decision, without what enforcement does with it. Every answer counts, none is awaited. */
function judgedOnly(detectors: Detectors, policy: Policy): Pass {
  let judgement = newJudgement();
  let decision: Decision | null = null;
  return ({ exchange: { observation, at } }) => {
    if (observation !== null) judgement = judge(judgement, observation, policy, detectors);
    const evidence = evidenceOf(judgement, at);
    decision = decide({ evidence, previous: decision, override: null, verdict: null }, policy, ENGINE, at);
    return { decision, evidence, isForwarded: true };
  };
}

function reach(first: Partial<Record<Severe, Milestone>>, action: Action, counts: Counts): void {
  const { request, harvest, harvestTokens } = counts;
  for (const rung of ACTIONS)
    if (rung !== 'allow' && atLeast(action, rung)) first[rung] ??= { request, harvest, harvestTokens };
}

import { observe, type FingerprintKey } from '../../../src/features/index.ts';
import type { Decision, ModelCall, Policy } from '../../../src/domain/index.ts';
import { decide } from '../../../src/policy/decide.ts';
import { evidenceOf, judge, newJudgement } from '../../../src/scoring/index.ts';
import type { Family } from './harvesters.ts';
import { random, type Random } from './random.ts';

const START = Date.UTC(2026, 10, 2, 9);

/** What a model says when nobody asks it to be brief, within what is asked for. */
const answerTokens = ({ parameters }: ModelCall, { below }: Random): number =>
  Math.min(parameters.maxOutputTokens ?? 4096, 150 + below(600));

/** Plays `count` requests of one key through features, scoring and policy, `gapMs` apart, and returns the decision after each. */
export function play(
  family: Family,
  options: {
    readonly count: number;
    readonly seed: number;
    readonly key: FingerprintKey;
    readonly policy: Policy;
    readonly gapMs?: number;
  },
): readonly Decision[] {
  const { count, seed, key, policy, gapMs = 20_000 } = options;
  const source = random(seed);
  const judgement = newJudgement();
  const answers = random(seed + 1000);
  const decisions: Decision[] = [];
  for (let n = 0; n < count; n++) {
    const now = START + n * gapMs;
    const call = family(source, n);
    judge(judgement, observe(call, now, key, answerTokens(call, answers)), policy);
    const evidence = evidenceOf(judgement, now);
    decisions.push(
      decide(
        { evidence, previous: decisions.at(-1) ?? null, override: null, verdict: null },
        policy,
        'test',
        now,
      ),
    );
  }
  return decisions;
}

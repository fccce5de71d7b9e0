import { describe, expect, it } from 'vitest';
import { atLeast, type Action, type Decision } from '../../src/domain/index.ts';
import { fingerprintKey } from '../../src/features/index.ts';
import { testPolicy } from '../support/policy.ts';
import * as harvesters from '../support/traffic/harvesters.ts';
import * as honest from '../support/traffic/honest.ts';
import { play } from '../support/traffic/index.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const policy = testPolicy();
const SEEDS = [1, 2, 3];

const firstAt = (decisions: readonly Decision[], action: Action): number => {
  const index = decisions.findIndex((decision) => atLeast(decision.action, action));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
};

const worstOf = (family: harvesters.Family, count: number, action: Action): number =>
  Math.max(...SEEDS.map((seed) => firstAt(play(family, { count, seed, key, policy }), action)));

describe('harvesters are throttled, most within 60 requests', () => {
  const { instructionBank, sharedTemplate, seedAndExpand, reasoningSystem, reasoningCoercion } = harvesters;
  it.each([
    ['a bank of bare instructions', instructionBank],
    ['seeds in, more tasks out', seedAndExpand],
    ['thinking tags demanded by the system prompt', reasoningSystem],
    ['thinking tags demanded in each prompt', reasoningCoercion(0)],
    ['the hidden chain of thought, verbatim', reasoningCoercion(1)],
    ['thinking locked to one language', reasoningCoercion(2)],
    ['a demand in Spanish', reasoningCoercion(3)],
    ['a demand in German', reasoningCoercion(4)],
  ])('%s', (_title, family) => {
    expect(worstOf(family, 60, 'throttle')).toBeLessThanOrEqual(60);
  });

  it('a shared template over few subjects, within a hundred', () => {
    expect(worstOf(sharedTemplate, 100, 'throttle')).toBeLessThanOrEqual(100);
  });

  it('a harvest at 26 requests a day, within three days', () => {
    const decisions = play(sharedTemplate, { count: 78, seed: 4, key, policy, gapMs: 86_400_000 / 26 });
    expect(firstAt(decisions, 'throttle')).toBeLessThanOrEqual(78);
  });
});

describe('parameter attacks are blocked within 20 requests, for that reason', () => {
  it.each([
    ['a sweep of logit_bias', harvesters.biasSweep],
    ['a bisection without log-probabilities', harvesters.biasBisection],
  ])('%s', (_title, family) => {
    expect(worstOf(family, 20, 'block')).toBeLessThanOrEqual(20);
    expect(play(family, { count: 20, seed: 1, key, policy }).at(-1)?.reasons).toContain(
      'parameter_extraction',
    );
  });
});

describe('honest keys are never throttled in a thousand requests', () => {
  it.each(Object.entries(honest))('%s', (_name, family) => {
    expect(worstOf(family, 1000, 'throttle')).toBe(Number.POSITIVE_INFINITY);
  });
});

import { describe, expect, it } from 'vitest';
import { fingerprintKey, observe } from '../../../src/features/index.ts';
import { call } from '../../support/calls.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const seen = (system: string, by = key) => observe(call({ system, turns: 'What is 3 + 4?' }), 0, by);

const DEMAND = 'Print your full internal reasoning before the answer.';

describe('what was read of system prompts before changes no observation', () => {
  it('not the same prompt, read again or after hundreds of others', () => {
    const first = seen(DEMAND);
    expect(seen(DEMAND)).toEqual(first);
    for (let n = 0; n < 600; n++) seen(`You are assistant ${n} of many.`);
    expect(seen(DEMAND)).toEqual(first);
  });

  it('not prompts of one length that differ in one letter', () => {
    const other = seen(DEMAND.replace('reasoning', 'seasoning'));
    expect(other.fingerprints.system).not.toBe(seen(DEMAND).fingerprints.system);
    expect(other.content.reasoningDemand).toBeLessThan(seen(DEMAND).content.reasoningDemand);
  });

  it('not the same prompt under another deployment’s secret', async () => {
    const elsewhere = await fingerprintKey('another secret, also at least 32 characters');
    expect(seen(DEMAND, elsewhere).fingerprints.system).not.toBe(seen(DEMAND).fingerprints.system);
  });

  it('not long prompts that differ only in the middle', () => {
    const long = (middle: string) =>
      `${'Be brief and kind. '.repeat(60)}${middle}${' Stay polite and calm.'.repeat(60)}`;
    expect(seen(long('Write between <think> and </think> first.')).content.reasoningDemand).toBe(0.8);
    expect(seen(long('Write between the lines of it all first. ')).content.reasoningDemand).toBe(0);
  });
});

import { expect, it, vi } from 'vitest';
import { parsePolicy } from '../../../src/config/policy.ts';
import { fingerprintKey } from '../../../src/features/index.ts';
import { CATALOGUE } from './sources.ts';

const WEIGHTS = { version: '1', features: ['of_old'], heads: [], agreeing: 1, reserve: 0 };

// As after a change of the features: the weights that are there were fitted for others.
vi.doMock('../../../src/detectors/shared/weights.ts', () => ({ WEIGHTS }));

it('weights for other features are refused by the edge, at its start', async () => {
  await expect(import('../../../src/scoring/index.ts')).rejects.toThrow('run npm run fit');
});

it('the fit starts all the same, and takes the rows of the features that there are', async () => {
  const { main } = await import('../../../src/evaluation/fit/main.ts');
  expect(main).toBeTypeOf('function');
  const { groupsOf } = await import('../../../src/evaluation/fit/samples.ts');
  const { FEATURE_NAMES } = await import('../../../src/detectors/shared/profile.ts');
  const policy = await parsePolicy('balanced');
  if (!policy.ok) throw new Error(policy.problems.join());
  const key = await fingerprintKey('a secret for tests, at least 32 characters');
  const [group] = groupsOf(CATALOGUE.source('test/attack'), 5, 60, key, policy.policy);
  expect(group?.rows.length).toBe((group?.repeated.length ?? 0) * FEATURE_NAMES.length);
});

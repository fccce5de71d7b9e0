import { describe, expect, it } from 'vitest';
import { covering, spend, UNUSED } from '../../../src/policy/licence.ts';
import { account, licence, policyOf, ran, START, sweep, times } from './harness.ts';

const policy = await policyOf();
const attack = times(60, (n) => sweep(n));
const exact = (glob: string, model: string): boolean => glob === model;

describe('a licence', () => {
  const now = START;

  it('without limits covers everything', () => {
    expect(covering([licence()], [UNUSED], null, now, exact)).toBe(0);
  });

  it.each([
    ['that has ended', licence({ until: now }), UNUSED],
    ['for other models', licence({ models: ['large-1'] }), UNUSED],
    ['whose requests are used up', licence({ requests: 2 }), { requests: 2, tokens: 0 }],
    ['whose tokens are used up', licence({ tokens: 100 }), { requests: 1, tokens: 100 }],
  ])('%s covers nothing, and the next one is tried', (_, spent, used) => {
    expect(covering([spent], [used], 'small-1', now, exact)).toBeNull();
    expect(covering([spent, licence()], [used, UNUSED], 'small-1', now, exact)).toBe(1);
  });

  it('is spent request by request', () => {
    expect(spend(spend(UNUSED, 30), 12)).toEqual({ requests: 2, tokens: 42 });
  });
});

describe('traffic under a licence', () => {
  it('is recorded and not acted on', () => {
    const { key, decisions, run } = ran(attack, policy, [account({ licences: [licence()] })]);
    expect(key()).toMatchObject({ account: 'acme', final: 'allow', forwarded: 60, first: {}, score: 0 });
    expect(decisions.at(-1)).toMatchObject({ to: 'block', licensed: true });
    expect(run.aside()).toMatchObject({ licensedRequests: 60, licensedHarvests: 1 });
  });

  it('is acted on once it goes beyond the grant, with evidence from there on alone', () => {
    const plain = ran(attack, policy).key().first.block?.request ?? 0;
    const { key } = ran(attack, policy, [account({ licences: [licence({ requests: 20 })] })]);
    expect(key().first.watch?.request).toBeGreaterThan(20);
    expect(key().first.block?.request).toBe(20 + plain);
  });

  it('is told by the account that the line names', () => {
    const elsewhere = attack.map((request) => ({ ...request, key: 'other', account: 'acme' }));
    expect(ran(elsewhere, policy, [account({ licences: [licence()] })]).key('other').first).toEqual({});
    expect(
      ran(elsewhere, policy, [account({ account: 'none', licences: [licence()] })]).key('other').final,
    ).toBe('block');
  });

  it('has one budget over all keys of the account', () => {
    const shared = account({ keys: ['k', 'l'], licences: [licence({ requests: 10 })] });
    const both = attack.flatMap((request) => [request, { ...request, key: 'l' }]);
    expect(ran(both, policy, [shared]).run.aside().licensedRequests).toBe(10);
  });

  it('does not speak against what the key does without it', () => {
    const until = START + 60_000;
    const after = times(20, (n) => ({
      ...sweep(0),
      ts: until + n * 1000,
      body: { model: 'small-1', messages: [] },
    }));
    const { key } = ran([...attack, ...after], policy, [account({ licences: [licence({ until })] })]);
    expect(key()).toMatchObject({ final: 'allow', forwarded: 80, first: {} });
  });
});

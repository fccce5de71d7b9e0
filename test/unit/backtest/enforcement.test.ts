import { describe, expect, it } from 'vitest';
import { line, policyOf, ran, START, sweep, times } from './harness.ts';

/** The attack can lead to no more than `action`. */
const upTo = (action: string, changes: object = {}) =>
  policyOf({ ceilings: { parameter_extraction: action }, ...changes });

/** Requests `gapMs` apart, from the beginning of a minute on. */
const paced = (count: number, gapMs: number) => times(count, (n) => sweep(n, { ts: START + n * gapMs }));

describe('a throttled key', () => {
  it.each(['throttle', 'degrade'])('keeps its budget a minute under %s', async (action) => {
    const log = paced(50, 1000);
    const { key } = ran(log, await upTo(action, { throttleRequestsPerMinute: 6 }));
    const trigger = key().first.throttle?.request ?? 0;
    expect(key().final).toBe(action);
    expect(trigger).toBeGreaterThan(1);
    expect(trigger).toBeLessThan(40);
    // Under scrutiny since it was watched, the trigger is judged before it is forwarded and is the first of the six.
    const watched = key().first.watch?.request === trigger ? 1 : 0;
    expect(key().forwarded).toBe(trigger - 1 + watched + 6);
  });

  it('gets a new budget each minute', async () => {
    const policy = await upTo('throttle', { throttleRequestsPerMinute: 6 });
    const forwarded = (count: number): number => ran(paced(count, 1000), policy).key().forwarded;
    expect(forwarded(120) - forwarded(60)).toBe(6);
    expect(forwarded(240) - forwarded(120)).toBe(12);
  });

  it('loses nothing when it stays below', async () => {
    const policy = await upTo('throttle', { throttleRequestsPerMinute: 6 });
    expect(ran(paced(60, 10_000), policy).key()).toMatchObject({ final: 'throttle', forwarded: 60 });
  });
});

describe('a key that has to be verified, or is blocked', () => {
  it.each(['verify', 'block'])('gets nothing more under %s', async (action) => {
    const policy = await upTo(action);
    const short = ran(paced(60, 1000), policy).key();
    expect(ran(paced(120, 1000), policy).key().forwarded).toBe(short.forwarded);
  });

  it('is let in again when the decision has ended', async () => {
    const log = paced(60, 1000);
    const later = line({ ts: START + 60 * 86_400_000 });
    const policy = await upTo('block');
    const before = ran(log, policy).key();
    expect(ran([...log, later], policy).key()).toMatchObject({
      final: 'allow',
      forwarded: before.forwarded + 1,
    });
  });
});

describe('a watched key', () => {
  it('notices nothing', async () => {
    expect(ran(paced(60, 1000), await upTo('watch')).key()).toMatchObject({ final: 'watch', forwarded: 60 });
  });
});

describe('quotas of the policy', () => {
  const honest = times(100, (n) => line({ ts: START + n * 1000 }));

  it('bind every key', async () => {
    const policy = await policyOf({ quotas: [{ measure: 'requests', window: 'minute', limit: 10 }] });
    expect(ran(honest, policy).key()).toMatchObject({ final: 'allow', forwarded: 20 });
  });

  it('of tokens are charged what was really taken', async () => {
    const policy = await policyOf({
      reserveOutputTokens: 20,
      quotas: [{ measure: 'output_tokens', window: 'hour', limit: 1000 }],
    });
    expect(ran(honest, policy).key().forwarded_output_tokens).toBe(1000);
  });
});

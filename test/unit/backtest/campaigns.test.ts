import { describe, expect, it } from 'vitest';
import type { AccountRecord } from '../../../src/domain/index.ts';
import type { LogLine } from '../../../src/backtest/log-line.ts';
import { account, line, policyOf, ran, START, sweep, times } from './harness.ts';

const balanced = await policyOf();
const HOUR = 3_600_000;

const names = times(12, (n) => `thief${n}`);

/** A dozen accounts take turns at a parameter attack, an hour apart: each by itself is seldom heard of. */
const attack: readonly LogLine[] = times(12 * 12, (n) =>
  sweep(n, {
    ts: START + n * (HOUR / 4),
    key: names[n % 12] ?? '',
    account: `org-${names[n % 12]}`,
    client: { ip: `10.9.8.${n % 12}`, asn: 64_500, ja4: 'j' },
  }),
);

const shop: readonly LogLine[] = times(40 * 6, (n) =>
  line({
    ts: START + n * (HOUR / 8),
    key: `shop${n % 40}`,
    account: `org-shop${n % 40}`,
    client: { ip: `10.${n % 40}.1.1`, asn: 64_501, ja4: 'k' },
  }),
);

const log = [...attack, ...shop].toSorted((a, b) => a.ts - b.ts);
const accounts: readonly AccountRecord[] = names.map((name) =>
  account({ account: `org-${name}`, keys: [name], payment: 'pm-1', created: START - HOUR }),
);

describe('accounts that act together', () => {
  const { summary, key, decisions } = ran(log, balanced, accounts);
  const [[id, campaign] = ['', undefined]] = Object.entries(summary.campaigns);

  it('are found as one campaign, which names what links them', () => {
    expect(Object.keys(summary.campaigns)).toHaveLength(1);
    expect(campaign?.keys.toSorted()).toEqual(names.toSorted());
    expect(campaign?.links).toContain('payment');
    expect(campaign?.reasons).toContain('parameter_extraction');
  });

  it('are each stopped by what all of them did, and say by which campaign', () => {
    for (const name of names) {
      expect(key(name)).toMatchObject({ campaign: id, final: campaign?.final });
      expect(key(name).first.throttle).toBeDefined();
    }
    const alone = ran(attack.filter(({ key: name }) => name === 'thief0').slice(0, 6), balanced).key(
      'thief0',
    );
    expect(key('thief0').first.throttle?.request).toBeLessThan(alone.requests + 1);
    expect(alone.first.throttle).toBeUndefined();
    expect(decisions.some(({ campaign: by, to }) => by === id && to !== 'watch')).toBe(true);
  });

  it('leave honest customers alone', () => {
    for (const name of times(40, (n) => `shop${n}`)) expect(key(name)).toMatchObject({ final: 'allow' });
  });

  it('are found again, byte for byte', () => {
    expect(JSON.stringify(ran(log, balanced, accounts).summary)).toBe(JSON.stringify(summary));
  });
});

describe('thirty keys of one account', () => {
  it('are no campaign', () => {
    const keys = times(30, (n) => `key${n}`);
    const one = attack.map((each, n) => ({ ...each, key: keys[n % 30] ?? '', account: 'enterprise' }));
    expect(ran(one, balanced).summary.campaigns).toEqual({});
  });
});

describe('a campaign at throttle', () => {
  it('has one budget for all of its accounts', async () => {
    const held = await policyOf({
      ceilings: { parameter_extraction: 'throttle', logprob_scoring: 'throttle' },
      throttleRequestsPerMinute: 6,
    });
    // Afterwards all of them come at once, within one minute.
    const rush = times(60, (n) =>
      sweep(1000 + n, {
        ts: START + 60 * HOUR + n * 500,
        key: names[n % 12] ?? '',
        account: `org-${names[n % 12]}`,
      }),
    );
    const before = ran(log, held, accounts);
    const after = ran([...log, ...rush], held, accounts);
    const forwarded = (run: typeof after): number =>
      names.reduce((sum, name) => sum + run.key(name).forwarded, 0);
    const bound = names.filter((name) => after.key(name).campaign !== undefined);
    expect(bound.length).toBeGreaterThan(8);
    expect(forwarded(after) - forwarded(before)).toBeLessThan(2 * 6 + 12);
  });
});

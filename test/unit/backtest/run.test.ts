import { describe, expect, it } from 'vitest';
import { ENGINE } from '../../../src/domain/index.ts';
import { line, policyOf, ran, START, sweep, times } from './harness.ts';

const balanced = await policyOf();
const attack = times(60, (n) => sweep(n));

describe('a harvest in a log', () => {
  const { key, decisions, summary } = ran(attack, balanced);

  it('is acted on, and every rung that it passed is noted with the requests and tokens up to and including the trigger', () => {
    const { first, final, reasons } = key();
    expect(final).toBe('block');
    expect(reasons).toContain('parameter_extraction');
    expect(Object.keys(first)).toEqual(['watch', 'throttle', 'degrade', 'verify', 'block']);
    const { ts, request, output_tokens } = first.block ?? { ts: 0, request: 0, output_tokens: 0 };
    expect(request).toBeGreaterThan(1);
    expect(ts).toBe(START + (request - 1) * 1000);
    expect(output_tokens).toBe(request * 20);
  });

  it('is let through until it is stopped, and no further', () => {
    const { first, forwarded, forwarded_output_tokens, requests } = key();
    expect(requests).toBe(60);
    expect(forwarded).toBeLessThanOrEqual(first.block?.request ?? 0);
    expect(forwarded).toBeGreaterThanOrEqual((first.watch?.request ?? 0) - 1);
    expect(forwarded_output_tokens).toBe(forwarded * 20);
  });

  it('leaves a line for each change of its action, which explains it', () => {
    expect(decisions.map(({ from, to }) => [from, to]).at(-1)?.[1]).toBe('block');
    for (const [i, { from }] of decisions.entries()) expect(from).toBe(decisions[i - 1]?.to ?? 'allow');
    const last = decisions.at(-1);
    expect(last?.reasons[0]).toMatchObject({ reason: 'parameter_extraction' });
    expect(last?.reasons[0]?.weight).toBeGreaterThan(0);
    expect(last?.clears).toContain('https://');
  });

  it('is prevalence', () => {
    expect(summary.prevalence).toMatchObject({
      large_scale_harvests: 1,
      requests: 60,
      harvested_requests: 60,
      harvested_output_tokens: 1200,
      forwarded_output_tokens: key().forwarded_output_tokens,
      by_model: { 'small-1': { keys: 1, requests: 60, output_tokens: 1200 } },
      by_day: { '2026-11-02': { keys: 1, requests: 60, output_tokens: 1200 } },
    });
    expect(summary.prevalence.by_reason.parameter_extraction).toEqual({
      keys: 1,
      requests: 60,
      output_tokens: 1200,
    });
  });
});

describe('what counts as evidence', () => {
  it('is nothing before the origin has accepted the key: the edge has no ledger for it', () => {
    const refused = times(60, (n) => sweep(n, { response: { status: 401 } }));
    expect(ran(refused, balanced).key()).toMatchObject({ final: 'allow', requests: 60, score: 0, first: {} });
  });

  it('is every request after that, whatever its status', () => {
    const failing = times(60, (n) => sweep(n, { response: { status: n === 0 ? 200 : 500 } }));
    expect(ran(failing, balanced).key().final).toBe('block');
  });

  it('is a request whose log does not say how it ended', () => {
    const silent = times(60, (n) => sweep(n, { response: undefined }));
    expect(ran(silent, balanced).key()).toMatchObject({ final: 'block', output_tokens: 0 });
  });

  it('is each key’s own', () => {
    const mixed = attack.flatMap((request) => [request, { ...line(), ts: request.ts, key: 'honest' }]);
    const { key } = ran(mixed, balanced);
    expect(key('k').final).toBe('block');
    expect(key('honest')).toMatchObject({ final: 'allow', forwarded: 60, first: {} });
  });
});

describe('shadow mode', () => {
  it('comes to the same decisions and lets everything through', async () => {
    const { key } = ran(attack, await policyOf({ mode: 'shadow' }));
    expect(key()).toMatchObject({ final: 'block', forwarded: 60 });
    expect(key().first).toEqual(ran(attack, balanced).key().first);
  });
});

describe('output tokens', () => {
  const tokens = (response: object): number => ran([line({ response })], balanced).key().output_tokens;

  it.each([
    ['are what the log reports', { usage: { output_tokens: 7 }, text: 'abcdefgh' }, 7],
    ['are a quarter of the text where it reports none', { text: 'abcdefgh' }, 2],
    ['are none where it has neither', {}, 0],
    ['are none of a failed request', { status: 500, text: 'abcdefgh' }, 0],
  ])('%s', (_, response, expected) => {
    expect(tokens(response)).toBe(expected);
  });
});

describe('what cannot be judged', () => {
  const odd = [
    line({ path: '/v2/unheard-of' }),
    line({ body: { messages: 'not a list', filler: 'x'.repeat(2_000_000) } }),
  ];

  it('is counted and let through, as the policy says', () => {
    const { key, run } = ran(odd, balanced);
    expect(key()).toMatchObject({ requests: 2, forwarded: 2, final: 'allow' });
    expect(run.aside()).toMatchObject({ opaque: 1, unknownPath: 1 });
  });

  it('is refused when the policy says so', async () => {
    const strict = await policyOf({ uninspected: 'refuse', unknownPaths: 'refuse' });
    expect(ran(odd, strict).key()).toMatchObject({ requests: 2, forwarded: 0 });
  });
});

describe('the summary', () => {
  it('is the same for the same log, byte for byte', () => {
    const again = attack.map((request) => structuredClone(request));
    expect(JSON.stringify(ran(again, balanced).summary)).toBe(JSON.stringify(ran(attack, balanced).summary));
  });

  it('has exactly the fields that docs/backtest.md defines', () => {
    const { summary, key } = ran([line({ account: 'acme' })], balanced);
    expect(Object.keys(summary)).toEqual([
      'requests',
      'skipped',
      'policy',
      'engine',
      'keys',
      'campaigns',
      'prevalence',
    ]);
    expect(summary).toMatchObject({
      requests: 1,
      skipped: 0,
      policy: balanced.id,
      engine: ENGINE,
      campaigns: {},
    });
    expect(key()).toEqual({
      account: 'acme',
      requests: 1,
      output_tokens: 20,
      first: {},
      final: 'allow',
      forwarded: 1,
      forwarded_output_tokens: 20,
      score: 0,
      reasons: [],
    });
  });

  it('lists keys as they first appear, whatever they are called', () => {
    const names = ['zeta', '__proto__', 'constructor', 'alpha'];
    const { summary } = ran(
      names.map((key) => line({ key })),
      balanced,
    );
    expect(Object.keys(summary.keys)).toEqual(names);
  });

  it('of an empty log is whole', () => {
    const { summary, run } = ran([], balanced);
    expect(summary).toMatchObject({ requests: 0, keys: {}, prevalence: { large_scale_harvests: 0 } });
    expect(run.aside()).toMatchObject({ from: null, to: null });
  });
});

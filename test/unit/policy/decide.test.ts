import { describe, expect, it } from 'vitest';
import {
  FADE_MS,
  type Action,
  type Decision,
  type Evidence,
  type EvidenceReason,
  type Override,
  type Verdict,
} from '../../../src/domain/index.ts';
import { decide, type Case } from '../../../src/policy/decide.ts';
import { testPolicy } from '../../support/policy.ts';

const policy = testPolicy();
const NOW = Date.UTC(2026, 10, 2);
const HOUR = 3_600_000;

const evidence = (score: number, reason: EvidenceReason = 'reasoning_replay', count = 100): Evidence => ({
  score,
  reasons: score > 0 ? [{ reason, score, count, since: NOW - HOUR, innocent: 'A licensed data set.' }] : [],
});

const at = (parts: Partial<Case>, now = NOW, rules = policy): Decision =>
  decide(
    { evidence: evidence(0), previous: null, override: null, verdict: null, ...parts },
    rules,
    '1.2.3',
    now,
  );

const override = (action: Action): Override => ({
  action,
  reason: 'known partner',
  by: 'ana',
  at: NOW - HOUR,
  expires: NOW + HOUR,
});
const verdict = (action: Action): Verdict => ({
  action,
  reasons: ['reasoning_replay'],
  deployment: 'eu',
  at: NOW,
  expires: NOW + HOUR,
});

describe('a decision on evidence', () => {
  it.each([
    [0, 'allow'],
    [2.9, 'allow'],
    [3.1, 'watch'],
    [5.9, 'throttle'],
    [7, 'degrade'],
    [7.4, 'verify'],
    [7.7, 'block'],
  ])('at %d nats is %s: the threshold is ln(1/α)', (score, action) => {
    expect(at({ evidence: evidence(score) }).action).toBe(action);
  });

  it('goes no higher than the reason’s ceiling', () => {
    expect(at({ evidence: evidence(15, 'coverage_growth') }).action).toBe(policy.ceilings.coverage_growth);
  });

  it.each([
    [4, 'watch'],
    [5, 'throttle'],
    [8, 'degrade'],
    [12, 'verify'],
    [20, 'block'],
  ])('that rests on %i observations goes no higher than %s, however strong', (count, action) => {
    expect(at({ evidence: evidence(15, 'reasoning_replay', count) }).action).toBe(action);
  });

  it('blocks a parameter attack at once: its signature is exact', () => {
    expect(at({ evidence: evidence(15, 'parameter_extraction', 3) }).action).toBe('block');
  });

  it('tolerates more false alarms when the policy says so', () => {
    const lenient = testPolicy({
      falseAlarms: { watch: 0.5, throttle: 0.2, degrade: 0.01, verify: 0.01, block: 0.01 },
    });
    expect(at({ evidence: evidence(2) }, NOW, lenient).action).toBe('throttle');
  });

  it('names its reasons, its policy and its engine', () => {
    expect(at({ evidence: evidence(9) })).toMatchObject({
      reasons: ['reasoning_replay'],
      score: 9,
      policy: 'sha256:test',
      engine: '1.2.3',
    });
  });
});

describe('time', () => {
  const blocked = at({ evidence: evidence(9) });

  it('holds a decision after its evidence has faded, for as long as the policy says', () => {
    expect(blocked.until).toBe(NOW + policy.holdSeconds.block * 1000);
    expect(at({ previous: blocked }, blocked.until! - 1).action).toBe('block');
    expect(at({ previous: blocked }, blocked.until!).action).toBe('allow');
  });

  it('lasts as long as the evidence needs to fade below its threshold, when that is longer', () => {
    const throttled = at({ evidence: evidence(6.5) });
    const fading = (throttled.until! - NOW) / FADE_MS;
    expect(throttled.action).toBe('throttle');
    expect(6.5 - fading).toBeCloseTo(-Math.log(policy.falseAlarms.throttle));
  });

  it('keeps the hold’s end while nothing new is seen, and its beginning', () => {
    const later = at({ previous: blocked }, NOW + HOUR);
    expect([later.until, later.since]).toEqual([blocked.until, NOW]);
  });

  it('does not let weaker evidence shorten or soften a hold', () => {
    expect(at({ evidence: evidence(5.9), previous: blocked }, NOW + HOUR)).toMatchObject({
      action: 'block',
      until: blocked.until,
    });
  });

  it('starts anew when the action changes', () => {
    expect(at({ evidence: evidence(9), previous: at({ evidence: evidence(4) }) }, NOW + HOUR).since).toBe(
      NOW + HOUR,
    );
  });
});

describe('what outranks evidence', () => {
  it('an override, in either direction, until it expires', () => {
    expect(at({ evidence: evidence(9), override: override('allow') })).toMatchObject({
      action: 'allow',
      reasons: ['override'],
      until: NOW + HOUR,
    });
    expect(at({ override: override('block') }).action).toBe('block');
    expect(at({ evidence: evidence(9), override: override('allow') }, NOW + HOUR).action).toBe('block');
  });

  it('an override outranks another deployment’s verdict as well', () => {
    expect(at({ verdict: verdict('block'), override: override('allow') }).action).toBe('allow');
  });

  it('an override leaves nothing behind when it ends', () => {
    const overridden = at({ override: override('block') });
    expect(at({ previous: overridden }, NOW + 30 * 60_000).action).toBe('allow');
  });

  it('another deployment’s verdict, when it is more severe, until it expires', () => {
    expect(at({ evidence: evidence(4), verdict: verdict('verify') })).toMatchObject({
      action: 'verify',
      reasons: ['shared_verdict'],
    });
    expect(at({ evidence: evidence(9), verdict: verdict('watch') }).reasons).toEqual(['reasoning_replay']);
    expect(at({ verdict: verdict('verify') }, NOW + HOUR).action).toBe('allow');
  });
});

describe('shadow mode', () => {
  it('decides everything and enforces nothing', () => {
    const shadow = testPolicy({ mode: 'shadow' });
    expect(at({ evidence: evidence(9) }, NOW, shadow)).toMatchObject({ action: 'block', enforced: 'allow' });
    expect(at({ evidence: evidence(9) })).toMatchObject({ action: 'block', enforced: 'block' });
  });
});

describe('what would clear it', () => {
  it('is said in words, with the page and the end', () => {
    const { clears } = at({ evidence: evidence(9) });
    expect(clears).toContain('in the conversation it came from');
    expect(clears).toContain(policy.help.appeal);
    expect(clears).toContain('2026-11-09T00:00:00.000Z');
  });

  it('names the analyst’s reason under an override', () => {
    expect(at({ override: override('throttle') }).clears).toContain('known partner');
  });

  it('is nothing while the key is allowed', () => {
    expect(at({}).clears).toBe('Nothing to clear.');
  });
});

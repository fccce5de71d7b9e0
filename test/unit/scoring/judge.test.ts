import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/index.ts';
import { fingerprintKey, observe } from '../../../src/features/index.ts';
import { evidenceOf, judge, newJudgement, type Judgement } from '../../../src/scoring/index.ts';
import { call } from '../../support/calls.ts';
import { testPolicy } from '../../support/policy.ts';
import { biasSweep, instructionBank, sharedTemplate, type Family } from '../../support/traffic/harvesters.ts';
import { bareChat } from '../../support/traffic/honest.ts';
import { random } from '../../support/traffic/random.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const policy = testPolicy();
const DAY = 86_400_000;

const observations = (family: Family, count: number, seed = 1): readonly Observation[] => {
  const source = random(seed);
  return Array.from({ length: count }, (_, n) => observe(family(source, n), n * 1000, key));
};

const judged = (all: readonly Observation[]): Judgement =>
  all.reduce((judgement, one) => judge(judgement, one, policy), newJudgement());

const score = (judgement: Judgement, now: number): number => evidenceOf(judgement, now).score;

describe('evidence', () => {
  it('begins at nothing', () => {
    expect(evidenceOf(newJudgement(), 0)).toEqual({ score: 0, reasons: [] });
  });

  it('depends on the observations alone', () => {
    const all = observations(sharedTemplate, 40);
    expect(judged(all)).toEqual(judged(all));
  });

  it('survives being stored as JSON between any two observations', () => {
    const all = observations(sharedTemplate, 40);
    const stored = all.reduce<Judgement>(
      (judgement, one) => JSON.parse(JSON.stringify(judge(judgement, one, policy))) as Judgement,
      newJudgement(),
    );
    expect(stored).toEqual(judged(all));
  });

  it('does not grow by repetition of one fact', () => {
    const [first] = observations(biasSweep, 1);
    const once = judged([first!]);
    const often = judged(Array.from({ length: 500 }, (_, n) => ({ ...first!, at: n * 1000 })));
    expect(score(often, 500_000)).toBeLessThanOrEqual(score(once, 0));
  });

  it('does not grow when one harvest prompt is asked a thousand times', () => {
    const [first] = observations(instructionBank, 1);
    expect(score(judged(Array.from({ length: 1000 }, (_, n) => ({ ...first!, at: n }))), 1000)).toBe(0);
  });

  it('fades: one nat in three days', () => {
    const judgement = judged(observations(sharedTemplate, 30));
    const now = 29_000;
    expect(score(judgement, now)).toBeGreaterThan(6);
    expect(score(judgement, now) - score(judgement, now + 3 * DAY)).toBeCloseTo(1, 1);
    expect(score(judgement, now + 90 * DAY)).toBe(0);
  });

  it('is bounded, so that it always fades within months', () => {
    expect(score(judged(observations(biasSweep, 2000)), 2_000_000)).toBeLessThan(20);
  });

  it('survives cover traffic: a harvest of one request in five is seen in its own stream', () => {
    const harvest = observations(sharedTemplate, 60);
    const cover = observations(bareChat, 240, 9);
    const mixed = harvest.flatMap((one, i) => [one, ...cover.slice(4 * i, 4 * i + 4)]);
    const evidence = evidenceOf(judged(mixed.map((one, n) => ({ ...one, at: n * 1000 }))), 300_000);
    expect(evidence.score).toBeGreaterThan(-Math.log(policy.falseAlarms.throttle));
    expect(evidence.reasons[0]?.reason).toBe('template_harvest');
  });

  it('ignores what teaches no student: embeddings and token counts', () => {
    const embeddings = observations(instructionBank, 50).map((one) => ({
      ...one,
      operation: 'embeddings' as const,
    }));
    expect(judged(embeddings)).toEqual(newJudgement());
  });

  it('names the reason, since when, and what would explain it innocently', () => {
    const [first] = evidenceOf(judged(observations(biasSweep, 20)), 20_000).reasons;
    expect(first).toMatchObject({ reason: 'parameter_extraction', count: expect.any(Number) });
    expect(first!.innocent).not.toBe('');
    expect(first!.since).toBeLessThan(20_000);
  });
});

describe('a judgement is bounded', () => {
  /** Random fingerprints and topics, each template three times, each user once: as full as an attacker can make it. */
  function hostile(count: number): Judgement {
    const source = random(5);
    const name = () =>
      Array.from({ length: 13 }, () => source.pick('abcdefghijklmnopqrstuvwxyz234567'.split(''))).join('');
    const base = observe(call({ turns: 'Explain one thing in detail.' }), 0, key);
    const judgement = newJudgement();
    let template = [name(), name(), name(), name()];
    for (let n = 0; n < count; n++) {
      if (n % 40 === 0) template = [name(), name(), name(), name()];
      const topics = Array.from({ length: 8 }, () => source.below(2048));
      const fingerprints = {
        ...base.fingerprints,
        system: template[0]!,
        tools: template[1]!,
        template,
        prompt: name(),
        topics,
        endUser: name(),
      };
      judge(judgement, { ...base, at: 1.7e12 + n, fingerprints }, policy);
    }
    return judgement;
  }

  it('to 64 KB as JSON, however many streams, topics, facts and users', () => {
    const judgement = hostile(6000);
    expect(judgement.streams.length).toBe(20);
    expect(JSON.stringify(judgement).length).toBeLessThan(64 * 1024);
  });

  it('and keeps the stream with the most evidence when newcomers crowd in', () => {
    const judgement = judged(observations(sharedTemplate, 40));
    const strongest = () =>
      evidenceOf(judgement, 40_000).reasons.find(({ reason }) => reason === 'template_harvest')?.score ?? 0;
    const before = strongest();
    expect(before).toBeGreaterThan(5);
    const source = random(3);
    for (let n = 0; n < 400; n++) {
      const one = observe(
        call({
          system: `persona ${'abcdefghij'[n % 10]} ${source.pick('klmnopqrst'.split(''))}`,
          turns: 'hi there',
        }),
        40_000,
        key,
      );
      judge(judgement, one, policy);
    }
    expect(strongest()).toBeGreaterThan(before - 0.1);
  });
});

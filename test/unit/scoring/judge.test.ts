import { describe, expect, it } from 'vitest';
import type { EvidenceReason, Observation } from '../../../src/domain/index.ts';
import type { Detectors, Scope } from '../../../src/detectors/index.ts';
import { fingerprintKey, observe } from '../../../src/features/index.ts';
import { DETECTORS, evidenceOf, judge, newJudgement, type Judgement } from '../../../src/scoring/index.ts';
import { call } from '../../support/calls.ts';
import { testPolicy } from '../../support/policy.ts';
import { biasSweep, instructionBank, seedAndExpand, type Family } from '../../support/traffic/harvesters.ts';
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
    const all = observations(seedAndExpand, 40);
    expect(judged(all)).toEqual(judged(all));
  });

  it('survives being stored as JSON between any two observations', () => {
    const all = observations(seedAndExpand, 40);
    const stored = all.reduce<Judgement>(
      (judgement, one) => JSON.parse(JSON.stringify(judge(judgement, one, policy))) as Judgement,
      newJudgement(),
    );
    expect(stored).toEqual(judged(all));
  });

  it('does not grow by repetition of one fact', () => {
    const [first] = observations(seedAndExpand, 1);
    const once = judged([first!]);
    const often = judged(Array.from({ length: 500 }, (_, n) => ({ ...first!, at: n * 1000 })));
    expect(score(often, 500_000)).toBeLessThanOrEqual(score(once, 0));
    for (const { evidence } of often.streams)
      for (const process of Object.values(evidence)) expect(process.count).toBeLessThanOrEqual(1);
  });

  it('does not grow when one harvest prompt is asked a thousand times', () => {
    const [first] = observations(instructionBank, 1);
    expect(score(judged(Array.from({ length: 1000 }, (_, n) => ({ ...first!, at: n }))), 1000)).toBe(0);
  });

  it('fades: one nat in three days', () => {
    const judgement = judged(observations(seedAndExpand, 30));
    const now = 29_000;
    expect(score(judgement, now)).toBeGreaterThan(6);
    expect(score(judgement, now) - score(judgement, now + 3 * DAY)).toBeCloseTo(1, 1);
    expect(score(judgement, now + 90 * DAY)).toBe(0);
  });

  it('is bounded, so that it always fades within months', () => {
    expect(score(judged(observations(biasSweep, 2000)), 2_000_000)).toBeLessThan(20);
  });

  it('survives cover traffic: a harvest of one request in five is seen in its own stream', () => {
    const harvest = observations(seedAndExpand, 60);
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

/** A detector that says what it is told to. */
const saying = (weight: number, scope: Scope, reason: EvidenceReason = 'coverage_growth'): Detectors => [
  {
    meta: DETECTORS.find(({ meta }) => meta.reason === reason)!.meta,
    detect: ({ at }, sketch) =>
      sketch.scope === scope
        ? [{ detector: reason, reason, weight, fact: `fact ${at}`, innocent: 'none' }]
        : [],
  },
];

describe('a weight that is no number', () => {
  const harvest = observations(seedAndExpand, 30);

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'has no effect in either direction: %d',
    (weight) => {
      const judgement = judged(harvest);
      const before = evidenceOf(judgement, 30_000);
      expect(before.score).toBeGreaterThan(6);
      const [one] = observations(bareChat, 1);
      judge(judgement, { ...one!, at: 30_000 }, policy, saying(weight, 'key', 'template_harvest'));
      judge(judgement, { ...one!, at: 30_000 }, policy, saying(weight, 'key'));
      expect(evidenceOf(judgement, 30_000)).toEqual(before);
      expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement);
    },
  );

  it('kept by an older version silences no other evidence', () => {
    const judgement = judged(harvest);
    const before = score(judgement, 30_000);
    const own = judgement.streams.find(({ scope }) => scope === 'key')!;
    own.evidence.best_of_n = { logs: [9, Number.NaN, 3], steps: 1, count: 1, since: 0, last: 0 };
    expect(score(judgement, 30_000)).toBe(before);
  });

  it('is not what a share of nothing comes to: a detector is not heard where it has none', () => {
    const judgement = newJudgement();
    for (let n = 0; n < 2000; n++)
      judge(judgement, { ...harvest[0]!, at: n }, policy, saying(2, 'shape', 'parameter_extraction'));
    expect(judgement.streams.flatMap(({ evidence }) => Object.keys(evidence))).toEqual([]);
    expect(evidenceOf(judgement, 2000)).toEqual({ score: 0, reasons: [] });
  });
});

describe('a judgement is bounded', () => {
  const source = random(5);
  const name = () =>
    Array.from({ length: 13 }, () => source.pick('abcdefghijklmnopqrstuvwxyz234567'.split(''))).join('');

  /** A request of which everything is new but what forty share; each that comes, of every kind that is remembered. */
  function hostile(n: number, template: readonly string[]): Observation {
    const base = observe(call({ turns: 'Explain one thing in detail.' }), 0, key);
    return {
      ...base,
      at: 1.7e12 + n,
      turnCount: 1 + (n % 4),
      model: `model-${n}`,
      fingerprints: {
        system: template[0]!,
        tools: template[1]!,
        template,
        prompt: name(),
        topics: Array.from({ length: 12 }, () => source.below(2048)),
        shape: template[2]!,
        opener: name(),
        endUser: name(),
        reasoningBlobs: Array.from({ length: 8 }, name),
        answers: Array.from({ length: 12 }, name),
      },
      parameters: {
        ...base.parameters,
        logprobs: true,
        biasedTokens: [n],
        logitBiasSize: 1,
        biasMagnitude: 100,
      },
      style: { ...base.style, subject: 1 + (n % 23), disguise: 2, rubric: 9, words: n % 200 },
      content: { ...base.content, reasoningDemand: 1, promptGeneration: 1 },
      answerTokens: n % 3 === 0 ? null : n,
    };
  }

  /** Detectors that always accuse, so that every stream is opened and every process kept. */
  const accusing: Detectors = DETECTORS.map(({ meta }) => ({
    meta,
    detect: ({ at }, { scope }) => [
      {
        detector: meta.name,
        reason: meta.reason,
        weight: 0.3123456,
        fact: `${scope}${at}`,
        innocent: 'x'.repeat(200),
      },
    ],
  }));

  it.each([
    ['the catalogue', DETECTORS],
    ['every reason in every stream', accusing],
  ])('to 64 KB as JSON, whatever the input: %s', (_title, detectors) => {
    const judgement = newJudgement();
    let template = [name(), name(), name(), name()];
    for (let n = 0; n < 3000; n++) {
      if (n % 40 === 0) template = [name(), name(), name(), name()];
      judge(judgement, hostile(n, template), policy, detectors);
      if (n % 100 === 0) expect(JSON.stringify(judgement).length).toBeLessThan(64 * 1024);
    }
    expect(judgement.streams.length).toBe(detectors === accusing ? 20 : judgement.streams.length);
    expect(JSON.stringify(judgement).length).toBeLessThan(64 * 1024);
  });

  it('and keeps the stream with the most evidence when newcomers crowd in', () => {
    const judgement = judged(observations(seedAndExpand, 40));
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

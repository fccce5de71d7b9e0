import { beforeAll, describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/config/policy.ts';
import type { EvidenceReason } from '../../../src/domain/index.ts';
import type { Detectors, Scope } from '../../../src/detectors/index.ts';
import { loadCatalogue } from '../../../src/evaluation/catalogue.ts';
import { observations } from '../../../src/evaluation/observations.ts';
import { KINDS } from '../../../src/evaluation/source.ts';
import { fingerprintKey } from '../../../src/features/index.ts';
import { hashOf } from '../../../src/scoring/bits.ts';
import { DETECTORS, evidenceOf, judge, newJudgement } from '../../../src/scoring/index.ts';
import { logShareOf, share, SHARES } from '../../../src/scoring/priors.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('the false-alarm budget', () => {
  it('is spent once: shares over reasons and scopes sum to at most 1', () => {
    const shares = Object.values(SHARES).flatMap((scopes) => Object.values(scopes));
    for (const part of shares) expect(part).toBeGreaterThan(0);
    expect(sum(shares)).toBeLessThanOrEqual(1 + 1e-9);
    expect(sum(shares)).toBeGreaterThan(0.98);
  });

  it('over streams and over beginnings too, however many there are', () => {
    const shares = Array.from({ length: 1_000_000 }, (_, i) => share(i + 1));
    // What is left of the series beyond n is at most 1/(2.11 ln n).
    expect(sum(shares) + 1 / (2.11 * Math.log(1_000_000))).toBeLessThan(1.0001);
  });

  it('hears each detector in the scopes that have a share, and nowhere else', () => {
    expect(Object.keys(SHARES).toSorted()).toEqual(DETECTORS.map(({ meta }) => meta.reason).toSorted());
    expect(Math.exp(logShareOf('template_harvest', 'template'))).toBeCloseTo(
      SHARES.template_harvest.template ?? 0,
    );
    expect(logShareOf('parameter_extraction', 'template')).toBe(Number.NEGATIVE_INFINITY);
  });
});

/** What honest owners' processes are multiplied by. */
interface Tally {
  readonly kind: string;
  readonly scope: Scope;
  readonly reason: EvidenceReason;
  sum: number;
  squares: number;
}

/**
 * The proof obligation that no theorem discharges: E[e^w | past] ≤ 1 while a key is honest. Held to on owners that the fit has not drawn (their seeds are others),
 * one of each of the project's honest sources.
 */
describe('on honest traffic', async () => {
  const parsed = await parsePolicy('balanced');
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const { policy } = parsed;
  const { benign } = await loadCatalogue(null);
  const tallies = new Map<string, Tally>();
  const streams = new Map<string, number>();
  const alarms: string[] = [];
  const REQUESTS = 80;

  /** The catalogue, overheard. What a stream's first request says is not weighed, nor a repeated fact that speaks for a harvest. */
  const overheard = (kind: string): Detectors =>
    DETECTORS.map(({ meta, detect }) => ({
      meta,
      detect: (observation, sketch) => {
        const findings = detect(observation, sketch);
        if (sketch.scope !== 'key' && sketch.requests === 0) return findings;
        const name = `${kind} ${sketch.scope} ${meta.reason}`;
        streams.set(name, (streams.get(name) ?? 0) + 1);
        for (const { reason, weight, fact } of findings) {
          const tally = tallies.get(name) ?? { kind, scope: sketch.scope, reason, sum: 0, squares: 0 };
          tallies.set(name, tally);
          if (weight > 0 && sketch.seen(fact)) continue;
          tally.sum += Math.expm1(weight);
          tally.squares += Math.expm1(weight) ** 2;
        }
        return findings;
      },
    }));

  beforeAll(async () => {
    const key = await fingerprintKey('a secret for tests, at least 32 characters');
    for (const source of benign) {
      const detectors = overheard(source.kind);
      const judgement = newJudgement();
      let highest = 0;
      for (const observation of observations(source, hashOf(source.name), REQUESTS, key, policy)) {
        judge(judgement, observation, policy, detectors);
        highest = Math.max(highest, evidenceOf(judgement, observation.at).score);
      }
      if (highest >= -Math.log(policy.falseAlarms.throttle)) alarms.push(source.name);
    }
  }, 60_000);

  it.each(KINDS)(
    'of the kind %s the mean likelihood ratio of a request is at most 1, in each scope, for each detector',
    (kind) => {
      const own = [...tallies].filter(([, tally]) => tally.kind === kind);
      expect(own.length).toBeGreaterThan(0);
      const over = own
        .map(([name, tally]) => ({ name, excess: excessOf(tally, streams.get(name)!) }))
        .filter(({ excess }) => excess > TOLERANCE);
      expect(over).toEqual([]);
    },
  );

  it('of a hundred owners hardly one is ever suspected enough to be throttled', () => {
    expect(benign.length).toBeGreaterThan(200);
    expect(alarms.length / benign.length, alarms.join()).toBeLessThanOrEqual(0.01);
  });
});

/** By how much the mean of so many requests' e^w exceeds 1, less two standard errors. */
const excessOf = ({ sum: total, squares }: Tally, requests: number): number =>
  (total - 2 * Math.sqrt(squares)) / requests;

/** Detectors of structure speak of few requests and only in favour: for them the mean is over all that they were shown. */
const TOLERANCE = 0.005;

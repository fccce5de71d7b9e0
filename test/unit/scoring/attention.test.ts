import { describe, expect, it } from 'vitest';
import type { Sampling } from '../../../src/domain/index.ts';
import { attention, newJudgement, type Judgement } from '../../../src/scoring/index.ts';
import { newStream } from '../../../src/scoring/judgement.ts';

const SAMPLING: Sampling = { after: 1000, perSecond: 2, oneIn: 16 };
const NOW = 1_000_000;

/** A key of which `judged` requests were judged, and whose strongest process stands at `nats`. */
function known(judged: number, nats = -5): Judgement {
  const judgement = newJudgement();
  judgement.judged = judged;
  const stream = newStream('', 'key', 0, NOW);
  stream.evidence.template_harvest = { logs: [nats], steps: 1, count: 1, since: NOW, last: NOW };
  judgement.streams.push(stream);
  return judgement;
}

describe('of a key in how many requests one is observed', () => {
  it('observes every request of a key that has not proved itself, however many it sends', () => {
    expect(attention(known(999), 500, SAMPLING, NOW)).toBe(1);
  });

  it('observes every request of a key that sends no more than is looked at anyway', () => {
    expect(attention(known(5000), 2, SAMPLING, NOW)).toBe(1);
    expect(attention(known(5000), 3.9, SAMPLING, NOW)).toBe(1);
  });

  it('looks at about as many a second of a busier one', () => {
    expect(attention(known(5000), 4, SAMPLING, NOW)).toBe(2);
    expect(attention(known(5000), 21, SAMPLING, NOW)).toBe(10);
  });

  it('never looks at less than the policy’s least share', () => {
    expect(attention(known(5000), 1e6, SAMPLING, NOW)).toBe(16);
  });

  it('observes every request at the first sign', () => {
    expect(attention(known(5000, 1), 100, SAMPLING, NOW)).toBe(16);
    expect(attention(known(5000, 2.1), 100, SAMPLING, NOW)).toBe(1);
  });

  it('observes all where the policy says so', () => {
    expect(attention(known(5000), 1e6, { ...SAMPLING, oneIn: 1 }, NOW)).toBe(1);
  });
});

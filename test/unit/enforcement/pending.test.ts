import { describe, expect, it } from 'vitest';
import { Pending } from '../../../src/enforcement/leases/pending.ts';
import { requestsIn, type Exchange } from '../../../src/domain/index.ts';
import { exchange, observation } from '../../support/leases.ts';

const counted = (model: string, changes: Partial<Exchange> = {}): Exchange => ({
  ...exchange(),
  model,
  ...changes,
});

describe('what a holder has to tell', () => {
  it('is one exchange a model for all requests that only count, with their sums', () => {
    const pending = new Pending();
    for (let n = 0; n < 50; n++) pending.finished(counted('a'));
    for (let n = 0; n < 30; n++) pending.finished(counted('b'));
    const { exchanges } = pending.take();
    const one = counted('a').outcome;
    expect(exchanges.map((of) => [of.model, requestsIn(of), of.outcome.outputTokens])).toEqual([
      ['a', 50, 50 * one.outputTokens],
      ['b', 30, 30 * one.outputTokens],
    ]);
    expect(exchanges[0]).toMatchObject({
      requestBytes: 50 * counted('a').requestBytes,
      outcome: { inputTokens: 50 * one.inputTokens, responseBytes: 50 * one.responseBytes },
    });
    expect(pending.isEmpty).toBe(true);
  });

  it('keeps by itself what is to be judged, and what failed', () => {
    const pending = new Pending();
    const failed = counted('a', { outcome: { ...counted('a').outcome, status: 500, accepted: false } });
    const judged = exchange({ observation: observation() });
    for (const one of [judged, counted('a'), failed, judged, failed]) pending.finished(one);
    expect(pending.take().exchanges).toHaveLength(5);
  });
});

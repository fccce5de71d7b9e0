import { describe, expect, it } from 'vitest';
import {
  absorb,
  charges,
  claim,
  endClaim,
  inFlightOf,
  isRepeated,
  newAccount,
  owing,
  sent,
  slotsHeld,
  slotsOf,
  withoutSilent,
} from '../../../src/accounting/index.ts';
import { NOTHING, UNLEASED, type Settlement } from '../../../src/domain/index.ts';
import { amounts, report } from '../../support/leases.ts';

const EPOCH = 60_000;
const settlement = (changes: Partial<Settlement> = {}): Settlement => ({
  epoch: EPOCH,
  reserved: amounts({ output_tokens: 100 }),
  actual: amounts({ output_tokens: 40 }),
  returned: NOTHING,
  ...changes,
});
const settled = (...settlements: Settlement[]) =>
  absorb(newAccount(), report({ settlements }), EPOCH, 0).corrections;

describe('settlements become corrections', () => {
  it('that give back what was set aside and not taken', () => {
    expect(settled(settlement())).toEqual([{ epoch: EPOCH, amounts: { ...NOTHING, output_tokens: -60 } }]);
  });

  it('that charge what was taken beyond it', () => {
    const [correction] = settled(settlement({ actual: amounts({ output_tokens: 130 }) }));
    expect(correction?.amounts.output_tokens).toBe(30);
  });

  it('that give back what was returned unspent', () => {
    expect(settled(settlement({ reserved: NOTHING, actual: NOTHING, returned: amounts() }))).toEqual([
      { epoch: EPOCH, amounts: { ...NOTHING, requests: -1 } },
    ]);
  });

  it('of the current epoch for requests that were forwarded unleased', () => {
    const [correction] = settled(settlement({ epoch: UNLEASED, reserved: NOTHING }));
    expect(correction).toEqual({ epoch: EPOCH, amounts: amounts({ output_tokens: 40 }) });
  });

  it('one for each epoch, and none where the sum is nothing', () => {
    const other = settlement({ epoch: 2 * EPOCH });
    const even = settlement({ epoch: 3 * EPOCH, actual: amounts({ output_tokens: 100 }) });
    expect(settled(settlement(), settlement(), other, even).map(({ epoch }) => epoch)).toEqual([
      EPOCH,
      2 * EPOCH,
    ]);
  });

  it('none at all where no quota applies', () => {
    expect(absorb(newAccount(), report({ settlements: [settlement()] }), 0, 0).corrections).toEqual([]);
  });
});

describe('a board that may not have got the corrections', () => {
  it('is told again what charges and never again what gives back', () => {
    const account = owing(newAccount(), [
      { epoch: 1, amounts: { ...NOTHING, requests: -3, output_tokens: 5 } },
      { epoch: 2, amounts: { ...NOTHING, requests: -1 } },
    ]);
    expect(sent(account).corrections).toEqual([]);
    expect(charges(account.corrections)).toEqual([{ epoch: 1, amounts: { ...NOTHING, output_tokens: 5 } }]);
  });
});

describe('reports', () => {
  it('are recognised as repeated by their holder and number', () => {
    const account = absorb(newAccount(), report({ sequence: 4 }), 0, 0);
    expect([3, 4, 5].map((sequence) => isRepeated(account, report({ sequence })))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isRepeated(account, report({ holder: 'isolate-b', sequence: 1 }))).toBe(false);
  });
});

describe('slots', () => {
  const two = absorb(
    absorb(newAccount(), report({ inFlight: 2, slots: 5 }), 0, 0),
    report({ holder: 'isolate-b', inFlight: 3, slots: 0 }),
    0,
    1000,
  );

  it('are those that a holder may still fill, and never fewer than it has in flight', () => {
    expect([slotsOf(two, 'isolate-a'), slotsOf(two, 'isolate-b'), slotsHeld(two)]).toEqual([5, 3, 8]);
    expect([slotsHeld(two, 'isolate-a'), inFlightOf(two)]).toEqual([3, 5]);
  });

  it('are claimed before they are granted, and a claim never takes what a holder has', () => {
    expect(slotsOf(claim(two, 'isolate-a', 9), 'isolate-a')).toBe(9);
    expect(slotsOf(claim(two, 'isolate-a', 1), 'isolate-a')).toBe(5);
    expect(claim(two, 'unheard-of', 9)).toBe(two);
  });

  it('of a claim that was not granted go back, unless the holder has reported since', () => {
    const claimed = claim(two, 'isolate-a', 9);
    expect(slotsOf(endClaim(claimed, 'isolate-a', 9, 6), 'isolate-a')).toBe(6);
    const since = absorb(claimed, report({ sequence: 2, slots: 7 }), 0, 0);
    expect(slotsOf(endClaim(since, 'isolate-a', 9, 6), 'isolate-a')).toBe(7);
  });

  it('of an isolate that is not heard of any more are free again', () => {
    expect(slotsHeld(withoutSilent(two, 600, 1500))).toBe(3);
    expect(withoutSilent(two, 2000, 1500)).toBe(two);
  });
});

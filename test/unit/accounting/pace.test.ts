import { describe, expect, it } from 'vitest';
import { newPace, paced, perSecond } from '../../../src/accounting/index.ts';

describe('the pace of a key', () => {
  it('comes to the requests a second that it sends, told one by one or in heaps', () => {
    let single = newPace(0);
    let heaps = newPace(0);
    for (let second = 1; second <= 60; second++) {
      for (let n = 0; n < 8; n++) single = paced(single, 1, second * 1000 - 1000 + n * 125);
      if (second % 5 === 0) heaps = paced(heaps, 40, second * 1000);
    }
    expect(perSecond(single, 60_000)).toBeCloseTo(8, 0);
    expect(perSecond(heaps, 62_500)).toBeGreaterThan(6);
    expect(perSecond(heaps, 62_500)).toBeLessThan(10);
  });

  it('is forgotten within a minute of silence', () => {
    expect(perSecond(paced(newPace(0), 1000, 0), 60_000)).toBeLessThan(1);
  });

  it('does not rise by a clock that goes back', () => {
    const pace = paced(newPace(10_000), 10, 10_000);
    expect(perSecond(pace, 0)).toBe(perSecond(pace, 10_000));
  });
});

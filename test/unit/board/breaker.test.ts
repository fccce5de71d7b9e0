import { describe, expect, it } from 'vitest';
import { admit, CLOSED, failed, type Breaker } from '../../../src/board/breaker.ts';

const OPTIONS = { failures: 3, coolDownMs: 1_000 };
const failTimes = (times: number, now: number): Breaker => {
  let breaker = CLOSED;
  for (let i = 0; i < times; i += 1) breaker = failed(breaker, now, OPTIONS);
  return breaker;
};

describe('circuit breaker', () => {
  it('lets calls through until failures in a row reach the limit', () => {
    expect(admit(failTimes(2, 0), 0, OPTIONS)).not.toBeNull();
    expect(admit(failTimes(3, 0), 0, OPTIONS)).toBeNull();
  });

  it('admits one probe after the cool-down', () => {
    const probing = admit(failTimes(3, 0), 1_000, OPTIONS);
    expect(probing?.kind).toBe('half_open');
    expect(admit(probing ?? CLOSED, 1_000, OPTIONS)).toBeNull();
  });

  it('opens again at once when the probe fails', () => {
    const probing = admit(failTimes(3, 0), 1_000, OPTIONS) ?? CLOSED;
    expect(failed(probing, 1_500, OPTIONS)).toEqual({ kind: 'open', until: 2_500 });
  });

  it('admits another probe when the first one never ended', () => {
    const probing = admit(failTimes(3, 0), 1_000, OPTIONS) ?? CLOSED;
    expect(admit(probing, 2_000, OPTIONS)?.kind).toBe('half_open');
  });
});

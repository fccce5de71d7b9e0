import { describe, expect, it } from 'vitest';
import { newTrack, redecide, weigh, type Track } from '../../../src/backtest/track.ts';
import { readRequest } from '../../../src/backtest/request.ts';
import { Warm } from '../../../src/backtest/warm.ts';
import { fingerprints, policyOf, START, sweep, times } from './harness.ts';

const policy = await policyOf();
const isPacked = ({ judgement }: Track): boolean => judgement instanceof Uint8Array;

describe('keys that have not been seen for long', () => {
  it('are packed when memory is short, the longest unseen first', () => {
    const warm = new Warm(() => true);
    const tracks = times(4096, () => newTrack(policy, START));
    for (const track of tracks) warm.use(track);
    expect(tracks.filter(isPacked)).toEqual(tracks.slice(0, 1024));
  });

  it('stay as they are while it is not', () => {
    const warm = new Warm(() => false);
    const tracks = times(10_000, () => newTrack(policy, START));
    for (const track of tracks) warm.use(track);
    expect(tracks.some(isPacked)).toBe(false);
  });

  it('are judged as if they had never been packed', () => {
    const [plain, packed] = [newTrack(policy, START), newTrack(policy, START)];
    const always = new Warm(() => true);
    for (const line of times(40, (n) => sweep(n))) {
      const { observation } = readRequest(line, fingerprints, policy).exchange;
      if (observation === null) throw new Error('nothing to weigh');
      for (const track of [plain, packed]) {
        weigh(track, observation, false, policy);
        redecide(track, policy, line.ts);
      }
      for (let i = 0; i < 4096; i++) always.use(packed);
      for (const other of times(4, () => newTrack(policy, START))) always.use(other);
    }
    expect(packed.decision).toEqual(plain.decision);
    expect(plain.decision.action).not.toBe('allow');
  });
});

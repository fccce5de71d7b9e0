import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/index.ts';
import { observation } from '../../../src/detectors/shared/cases.ts';
import { newMemory, noteStructure, RequestPast } from '../../../src/scoring/memory.ts';

const DAY = 86_400_000;

type Parts = Parameters<typeof observation>[0];

/** One request of a conversation: `rounds` user turns so far, the last of them `prompt`. */
const request = (
  opener: string,
  rounds: number,
  prompt = `${opener}/${rounds}`,
  parts: Parts = {},
): Observation =>
  observation({
    ...parts,
    turnCount: 2 * rounds - 1,
    fingerprints: { opener, prompt: rounds === 1 ? opener : prompt, ...parts.fingerprints },
  });

const remembering = (requests: readonly Observation[]) => {
  const memory = newMemory();
  for (const one of requests) noteStructure(memory, one);
  return memory;
};

const past = (requests: readonly Observation[], next: Observation) =>
  new RequestPast(remembering(requests), next);

describe('conversations', () => {
  const agent = { fingerprints: { tools: 'tools' } };
  const rollout = (opener: string) => [1, 2, 3].map((rounds) => request(opener, rounds, opener, agent));
  const farm = ['a', 'a', 'b', 'b', 'c', 'c', 'd'].flatMap(rollout);

  it('that begin again after they went on are rollouts; what was new since the first of them is late', () => {
    expect(past(farm, request('d', 1, 'd', agent))).toMatchObject({
      begun: 1,
      wentOn: true,
      late: true,
      runs: 3,
    });
  });

  it('of a suite that is run twice were all new before the first repetition', () => {
    const suite = ['a', 'b', 'c', 'd'].flatMap(rollout);
    const again = past([...suite, ...['a', 'b', 'c'].flatMap(rollout)], request('d', 1, 'd', agent));
    expect(again).toMatchObject({ begun: 1, wentOn: true, late: false });
  });

  it('under changing tools are no rollouts of one harness', () => {
    const other = { fingerprints: { tools: 'other' } };
    expect(past(farm, request('d', 1, 'd', other)).runs).toBe(0);
  });

  it('whose first request is retried have not gone on', () => {
    const first = request('a', 1);
    expect(past([first], first)).toMatchObject({ begun: 1, wentOn: false });
  });

  it('have ended when they rest for longer than their requests lie apart', () => {
    const talk = (opener: string, rounds: number) =>
      Array.from({ length: rounds }, (_, i) => request(opener, i + 1));
    const all = ['a', 'b', 'c', 'd', 'e'].flatMap((opener) => talk(opener, 4));
    expect(past(all.slice(0, 4), request('b', 1)).ended).toBeNull();
    expect(past(all, request('f', 1)).ended).toMatchObject({
      rounds: 4,
      staged: true,
      lengths: [0, 0, 0, 2],
    });
  });

  it('side by side have not ended while the others have their turn', () => {
    const openers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const rounds = [1, 2].flatMap((round) => openers.map((opener) => request(opener, round)));
    expect(past(rounds, request('z', 1)).ended).toBeNull();
  });
});

describe('encrypted reasoning', () => {
  const handing = (opener: string, rounds: number, prompt?: string) =>
    request(opener, rounds, prompt, { fingerprints: { reasoningBlobs: [`blob of ${opener}`] } });

  it('is in place while its conversation goes on, is retried, or is regenerated', () => {
    const talk = [2, 3, 4, 5].map((rounds) => handing('a', rounds));
    expect(past(talk, handing('a', 6)).replay).toBeNull();
    expect(past([handing('a', 2)], handing('a', 2)).replay).toBeNull();
  });

  it('is in place in an agent’s only user turn, between calls of tools', () => {
    const step = (turnCount: number): Observation => ({
      ...observation({
        fingerprints: { opener: 'a', prompt: 'a', tools: 'tools', reasoningBlobs: ['blob'] },
      }),
      turnCount,
    });
    expect(past([step(4)], step(7)).replay).toBeNull();
  });

  it('is in place in a long conversation whose beginning is left out', () => {
    expect(past([handing('a', 20)], { ...handing('a', 20), ...opener('b', 20) }).replay).toBeNull();
  });

  const opener = (name: string, rounds: number) => ({
    fingerprints: { ...handing('a', rounds).fingerprints, opener: name },
  });

  it('is out of place in another conversation, alone, or at the same turn with other requests', () => {
    expect(past([handing('a', 2)], { ...handing('a', 2), ...opener('b', 2) }).replay).toBe('moved');
    expect(past([], handing('a', 1)).replay).toBe('orphan');
    expect(past([handing('a', 2, 'x')], handing('a', 2, 'y')).replay).toBe('branched');
  });
});

describe('models', () => {
  const use = (model: string, at: number): Observation => ({ ...observation({}), model, at });
  const settled = Array.from({ length: 300 }, (_, n) => use('old', (n * 10 * DAY) / 300));
  const moved = Array.from({ length: 80 }, (_, n) => use('new', 10 * DAY + n * 60_000));

  it('that take over a settled key’s traffic within a day are a pivot', () => {
    expect(past([...settled, ...moved], use('new', 10.5 * DAY)).pivoted).toBe(true);
  });

  it('of a new key, or beside the usual one, are none', () => {
    expect(past(moved, use('new', 10.5 * DAY)).pivoted).toBe(false);
    expect(past([...settled, ...moved.slice(0, 5)], use('new', 10.5 * DAY)).pivoted).toBe(false);
  });
});

it('all that is remembered of structure stays below 12 KB as JSON', () => {
  const hostile = Array.from({ length: 3000 }, (_, n) => ({
    ...observation({
      parameters: { logprobs: true },
      fingerprints: {
        opener: `o${n * 7919}`,
        prompt: `p${n}`,
        shape: `s${n}`,
        tools: `t${n}`,
        template: [`h${n}`, `t${n}`, `l${n}`],
        reasoningBlobs: Array.from({ length: 8 }, (_blob, i) => `b${n}-${i}`),
        answers: Array.from({ length: 12 }, (_item, i) => `a${n}-${i}`),
      },
    }),
    model: `model ${n}`,
    at: 1.7e12 + n,
    textLength: 9_999_999,
  }));
  expect(JSON.stringify(remembering(hostile)).length).toBeLessThan(12 * 1024);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOrigin, type Origin } from '../../../src/demo/origin/index.ts';
import { instructionBank } from '../../../src/demo/players/instruction-bank.ts';
import { PLAYERS } from '../../../src/demo/players/index.ts';
import type { Player } from '../../../src/demo/players/player.ts';
import { play, tallyOf } from '../../../src/demo/stage.ts';

const never = new AbortController().signal;
let origin: Origin;
beforeAll(async () => {
  origin = await startOrigin({ record: 5000 });
});
afterAll(() => origin.close());

/** The player with only its first sessions. */
const shortened = (player: Player, sessions: number): Player => ({
  ...player,
  sessions: (target) => Iterator.from(player.sessions(target)).take(sessions),
});

describe('players', () => {
  test('each holds a credential of its own', () => {
    expect(new Set(PLAYERS.map((player) => player.credential)).size).toBe(PLAYERS.length);
  });

  test('harvesters say what they do; honest customers have nothing to say', () => {
    for (const player of PLAYERS)
      expect(player.reasons.length > 0, player.name).toBe(player.kind === 'harvester');
  });

  test.each(PLAYERS.map((player) => [player.name, player] as const))(
    '%s is answered by the origin every time',
    async (_, player) => {
      const tally = tallyOf(player);
      await play(shortened(player, 8), tally, origin.url, never);
      expect(tally).toMatchObject({ errors: 0, refused: 0, done: true });
      expect(tally.answered).toBeGreaterThanOrEqual(8);
    },
  );

  test('the accounts of a pool never ask the same thing', async () => {
    origin.reset();
    const pool = PLAYERS.filter((player) => player.name.startsWith('pool-'));
    await Promise.all(pool.map((player) => play(shortened(player, 20), tallyOf(player), origin.url, never)));
    const asked = origin.requests.map(
      (request) => /Task: (.*?)\. Write for/.exec(request.body.toString())?.[1],
    );
    expect(asked.length).toBe(240);
    expect(new Set(asked).size).toBe(240);
  });

  test('an interrupted player stops', async () => {
    const tally = tallyOf(PLAYERS[0] as Player);
    await play(PLAYERS[0] as Player, tally, origin.url, AbortSignal.abort());
    expect(tally).toMatchObject({ sent: 0, done: true });
  });

  test('a player gives up after a dozen refusals, and remembers when the first came', async () => {
    const fails = Object.assign(new Error('403'), {
      headers: new Headers({ 'weir-reason': 'template_harvest' }),
    });
    const requests = Array.from(
      { length: 100 },
      (_, i) => (): Promise<void> => (i < 5 ? Promise.resolve() : Promise.reject(fails)),
    );
    const player: Player = {
      ...(PLAYERS[0] as Player),
      lanes: 6,
      sessions: () => requests.map((request) => (send) => send(request)),
    };
    const tally = tallyOf(player);
    await play(player, tally, origin.url, never);
    expect(tally.stoppedAfter).toBe(5);
    expect(tally.refused).toBeGreaterThanOrEqual(12);
    expect(tally.sent).toBeLessThan(30);
  });
});

test('an instruction bank of a thousand holds a thousand different instructions', () => {
  const bank = instructionBank(1000, 1);
  expect(new Set(bank).size).toBe(1000);
});

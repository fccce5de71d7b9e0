import { setTimeout as pause } from 'node:timers/promises';
import type { Player, Session, Target } from './players/player.ts';
import { failureOf } from './failure.ts';
import { newTally, noteError, noteRefusal, type Tally } from './scoreboard.ts';

/** Refusals or failures after which a player gives up. */
const PATIENCE = 12;
/** Pause of a lane after a refusal, ms: a harvester comes back, but not at full speed. */
const SULK_MS = 150;

export const tallyOf = (player: Player): Tally =>
  newTally({ ...player, fitting: player.reasons, group: player.group ?? null });

/** Plays one player's sessions to their end, or until it gives up or `signal` is raised. */
export async function play(player: Player, tally: Tally, target: Target, signal: AbortSignal): Promise<void> {
  const sessions = player.sessions(target)[Symbol.iterator]();
  const over = (): boolean => signal.aborted || tally.refused >= PATIENCE || tally.errors >= PATIENCE;
  const lane = async (): Promise<void> => {
    for (let next = sessions.next(); !next.done && !over(); next = sessions.next())
      await attempt(next.value, tally, signal);
  };
  await Promise.all(Array.from({ length: player.lanes }, lane));
  tally.done = true;
}

/** A refused or failed request ends its session, as it would end a user's conversation. */
async function attempt(session: Session, tally: Tally, signal: AbortSignal): Promise<void> {
  try {
    await session((request) => {
      if (signal.aborted) throw new SessionEnded('Interrupted.');
      return counted(request, tally);
    });
  } catch (error) {
    if (!(error instanceof SessionEnded)) throw error;
    await pause(SULK_MS);
  }
}

class SessionEnded extends Error {}

async function counted<T>(request: () => Promise<T>, tally: Tally): Promise<T> {
  tally.sent += 1;
  try {
    const answer = await request();
    tally.answered += 1;
    return answer;
  } catch (error) {
    const { reason, message } = failureOf(error);
    if (reason === null) noteError(tally, message);
    else noteRefusal(tally, reason);
    throw new SessionEnded(message, { cause: error });
  }
}

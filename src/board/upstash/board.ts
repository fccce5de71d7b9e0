import { BoardUnavailable, type Board, type BoardState, type BoardSync } from '../../domain/index.ts';
import { planOf } from '../plan.ts';
import { stateOf } from '../state.ts';
import { Connection, type UpstashOptions } from './connection.ts';
import { SYNC_SCRIPT, SYNC_SCRIPT_SHA1 } from './script.ts';
import { decodeSync, encodeSync, redisKey } from './wire.ts';

const SYNC = { text: SYNC_SCRIPT, sha1: SYNC_SCRIPT_SHA1 };

/**
 * The board in Upstash Redis, shared by all deployments that name the same database. One HTTP request a sync (two after Redis lost its
 * script cache, within the same time-out). Keep one instance an isolate: the circuit breaker is its state.
 */
export class UpstashBoard implements Board {
  readonly #connection: Connection;

  constructor(options: UpstashOptions) {
    this.#connection = new Connection(options);
  }

  sync(request: BoardSync, now: number): Promise<BoardState> {
    return this.#connection.guard(() => this.#exchange(request, now), now);
  }

  async #exchange(request: BoardSync, now: number): Promise<BoardState> {
    const plan = planOf(request, now);
    const answer = await this.#connection.run(SYNC, [redisKey(request.key)], encodeSync(request, plan, now));
    const exchanged = decodeSync(answer, plan);
    if (exchanged === null) throw new BoardUnavailable('the board answered in an unknown form');
    return stateOf(request, exchanged, now);
  }
}

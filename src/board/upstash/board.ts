import { Redis } from '@upstash/redis/cloudflare';
import { BoardUnavailable, type Board, type BoardState, type BoardSync } from '../../domain/index.ts';
import { admit, CLOSED, failed, type Breaker, type BreakerOptions } from '../breaker.ts';
import { TIMED_OUT, withDeadline } from '../deadline.ts';
import { planOf } from '../plan.ts';
import { stateOf } from '../state.ts';
import { SYNC_SCRIPT, SYNC_SCRIPT_SHA1 } from './script.ts';
import { decodeSync, encodeSync, redisKey } from './wire.ts';

export interface UpstashOptions {
  readonly url: string;
  readonly token: string;
  /** Milliseconds that a sync may take in all. */
  readonly timeoutMs: number;
  readonly breaker?: BreakerOptions;
}

const BREAKER: BreakerOptions = Object.freeze({ failures: 5, coolDownMs: 5_000 });

/**
 * The board in Upstash Redis, shared by all deployments that name the same database. One HTTP request a sync (two after Redis lost its
 * script cache, within the same time-out). Keep one instance an isolate: the circuit breaker is its state.
 */
export class UpstashBoard implements Board {
  readonly #redis: Redis;
  readonly #timeoutMs: number;
  readonly #options: BreakerOptions;
  #breaker: Breaker = CLOSED;

  constructor({ url, token, timeoutMs, breaker = BREAKER }: UpstashOptions) {
    this.#redis = connect(url, token, timeoutMs);
    this.#timeoutMs = timeoutMs;
    this.#options = breaker;
  }

  async sync(request: BoardSync, now: number): Promise<BoardState> {
    const admitted = admit(this.#breaker, now, this.#options);
    if (admitted === null)
      throw new BoardUnavailable('the circuit to the board is open after repeated failures');
    this.#breaker = admitted;
    try {
      const state = await withDeadline(this.#exchange(request, now), this.#timeoutMs);
      this.#breaker = CLOSED;
      return state;
    } catch (error) {
      this.#breaker = failed(this.#breaker, now, this.#options);
      throw unavailable(error);
    }
  }

  async #exchange(request: BoardSync, now: number): Promise<BoardState> {
    const plan = planOf(request, now);
    const exchanged = decodeSync(
      await this.#run([redisKey(request.key)], encodeSync(request, plan, now)),
      plan,
    );
    if (exchanged === null) throw new BoardUnavailable('the board answered in an unknown form');
    return stateOf(request, exchanged, now);
  }

  /** By hash: 40 bytes instead of 3 KB a sync. NOSCRIPT says that nothing ran, so sending the whole script then is safe. */
  async #run(keys: string[], args: string[]): Promise<unknown> {
    try {
      return await this.#redis.evalsha(SYNC_SCRIPT_SHA1, keys, args);
    } catch (error) {
      if (errorCode(error) !== 'NOSCRIPT') throw error;
      return this.#redis.eval(SYNC_SCRIPT, keys, args);
    }
  }
}

/**
 * No retries: a sync whose answer was lost may have been applied, and drawing twice would take quota that nobody uses. (`retry: false`
 * would still try twice in 1.39.) The signal must be a function: of an aborted plain signal the client makes a successful answer.
 * No pipelining over calls: an answer must not be delivered through another request's connection.
 */
const connect = (url: string, token: string, timeoutMs: number): Redis =>
  new Redis({
    url,
    token,
    retry: { retries: 0 },
    signal: () => AbortSignal.timeout(timeoutMs),
    responseEncoding: false,
    automaticDeserialization: false,
    enableAutoPipelining: false,
    enableTelemetry: false,
    readYourWrites: false,
  });

/** The client's messages quote the command and its arguments, so nothing of them goes on but Redis' own error code. */
const unavailable = (error: unknown): BoardUnavailable => {
  if (error instanceof BoardUnavailable) return error;
  if (error instanceof Error && error.name === 'TimeoutError') return new BoardUnavailable(TIMED_OUT);
  const code = errorCode(error);
  return new BoardUnavailable(
    code === null ? 'the board could not be reached' : `the board answered ${code}`,
  );
};

/** The leading word of a Redis error (`NOSCRIPT`, `WRONGPASS`, `ERR`); null for anything else. */
const errorCode = (error: unknown): string | null =>
  error instanceof Error ? (/^[A-Z]{2,16}(?= )/.exec(error.message)?.[0] ?? null) : null;

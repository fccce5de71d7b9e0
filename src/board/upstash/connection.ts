import { Redis } from '@upstash/redis/cloudflare';
import { BoardUnavailable } from '../../domain/index.ts';
import { admit, CLOSED, failed, type Breaker, type BreakerOptions } from '../breaker.ts';
import { TIMED_OUT, withDeadline } from '../deadline.ts';

export interface UpstashOptions {
  readonly url: string;
  readonly token: string;
  /** Milliseconds that a call may take in all. */
  readonly timeoutMs: number;
  readonly breaker?: BreakerOptions;
}

/** A Lua script, and the SHA-1 by which Redis knows it once it was loaded. */
export interface Script {
  readonly text: string;
  readonly sha1: string;
}

const BREAKER: BreakerOptions = Object.freeze({ failures: 5, coolDownMs: 5_000 });

/** A database at Upstash, with a deadline and a circuit breaker. Keep one an isolate: the breaker is its state. */
export class Connection {
  readonly #redis: Redis;
  readonly #timeoutMs: number;
  readonly #options: BreakerOptions;
  #breaker: Breaker = CLOSED;

  constructor({ url, token, timeoutMs, breaker = BREAKER }: UpstashOptions) {
    this.#redis = connect(url, token, timeoutMs);
    this.#timeoutMs = timeoutMs;
    this.#options = breaker;
  }

  /** Does some work with {@link run}, within the time-out in all. Rejects with BoardUnavailable, and at once while the circuit is open. */
  async guard<Result>(work: () => Promise<Result>, now: number): Promise<Result> {
    const admitted = admit(this.#breaker, now, this.#options);
    if (admitted === null)
      throw new BoardUnavailable('the circuit to the board is open after repeated failures');
    this.#breaker = admitted;
    try {
      const result = await withDeadline(work(), this.#timeoutMs);
      this.#breaker = CLOSED;
      return result;
    } catch (error) {
      this.#breaker = failed(this.#breaker, now, this.#options);
      throw unavailable(error);
    }
  }

  /** By hash: 40 bytes instead of kilobytes a call. NOSCRIPT says that nothing ran, so sending the whole script then is safe. */
  async run({ text, sha1 }: Script, keys: string[], args: string[]): Promise<unknown> {
    try {
      return await this.#redis.evalsha(sha1, keys, args);
    } catch (error) {
      if (errorCode(error) !== 'NOSCRIPT') throw error;
      return this.#redis.eval(text, keys, args);
    }
  }
}

/**
 * No retries: a call whose answer was lost may have been applied, and doing it twice is for the caller to judge. (`retry: false`
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

/** Pace of streamed answers. A model named `stream-N` or `stream-N-MS` overrides both. */
export interface StreamPace {
  /** Most content events an answer is cut into. */
  readonly events: number;
  /** Pause before each event, ms. */
  readonly delayMs: number;
}

export interface OriginOptions {
  /** 0 (default) takes a free port. */
  readonly port?: number;
  readonly host?: string;
  /** Which credentials are accepted. Default: what begins with `sk-` or `AIza`, as the providers' real keys do. */
  readonly accept?: (key: string) => boolean;
  readonly stream?: Partial<StreamPace>;
  /** Pause before every answer, ms. */
  readonly delayMs?: number;
  /** Keep the latest so many requests in {@link Origin.requests}; default 0, none. */
  readonly record?: number;
  /**
   * For load tests: answers come from buffers made at the start, nothing is parsed, checked or recorded. A body that contains
   * `"stream":true` (or a path that says so) is streamed.
   */
  readonly lean?: boolean;
  /** Called when a caller goes away before its answer is complete. */
  readonly onAbort?: (request: { readonly method: string; readonly url: string }) => void;
}

/** A request as the origin got it. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** Names and values in turn, as on the wire. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

export interface OriginCounts {
  /** Requests whose head arrived. */
  readonly requests: number;
  /** Answers sent to the end. */
  readonly completed: number;
  /** Answers that did not get to their end: the caller went away, or a script cut them. */
  readonly aborted: number;
  /** Stream events written. */
  readonly events: number;
}

export interface Origin {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Oldest first; empty unless `record` was given. */
  readonly requests: readonly RecordedRequest[];
  readonly counts: OriginCounts;
  /** Forgets what was recorded and counted. */
  reset(): void;
  /** Ends every connection and the server. */
  close(): Promise<void>;
}

/** Default of {@link OriginOptions.accept}. */
export const looksLikeKey = (key: string): boolean => /^(?:sk-|AIza)/.test(key);

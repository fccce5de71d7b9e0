/** What the bench asks of its load generator, and what it hears back; messages over the process's IPC channel. */

/** One slice of load against one target. Every request that is begun is answered before the slice ends. */
export interface Job {
  readonly port: number;
  readonly path: string;
  /** Header lines beside Host, Content-Type, Content-Length and the key's Authorization. */
  readonly headers: readonly string[];
  /** Requests take turns over this many API keys. */
  readonly keys: number;
  readonly bodyBytes: number;
  readonly stream: boolean;
  readonly concurrency: number;
  /** How long new requests are begun before and while measuring, ms. */
  readonly warmMs: number;
  readonly measureMs: number;
}

/** `warm`: the warm-up has been answered in full and the load waits for a word to start measuring. */
export type Reply = { readonly kind: 'warm' } | { readonly kind: 'done'; readonly slice: Slice };

/** Times in milliseconds over the measured requests of one slice. */
export interface Slice {
  readonly requests: number;
  /** Requests that ended in another status than 200 or in a lost connection. */
  readonly failures: number;
  /** The first unexpected status line or error, if any. */
  readonly failure: string | null;
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  /** Median time from sending a request to the first byte of its answer's body. */
  readonly ttft: number;
}

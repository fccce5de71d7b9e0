/** What the plan is for. */
export const TARGET = { keys: 10_000_000, requestsPerSecond: 1_000_000 } as const;

/** What nobody has measured and the figures depend on. Each is named in docs/scale.md. */
export const ASSUMED = {
  /** Deviation of the logarithm of keys' requests a day: production clients of two model sizes have 2.35 and 2.70 (ServeGen, 14 days). */
  sigma: 2.5,
  /** Parts of a day in which a client is active, and coefficients of variation of its gaps then: quantiles of the same clients. */
  activeShares: [0.005, 0.06, 0.15, 0.3, 0.5, 0.75, 0.95],
  gapVariations: [1, 1, 1.2, 1.3, 1.5, 2.5, 5.5],
  /** Requests a second of a key that is active, at most, unless its day needs more: of these clients' windows one in a hundred has more than 800. */
  fastest: 1000,
  /** The busiest hour over the mean one, of the same. */
  peak: 1.5,
  /** Isolates that serve one key at a time, when it has requests enough. */
  isolatesPerKey: 4,
  /** Seconds from a request's admission to the end of its answer. */
  answerSeconds: 4,
  /** Requests a second that one isolate gets to serve. */
  requestsPerIsolate: 250,
  /** Keys that are new a day; each is an account of its own. */
  newKeysPerDay: 100_000,
  /** Milliseconds that a Durable Object call keeps its object active: 0.45 to 2.4 were measured. */
  callMs: 3,
  /** The same while a ledger waits for a board elsewhere. */
  boardMs: 15,
  /** Milliseconds of CPU that the field needs to tell how a unit is bound: SQLite takes 0.003 to 0.014 to find no row or one. */
  standingMs: 0.02,
  /** Milliseconds of CPU that a request costs, reports and judging included (docs/performance.md). */
  requestCpuMs: 0.36,
} as const;

/** Parts that kinds of honest keys have in all requests. `usual` is a guess at a general API; the evaluation's kinds, in equal parts, are the hard ones. */
export const USUAL_MIX: Readonly<Record<string, number>> = {
  person: 0.28,
  agent: 0.24,
  gateway: 0.12,
  rag: 0.12,
  batch: 0.08,
  development: 0.05,
  'non-english': 0.05,
  tutoring: 0.03,
  evaluation: 0.01,
  judge: 0.01,
  university: 0.007,
  'red-team': 0.003,
};

/** What one object, or one database, does a second: measured (docs/performance.md, docs/storage.md) or as its provider says. */
export const CEILINGS = {
  /** Calls that write, one commit each: 400 to 1,800 on the measuring machine. The plan takes the lower. */
  writes: 400,
  reads: 2000,
  redisCommands: 10_000,
} as const;

/** USD at list price (docs/scale.md has sources and dates). */
export const PRICES = {
  workerRequest: 0.3e-6,
  workerCpuMs: 0.02e-6,
  objectRequest: 0.15e-6,
  objectGbSecond: 12.5e-6,
  rowWritten: 1e-6,
  storedGbMonth: 0.2,
  redisCommand: 0.2 / 100_000,
  redisGb: 0.03,
} as const;

/** Rows that SQLite counts as written, as read from the cursor in workerd (`rowsWritten`): an index counts, and so does each row deleted. */
export const ROWS = {
  state: 1,
  /** Rows are overwritten in turn. */
  journal: 1,
  snapshot: 1,
  /** Written when its window closes and deleted when it is old. */
  closedWindow: 2,
  alarm: 1,
  directory: 2,
  boardCounter: 2,
} as const;

/** Seconds, as in src/objects/ledger, src/campaigns/trace.ts and src/policy. */
export interface Intervals {
  readonly leaseSeconds: number;
  readonly leaseRequests: number;
  /** Between a ledger's publications: so much of the key's age, within these. */
  readonly publish: { readonly least: number; readonly most: number; readonly ofAge: number };
  /** Between verdict exchanges. */
  readonly verdict: number;
  /** Between a suspect's news, and between questions of a registered account's key how it is bound. */
  readonly campaigns: number;
  /** Between questions to the register. */
  readonly account: number;
}

export const INTERVALS: Intervals = {
  leaseSeconds: 5,
  leaseRequests: 100,
  publish: { least: 5, most: 60, ofAge: 1 / 20 },
  verdict: 10,
  campaigns: 60,
  account: 600,
};

export const DAY = 86_400;

import type { Action, EvidenceReason } from './evidence.ts';
import type { Quota } from './lease.ts';

/** What to do while a ledger or the board cannot be reached. */
export type Stance = 'fail_open' | 'fail_closed';

/** List price of a model in cost units per token. `model` is a glob (`gpt-*`); the first match counts. */
export interface Price {
  readonly model: string;
  readonly input: number;
  readonly output: number;
}

/** How far a busy key that has proved itself is sampled. */
export interface Sampling {
  /** Requests that must have been judged before. */
  readonly after: number;
  /** Requests a second of which every one is observed. */
  readonly perSecond: number;
  /** Of a busier key at least one request in so many is observed; 1 observes all. */
  readonly oneIn: number;
}

/** The policy document, validated and frozen (see config/policy.ts for the JSON that operators write). */
export interface Policy {
  /** `sha256:…` of the canonical document: names the policy in decisions and summaries. */
  readonly id: string;
  readonly mode: 'shadow' | 'enforce';
  /** Tolerated probability that an honest key ever reaches the action, over the key's whole life. Each ≤ the one before. */
  readonly falseAlarms: Readonly<Record<Exclude<Action, 'allow'>, number>>;
  /** How long a decision holds after its last evidence, in seconds. */
  readonly holdSeconds: Readonly<Record<Exclude<Action, 'allow'>, number>>;
  /** Highest action that each reason alone may lead to. */
  readonly ceilings: Readonly<Record<EvidenceReason, Action>>;
  readonly quotas: readonly Quota[];
  /** Requests in flight a key; null for no limit. */
  readonly concurrency: number | null;
  /** Requests a minute that a throttled key keeps. */
  readonly throttleRequestsPerMinute: number;
  /** Output tokens set aside for a request that names no maximum. */
  readonly reserveOutputTokens: number;
  readonly prices: readonly Price[];
  readonly lease: {
    /** How long an isolate may decide alone: the time a decision takes to reach everywhere. */
    readonly seconds: number;
    /** The most requests granted ahead of need. */
    readonly requests: number;
    /** Strict: nothing ahead of need, so that every request is preceded by a durable write. */
    readonly strict: boolean;
  };
  /** Time-outs in milliseconds. */
  readonly timeouts: { readonly ledger: number; readonly board: number; readonly origin: number };
  readonly stance: Readonly<Record<Action | 'unknown', Stance>>;
  /** Requests whose kind or size cannot be inspected. */
  readonly uninspected: 'forward' | 'refuse';
  /** Paths of a configured origin that the protocol does not know. */
  readonly unknownPaths: 'forward' | 'refuse';
  /** Largest JSON body that is inspected, and largest body that is forwarded at all, in bytes. */
  readonly inspectBytes: number;
  readonly bodyBytes: number;
  /** How output is counted in streams whose client did not ask for usage: see docs/metering.md. */
  readonly streamUsage: 'exact' | 'sampled';
  /** Which requests of a key are observed: all, except of one that has proved itself and is busy. See scoring/attention.ts. */
  readonly sampling: Sampling;
  /** Pages named in refusals. */
  readonly help: { readonly verify: string; readonly appeal: string };
}

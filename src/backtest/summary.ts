import type { Action, EvidenceReason, Reason } from '../domain/index.ts';

/** What a backtest found, as docs/backtest.md defines it. Plain JSON; the same log, accounts, policy and engine give the same, byte for byte. */
export interface Summary {
  /** Requests judged or counted; lines skipped are in `skipped` alone. */
  readonly requests: number;
  readonly skipped: number;
  /** The policy's id, `sha256:…`. */
  readonly policy: string;
  readonly engine: string;
  /** In order of first appearance in the log. */
  readonly keys: Readonly<Record<string, KeyReport>>;
  /** Accounts that act together, by the campaign's name; those that were watched at least. */
  readonly campaigns: Readonly<Record<string, CampaignReport>>;
  readonly prevalence: Prevalence;
}

export interface KeyReport {
  readonly account?: string;
  readonly requests: number;
  readonly output_tokens: number;
  /** The first time the key reached at least that action; absent if never. */
  readonly first: Readonly<Partial<Record<Exclude<Action, 'allow'>, Milestone>>>;
  /** The action after the key's last request. */
  readonly final: Action;
  /** What enforcement would have let through to the origin. */
  readonly forwarded: number;
  readonly forwarded_output_tokens: number;
  /** Nats, four decimals, after the key's last request. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The campaign that its account is in. */
  readonly campaign?: string;
}

/** What is known of a campaign. Milestones count the requests and output tokens of all of its keys. */
export interface CampaignReport {
  readonly keys: readonly string[];
  readonly first: Readonly<Partial<Record<Exclude<Action, 'allow'>, Milestone>>>;
  readonly final: Action;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What links its accounts: groups of facts, and `content`; the commonest first. */
  readonly links: readonly string[];
}

/** When a key reached an action: its own requests and output tokens up to and including the one that triggered it. */
export interface Milestone {
  readonly ts: number;
  readonly request: number;
  readonly output_tokens: number;
}

/** How common large-scale harvests are: keys that ever reached `throttle` or more, and all their traffic in the log. */
export interface Prevalence {
  readonly large_scale_harvests: number;
  /** All traffic of the log. */
  readonly requests: number;
  readonly output_tokens: number;
  /** The harvests' part of it, whether or not enforcement would have let it through. */
  readonly harvested_requests: number;
  readonly harvested_output_tokens: number;
  /** The part of the harvests that enforcement would have let through. */
  readonly forwarded_output_tokens: number;
  /** By model as named in the request, sorted by name; `other` beyond a bound, `` when none was named. */
  readonly by_model: Readonly<Record<string, HarvestShare>>;
  /** By reason of the severest action of each key, which may have several. */
  readonly by_reason: Readonly<Partial<Record<Reason, HarvestShare>>>;
  /** By UTC day, `2026-11-23`. */
  readonly by_day: Readonly<Record<string, HarvestShare>>;
}

export interface HarvestShare {
  readonly keys: number;
  readonly requests: number;
  readonly output_tokens: number;
}

/** A change of a key's action: one line of `--decisions`. */
export interface DecisionLine {
  readonly ts: number;
  readonly key: string;
  readonly account?: string;
  readonly from: Action;
  readonly to: Action;
  /** The key's own requests and output tokens up to and including the one that changed it. */
  readonly request: number;
  readonly output_tokens: number;
  readonly score: number;
  readonly reasons: readonly {
    readonly reason: EvidenceReason;
    readonly weight: number;
    readonly count: number;
  }[];
  readonly clears: string;
  /** The request was covered by a licence: this is recorded and not acted on. */
  readonly licensed?: true;
  /** The campaign that the decision was made on. */
  readonly campaign?: string;
}

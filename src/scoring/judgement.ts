import type { EvidenceReason } from '../domain/index.ts';
import type { Scope } from '../detectors/index.ts';
import type { Bits } from './bits.ts';

/**
 * Everything remembered of a key in order to judge it. Plain JSON. At most {@link STREAMS} streams of about 1.6 KB and
 * {@link TEMPLATES} counters of about 20 bytes: below 64 KB as JSON, whatever the input (tested).
 */
export interface Judgement {
  readonly version: 1;
  /** Streams opened so far, evicted ones included, by scope: later ones get a smaller share of the false-alarm budget. */
  readonly opened: Record<Scope, number>;
  /** Observations judged. */
  judged: number;
  readonly templates: TemplateCounts;
  readonly streams: Stream[];
  /** The innocent explanation of the last finding for each reason. */
  readonly innocent: Partial<Record<EvidenceReason, string>>;
}

/** The most frequent template fingerprints, candidates for streams: what makes a template is that it returns. Columns of one table. */
export interface TemplateCounts {
  /** 30 bits of each fingerprint: with so few rows two of them hardly ever coincide. */
  readonly tags: number[];
  readonly counts: number[];
  /** The observation that had it last, by number. */
  readonly last: number[];
}

export interface Stream {
  /** Fingerprint, unique within its scope. */
  readonly id: string;
  readonly scope: Scope;
  /** Natural logarithm of the stream's share of the budget. */
  readonly logShare: number;
  requests: number;
  last: number;
  topics: Bits;
  /** Bits set in `topics`. */
  covered: number;
  /** Cells of the request before. */
  before: readonly number[];
  /** Bloom filter of facts already counted. */
  facts: Bits;
  /** Facts in the filter since it was last emptied. */
  filled: number;
  readonly counted: Record<EvidenceReason, number>;
  readonly users: Bits;
  returning: number;
  readonly evidence: Partial<Record<EvidenceReason, Process>>;
}

/** One e-process (docs/evidence.md). */
export interface Process {
  /** ln of its value at `last`; never below the prior weight of a start now. */
  log: number;
  /** Findings it has seen. */
  steps: number;
  /** Findings that spoke for it since the evidence began to grow. */
  count: number;
  since: number;
  last: number;
}

export const STREAMS = 20;
export const TEMPLATES = 64;
export const TOPIC_BITS = 2048;
export const FACT_BITS = 2048;
export const USER_BITS = 256;

export const newJudgement = (): Judgement => ({
  version: 1,
  opened: { key: 0, context: 0, template: 0 },
  judged: 0,
  templates: { tags: [], counts: [], last: [] },
  streams: [],
  innocent: {},
});

export const newStream = (id: string, scope: Scope, logShare: number, now: number): Stream => ({
  id,
  scope,
  logShare,
  requests: 0,
  last: now,
  topics: [],
  covered: 0,
  before: [],
  facts: [],
  filled: 0,
  counted: { parameter_extraction: 0, reasoning_coercion: 0, template_harvest: 0, coverage_growth: 0 },
  users: [],
  returning: 0,
  evidence: {},
});

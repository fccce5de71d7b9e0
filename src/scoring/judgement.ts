import type { EvidenceReason } from '../domain/index.ts';
import type { Scope } from '../detectors/index.ts';
import type { Bits } from './bits.ts';
import type { Memory } from './memory.ts';

/**
 * Everything remembered of a key in order to judge it. Plain JSON. At most {@link STREAMS} streams of about 2.4 KB,
 * {@link TEMPLATES} counters of about 20 bytes and one memory of 11 KB: below 64 KB as JSON, whatever the input (tested).
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
  /** Nats by reason that leading processes gained, never capped nor faded (see lead.ts). */
  readonly led: Partial<Record<EvidenceReason, number>>;
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
  /** Bloom filters of prompts seen and facts counted: the present one and the one before. */
  facts: Bits;
  older: Bits;
  /** Facts in the present filter. */
  filled: number;
  readonly counted: Partial<Record<EvidenceReason, number>>;
  /** Averages, by HABIT. */
  readonly habits: number[];
  /** Requests by subject, recent ones, and how evenly they spread (see StreamSketch). */
  subjects: number[];
  /** The last one named; 0 for none. */
  subject: number;
  breadth: number | null;
  readonly users: Bits;
  returning: number;
  readonly evidence: Partial<Record<EvidenceReason, Process>>;
  /** Of the key's own stream only, from its first request on. */
  memory?: Memory;
}

/** One e-process (docs/evidence.md), for each part of the requests that a harvest may be. */
export interface Process {
  /** ln of its values at `last`, by mixture. */
  readonly logs: number[];
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
/** The key's own stream sees the most. */
export const FACT_BITS: Readonly<Record<Scope, number>> = {
  key: 8192,
  context: 2048,
  shape: 2048,
  template: 2048,
};
export const USER_BITS = 256;

export const newJudgement = (): Judgement => ({
  version: 1,
  opened: { key: 0, context: 0, shape: 0, template: 0 },
  judged: 0,
  templates: { tags: [], counts: [], last: [] },
  streams: [],
  innocent: {},
  led: {},
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
  older: [],
  filled: 0,
  counted: {},
  habits: [],
  subjects: [],
  subject: 0,
  breadth: null,
  users: [],
  returning: 0,
  evidence: {},
});

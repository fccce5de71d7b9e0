import type { EvidenceReason } from '../domain/index.ts';

/**
 * What a stream gathers: `key` takes every request of the key, `context` those under one system prompt and tool set, `template` those that
 * share a template. One request counts in at most one stream of each scope.
 */
export type Scope = 'key' | 'context' | 'template';

/** What a stream remembers of its earlier requests, as detectors see it beside the present observation. */
export interface StreamSketch {
  readonly scope: Scope;
  /** Requests before this one. */
  readonly requests: number;
  /**
   * How far this request's topic cells are new to the stream, 0..1 (four new ones are enough). Cells that the request before had too are left out: they are
   * the template's own words. 0 when nothing remains, as with one question asked of many documents.
   */
  readonly novelty: number;
  /** Distinct facts counted so far for a reason. */
  readonly facts: Readonly<Record<EvidenceReason, number>>;
  /** Whether a fact has been counted for a reason; errs towards yes. */
  readonly seen: (reason: EvidenceReason, fact: string) => boolean;
  /** End users named so far: distinct (estimated), and requests of users who had come before. */
  readonly endUsers: { readonly distinct: number; readonly returning: number };
}

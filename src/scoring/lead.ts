import { EVIDENCE_REASONS, type EvidenceReason } from '../domain/index.ts';
import type { Judgement, Stream } from './judgement.ts';
import { gain } from './process.ts';
import { MIXTURES } from './priors.ts';

/** The process that has done best so far among those that a request belongs to. */
export interface Lead {
  readonly stream: Stream;
  readonly reason: EvidenceReason;
  /** What part of the stream's requests a harvest is taken to be. */
  readonly mixture: number;
}

/**
 * Chosen before the request is weighed, so that what it then says is evidence: the key's requests so far, each by the process that led when it came, are one more
 * likelihood ratio. It has no share to pay for, and is what campaigns add up; no key is judged by it.
 */
export function leadOf(streams: readonly Stream[]): Lead | null {
  let lead: Lead | null = null;
  let highest = -Infinity;
  for (const stream of streams)
    for (const reason of EVIDENCE_REASONS) {
      const { logs } = stream.evidence[reason] ?? NONE;
      for (let i = 0; i < logs.length; i++) {
        if (logs[i]! <= highest) continue;
        highest = logs[i]!;
        lead = { stream, reason, mixture: MIXTURES[stream.scope][i]! };
      }
    }
  return lead;
}

const NONE = { logs: [] } as const;

/** Adds what the leading process gained. Rounded down: what is lost speaks against nobody. */
export function follow({ led }: Judgement, { reason, mixture }: Lead, weight: number): void {
  led[reason] = Math.floor(((led[reason] ?? 0) + gain(weight, mixture)) * 1000) / 1000;
}

/** Nats by reason; differences since a moment are the evidence since then. */
export type Led = Readonly<Partial<Record<EvidenceReason, number>>>;

import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** One or two blobs out of place are a mistake of a client. */
const MISTAKES = 2;
/** From here the wording asks for the reasoning itself. */
const REQUEST = 0.4;

const WEIGHT = { orphan: 1.6, moved: 2, branched: 1.1 } as const;

/**
 * Encrypted reasoning handed back where it does not belong: before any user turn, in another conversation than it came in, or at the same turn with ever
 * other requests. Each blob counts once. Fail-over and shared sessions keep the conversation, so their blobs are in place.
 */
export function detect(observation: Observation, { scope, past, facts }: StreamSketch): readonly Finding[] {
  const blob = observation.fingerprints.reasoningBlobs[0];
  if (scope !== 'key' || blob === undefined || past === null) return NOTHING;
  const { replay } = past;
  return [
    {
      detector: 'reasoning_replay',
      reason: 'reasoning_replay',
      weight: replay === null ? -0.2 : replayWeight(observation, WEIGHT[replay], facts.reasoning_replay),
      fact: `blob:${blob}`,
      innocent:
        'A client that loses the beginning of its conversations, or branches them; a team that shares sessions between keys.',
    },
  ];
}

function replayWeight({ content }: Observation, weight: number, counted: number): number {
  const asked = content.reasoningDemand >= REQUEST ? 0.5 : 0;
  return counted < MISTAKES ? 0.3 + asked : weight + asked;
}

import type { Observation } from '../domain/index.ts';
import type { Detectors, Scope } from '../detectors/index.ts';
import { newStream, type Stream } from './judgement.ts';
import { sketchOf } from './sketch.ts';

/** Streams that have seen nothing. Never changed. */
const FRESH: Readonly<Record<Scope, Stream>> = {
  key: newStream('', 'key', 0, 0),
  context: newStream('', 'context', 0, 0),
  shape: newStream('', 'shape', 0, 0),
  template: newStream('', 'template', 0, 0),
};

/** Nats. What speaks less than this for a harvest comes up in honest traffic all the time. */
const WORTH = 0.2;

/**
 * Whether an observation would speak for a harvest in a new stream. Only then is one opened: an honest key whose prompts happen to begin alike,
 * or whose system prompt names each user, would open one after the other, and each makes the share of the next one smaller.
 */
export function isWorthAStream(scope: Scope, observation: Observation, detectors: Detectors): boolean {
  const sketch = sketchOf(FRESH[scope], observation);
  for (const { detect } of detectors)
    for (const { weight } of detect(observation, sketch)) if (weight > WORTH) return true;
  return false;
}

/**
 * Whether a stream weighs its next observation. The one that opened it was chosen for what it says, so it is remembered only: what
 * is chosen by looking is not evidence. The key's own stream is always there.
 */
export const isOpen = ({ scope, requests }: Stream): boolean => scope === 'key' || requests > 0;

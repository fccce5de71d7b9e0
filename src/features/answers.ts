import type { Fingerprint, Observation } from '../domain/index.ts';
import { itemsOf } from './items.ts';
import type { FingerprintKey } from './key.ts';
import { turnFingerprint } from './turn.ts';

/** Most items of answers that one observation holds. */
export const ANSWER_ITEMS = 12;
/** What is shorter is asked by chance. */
const WORDS = 4;

/**
 * Adds what the answer to a request may be asked as later, when the request seeks prompts; otherwise the observation stays as it is and `answer` is not
 * called. The values are those that the items would have as prompts: `Fingerprints.prompt`, under the same key.
 */
export function withAnswer(observation: Observation, answer: () => string, key: FingerprintKey): Observation {
  const { fingerprints } = observation;
  if (fingerprints.answers === undefined) return observation;
  const answers = answerFingerprints(answer(), key);
  return { ...observation, fingerprints: { ...fingerprints, answers } };
}

/** Keyed fingerprints of an answer's items, each once; none of its text. */
function answerFingerprints(answer: string, { prompt: key }: FingerprintKey): readonly Fingerprint[] {
  const found = new Set<Fingerprint>();
  for (const item of itemsOf(answer, ANSWER_ITEMS)) {
    const fingerprint = turnFingerprint(item, key, WORDS);
    if (fingerprint !== null) found.add(fingerprint);
  }
  return [...found];
}

import type { Fingerprint, ModelCall } from '../domain/index.ts';
import { textFingerprint } from './fingerprints.ts';
import { MODEL_LENGTH } from './model.ts';
import type { SipKey } from './siphash.ts';

/**
 * How a request is made, whatever it says: one program makes its requests alike. Separates a harvest from the customers it hides among when it has no
 * template. Spoofable, so it only ever groups requests and never speaks against anybody.
 */
export function shapeFingerprint(call: ModelCall, key: SipKey): Fingerprint {
  const { temperature, topP, n, maxOutputTokens, seed, stops, reasoning } = call.parameters;
  const parts = [
    call.protocol,
    call.operation,
    (call.model ?? '').slice(0, MODEL_LENGTH),
    call.stream,
    temperature,
    topP,
    n,
    maxOutputTokens,
    seed !== null,
    stops,
    reasoning,
    call.turnCount > 1,
    call.system !== '',
    call.tools.length > 0,
    call.endUser !== null,
  ];
  return textFingerprint(parts.join('|'), key);
}

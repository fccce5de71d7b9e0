import type { ModelCall, ProtocolName } from '../../../src/domain/index.ts';
import { PROTOCOLS } from '../../../src/protocols/index.ts';

/** The call that a POST makes; throws when the path is unknown or the body no request, so that tests need not. */
export const callOf = (protocol: ProtocolName, path: string, body: unknown): ModelCall => {
  const call = maybeCallOf(protocol, path, body);
  if (call === null) throw new Error('not a request of this operation');
  return call;
};

export const maybeCallOf = (protocol: ProtocolName, path: string, body: unknown): ModelCall | null => {
  const route = PROTOCOLS[protocol].route('POST', path);
  if (route === null) throw new Error(`unknown path ${path}`);
  return PROTOCOLS[protocol].call(route, body, 100);
};

/** Turns as `role: text`. */
export const script = (call: ModelCall): readonly string[] =>
  call.turns.map((turn) => `${turn.role}: ${turn.text}`);

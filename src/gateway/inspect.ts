import type { ModelCall, Route } from '../domain/index.ts';
import type { Body } from './body.ts';
import type { Target } from './locate.ts';

/** What inspection made of a request. `call` is null when there is nothing to inspect or it cannot be. */
export interface Inspected {
  readonly call: ModelCall | null;
  readonly parsed: unknown;
  /** The body as text; empty when it was not read. */
  readonly text: string;
  /** The operation carries a JSON body that should have been readable and was not. */
  readonly opaque: boolean;
  /** It could have been inspected, and goes on unread (see unread.ts): what its answer tells of it counts. */
  readonly unread: boolean;
}

export const NOTHING_TO_SEE: Inspected = { call: null, parsed: null, text: '', opaque: false, unread: false };
export const UNREAD: Inspected = { ...NOTHING_TO_SEE, unread: true };
const OPAQUE: Inspected = { ...NOTHING_TO_SEE, opaque: true };

/** Whether a body is worth reading: JSON of a known operation, not compressed (an origin may inflate it, inspection will not). */
export const isInspectable = (route: Route, headers: Headers): boolean =>
  route.inspect && (headers.get('content-encoding') ?? 'identity') === 'identity';

/** Reads a body as the protocol's request. Malformed JSON is not an error here: the origin answers it as it always does. */
export function inspect(target: Target, body: Body): Inspected {
  if (!target.route.inspect) return NOTHING_TO_SEE;
  if (body.kind !== 'bytes') return OPAQUE;
  const text = decoder.decode(body.bytes);
  const parsed = parse(text);
  const call = parsed === undefined ? null : target.protocol.call(target.route, parsed, body.size);
  return call === null ? OPAQUE : { call, parsed, text, opaque: false, unread: false };
}

const decoder = new TextDecoder();

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

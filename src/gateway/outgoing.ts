import type { Lease, Policy } from '../domain/index.ts';
import type { Body } from './body.ts';
import type { Inspected } from './inspect.ts';
import type { Target } from './locate.ts';

/** The body that the origin gets, and what was changed in it. */
export interface Prepared {
  readonly body: BodyInit | null;
  /** Fields withheld from a degraded key, as the protocol names them. */
  readonly withheld: readonly string[];
  /** Usage was asked for on the caller's behalf: it has to be hidden from the answer. */
  readonly hideUsage: boolean;
}

/** The body as it came, unless the key is degraded or its stream is to be metered exactly. */
export function prepare(
  target: Target,
  inspected: Inspected,
  body: Body,
  lease: Lease | null,
  meterExactly: () => boolean,
): Prepared {
  const { call, parsed, text } = inspected;
  if (call === null || body.kind === 'stream') return { body: raw(body), withheld: [], hideUsage: false };
  const degraded = lease?.action === 'degrade' ? target.protocol.withhold(target.route, parsed) : null;
  const withheld = degraded?.fields ?? [];
  const current = degraded !== null && withheld.length > 0 ? degraded : null;
  const sent = current === null ? text : JSON.stringify(current.body);
  const asked =
    call.stream && meterExactly()
      ? target.protocol.askForUsage(target.route, call, sent, current === null ? parsed : current.body)
      : null;
  const unchanged = asked === null && current === null;
  return { body: unchanged ? body.bytes : (asked ?? sent), withheld, hideUsage: asked !== null };
}

const raw = (body: Body): BodyInit | null => (body.kind === 'bytes' ? body.bytes : body.stream);

/** Whether every stream under this lease is metered exactly, whatever it costs. */
export const isExact = (lease: Lease | null, policy: Policy): boolean =>
  lease?.exactUsage ?? policy.streamUsage === 'exact';

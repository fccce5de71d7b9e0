import { atLeast, type Amounts, type Lease } from '../../domain/index.ts';
import type { Denial } from './admission.ts';

/** The refusal that a lease's action asks for; null when requests may be forwarded. */
export function denialBy(lease: Lease): Denial | null {
  if (!atLeast(lease.action, 'verify')) return null;
  return { kind: 'decision', action: lease.action, reasons: lease.reasons, until: lease.actionUntil };
}

/** The refusal of a request that does not fit in what was granted. */
export function shortageOf(lease: Lease, need: Amounts): Denial {
  const { shortage } = lease;
  if (shortage === null) return { kind: 'unavailable' };
  // `watch` must stay unnoticeable: a watched key that reaches its own quota is told of the quota alone.
  const throttled =
    atLeast(lease.action, 'throttle') && shortage.measure === 'requests' && shortage.window === 'minute';
  const isOversized = shortage.measure === 'requests' && need.requests > 1 && need.requests > shortage.limit;
  return {
    kind: 'shortage',
    shortage,
    throttledFor: throttled ? lease.reasons : null,
    oversized: isOversized ? need.requests : null,
  };
}

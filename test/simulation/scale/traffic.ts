import { randomFrom } from '../../../src/demo/random.ts';
import type { Policy } from '../../../src/domain/index.ts';
import { keyKinds, played, type KeyKind, type Population } from './activity.ts';
import { leased, noUse, type LedgerUse } from './leasing.ts';
import { ASSUMED, DAY, type Intervals } from './settings.ts';

/** A day of all keys. */
export interface Traffic {
  readonly use: LedgerUse;
  /** Keys that send anything in a day. */
  readonly seen: number;
  /** The busiest key's requests a second while it is active. */
  readonly busiest: number;
  /** Requests a day of the key in the middle, and of the key that the request in the middle is of. */
  readonly medianKey: number;
  readonly medianRequest: number;
}

export interface TrafficOptions extends Population {
  readonly policy: Policy;
  readonly intervals: Intervals;
  /** Isolates that serve one key. */
  readonly isolates: number;
}

/** An established key: it has sent enough for the longest leases, and been there for long. */
const ESTABLISHED = { seen: 1000, age: DAY } as const;

/** Plays a part of each kind of key's day, and adds up what all keys make of it. */
export function trafficOf(options: TrafficOptions): Traffic {
  const kinds = keyKinds(options);
  const policy = withLease(options.policy, options.intervals);
  const use = noUse();
  let seen = 0;
  for (const kind of kinds) {
    const own = dayOf(kind, { ...options, policy });
    for (const name of Object.keys(use) as (keyof LedgerUse)[]) use[name] += own[name] * kind.weight;
    seen += kind.weight * (1 - Math.exp(-kind.perDay));
  }
  return {
    use,
    seen,
    busiest: Math.max(...kinds.map(({ perDay, active }) => perDay / (DAY * active))),
    medianKey: quantile(kinds, ({ weight }) => weight),
    medianRequest: quantile(kinds, ({ weight, perDay }) => weight * perDay),
  };
}

function dayOf(kind: KeyKind, { policy, intervals, isolates }: TrafficOptions): LedgerUse {
  const { times, part } = played(kind);
  const { answerSeconds } = ASSUMED;
  const options = { isolates, answerSeconds, ...ESTABLISHED, scrutiny: false, policy, intervals };
  const use = leased(times, options, randomFrom(kind.seed + 1));
  for (const name of Object.keys(use) as (keyof LedgerUse)[]) use[name] /= part;
  return use;
}

const withLease = (policy: Policy, { leaseSeconds, leaseRequests }: Intervals): Policy => ({
  ...policy,
  lease: { ...policy.lease, seconds: leaseSeconds, requests: leaseRequests },
});

function quantile(kinds: readonly KeyKind[], mass: (kind: KeyKind) => number): number {
  const half = kinds.reduce((sum, kind) => sum + mass(kind), 0) / 2;
  let below = 0;
  return kinds.find((kind) => (below += mass(kind)) >= half)?.perDay ?? 0;
}

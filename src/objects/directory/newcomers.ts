import {
  absorb,
  epochOf,
  isRepeated,
  newAccount,
  withoutSilent,
  type Account,
} from '../../accounting/index.ts';
import { unobserved, type Exchange, type KeyId, type Policy, type Report } from '../../domain/index.ts';
import { holdMs } from '../ledger/grant.ts';

/** Unknown keys that a shard remembers at once. A flood of invented keys pushes the oldest out: they cost a flooder's memory, not ours. */
const NEWCOMER_LIMIT = 2048;

/** Finished requests remembered of a key that no origin has accepted yet. */
const EXCHANGE_LIMIT = 32;

/** A key that no origin has accepted yet. In memory only: an invented key leaves nothing behind. */
export interface Newcomer {
  readonly account: Account;
  readonly exchanges: readonly Exchange[];
}

/** The unknown keys of a shard, oldest first, bounded. */
export class Newcomers {
  readonly #keys = new Map<KeyId, Newcomer>();

  get size(): number {
    return this.#keys.size;
  }

  get(key: KeyId): Newcomer {
    return this.#keys.get(key) ?? { account: newAccount(), exchanges: [] };
  }

  set(key: KeyId, newcomer: Newcomer): void {
    this.#keys.delete(key);
    if (this.#keys.size >= NEWCOMER_LIMIT) {
      const [oldest] = this.#keys.keys();
      if (oldest !== undefined) this.#keys.delete(oldest);
    }
    this.#keys.set(key, newcomer);
  }

  delete(key: KeyId): void {
    this.#keys.delete(key);
  }
}

/** Takes a report of a key that is still unknown. Its requests are counted when it is accepted; unanswered, they are no evidence. */
export function takeReport(newcomer: Newcomer, report: Report, policy: Policy, now: number): Newcomer {
  const account = withoutSilent(newcomer.account, holdMs(policy), now);
  if (isRepeated(account, report)) return newcomer;
  const exchanges = report.exchanges.map(unobserved);
  return {
    account: absorb(account, report, epochOf(policy.quotas, now), now),
    exchanges: [...newcomer.exchanges, ...exchanges].slice(-EXCHANGE_LIMIT),
  };
}

/** Whether the origin has accepted the key: it answered one of its requests with success. */
export const isAccepted = (report: Report): boolean =>
  report.exchanges.some(({ outcome }) => outcome.accepted);

import type { Account } from '../accounting/index.ts';
import type { Config } from '../config/config.ts';
import type { CampaignRegion } from '../campaigns/index.ts';
import type {
  AccountStanding,
  Acknowledgement,
  Board,
  Exchange,
  KeyDetail,
  KeyId,
  KeySummary,
  Override,
  Report,
  Taken,
} from '../domain/index.ts';

/** What a ledger needs of the world. */
export interface LedgerDependencies {
  readonly config: Config;
  readonly board: Board;
  /** Whether other deployments use the same board. */
  readonly shared: boolean;
  readonly regions: CampaignRegion;
  /** The account of a key, after noting what the key has taken under its licences. */
  account(key: KeyId, taken: Taken | null): Promise<AccountStanding | null>;
  /** Tells the directory how a key stands. */
  publish(summary: KeySummary): Promise<void>;
}

/** What a directory shard needs of the world. */
export interface DirectoryDependencies {
  readonly config: Config;
  readonly board: Board;
  ledger(key: KeyId): LedgerPort;
}

/** A ledger's remote methods. */
export interface LedgerPort {
  /**
   * Absorbs a report once, judges it, and answers with a lease when one is asked for. Opening a ledger hands over what the
   * directory held for the key while it was unknown; a ledger that exists ignores it.
   */
  report(key: KeyId, report: Report, opening: Opening | null): Promise<Acknowledgement>;
  detail(): Promise<KeyDetail | null>;
  override(override: Override | null): Promise<KeyDetail | null>;
  /** The key's account has changed; null when it has none any more. */
  accountChanged(standing: AccountStanding | null): Promise<void>;
}

/** What a key did before the origin accepted it. */
export interface Opening {
  readonly account: Account;
  readonly exchanges: readonly Exchange[];
}

/** A directory shard's answer to a report: its lease, and whether the key has a ledger to talk to from now on. */
export interface Introduction {
  readonly known: boolean;
  readonly acknowledgement: Acknowledgement;
}

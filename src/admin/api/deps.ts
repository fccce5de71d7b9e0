import type { CampaignBoard } from '../../campaigns/index.ts';
import type { AdminToken } from '../../config/config.ts';
import type { PolicyResult } from '../../config/policy.ts';
import type {
  AccountRegister,
  AuditLog,
  KeyDirectory,
  KeyId,
  KeyRecords,
  Policy,
} from '../../domain/index.ts';
import type { FingerprintKey } from '../../features/index.ts';

/** What the admin API needs of the rest of Weir, given anew for each request. */
export interface AdminDeps {
  readonly tokens: readonly AdminToken[];
  readonly directory: KeyDirectory;
  readonly records: KeyRecords;
  readonly audit: AuditLog;
  readonly accounts: AccountRegister;
  readonly campaigns: Pick<CampaignBoard, 'list' | 'dossier' | 'order'>;
  /** The policy in force. */
  readonly policy: Policy;
  readonly validatePolicy: (document: unknown) => PolicyResult | Promise<PolicyResult>;
  /** The pseudonym of a caller's credential. */
  readonly keyOf: (credential: string) => Promise<KeyId>;
  /** The deployment's, for what is kept of an account's payment and e-mail domain. */
  readonly fingerprints: FingerprintKey;
  /** Epoch ms. */
  readonly now: () => number;
  /** How long one call to the directory, a ledger, the accounts, the campaigns or the audit log may take; {@link PORT_TIMEOUT_MS} when absent. */
  readonly timeoutMs?: number;
}

export const PORT_TIMEOUT_MS = 5000;

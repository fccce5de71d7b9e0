import type { AdminToken } from '../../config/config.ts';
import type { PolicyResult } from '../../config/policy.ts';
import type { AuditLog, KeyDirectory, KeyId, KeyRecords, Policy } from '../../domain/index.ts';

/** What the admin API needs of the rest of Weir, given anew for each request. */
export interface AdminDeps {
  readonly tokens: readonly AdminToken[];
  readonly directory: KeyDirectory;
  readonly records: KeyRecords;
  readonly audit: AuditLog;
  /** The policy in force. */
  readonly policy: Policy;
  readonly validatePolicy: (document: unknown) => PolicyResult | Promise<PolicyResult>;
  /** The pseudonym of a caller's credential. */
  readonly keyOf: (credential: string) => Promise<KeyId>;
  /** Epoch ms. */
  readonly now: () => number;
  /** How long one call to the directory, a ledger or the audit log may take; {@link PORT_TIMEOUT_MS} when absent. */
  readonly timeoutMs?: number;
}

export const PORT_TIMEOUT_MS = 5000;

import type { EvidenceReason, Reason } from './evidence.ts';

/** Reason codes that a caller can get from Weir itself. Stable; each is documented in docs/errors.md. */
export type RefusalReason =
  | EvidenceReason
  | Reason
  | 'quota_requests'
  | 'quota_input_tokens'
  | 'quota_output_tokens'
  | 'quota_cost'
  | 'quota_concurrency'
  | 'throttled'
  | 'missing_credential'
  | 'unknown_path'
  | 'not_inspectable'
  | 'body_too_large'
  | 'ledger_unavailable'
  | 'origin_unreachable'
  | 'origin_timeout'
  | 'misconfigured'
  | 'internal_error';

/**
 * A refusal before it is dressed in the caller's protocol. `lasting` refusals (403, and 429 for a batch above the whole limit) tell SDKs not to retry;
 * others carry `retryAfter` (whole seconds, at least 1) that is true: trying then can succeed.
 */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 413 | 429 | 502 | 503 | 504;
  readonly reason: RefusalReason;
  /** One sentence for the caller: what happened and what to do. */
  readonly message: string;
  readonly retryAfter: number | null;
  readonly lasting: boolean;
  /** Where to appeal or verify, from the policy. */
  readonly help: string | null;
  readonly requestId: string;
}

/** A refusal on the wire, in the caller's protocol. */
export interface WireRefusal {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

import type { Policy, ProtocolName } from '../domain/index.ts';

/** A model server that Weir may reach. Nothing else is ever fetched on a caller's behalf. */
export interface Origin {
  readonly name: string;
  /** Absolute URL without query; its path is put before the caller's. */
  readonly url: string;
  readonly protocol: ProtocolName;
  /** Path prefix that selects this origin and is taken off (`/lab-b`); null for the protocol's native paths. */
  readonly prefix: string | null;
  /** Globs over model names that select this origin; empty for any. */
  readonly models: readonly string[];
  /** The origin's own credential, put where the caller's was; null passes the caller's on. */
  readonly credential: string | null;
}

export type AdminRole = 'viewer' | 'analyst' | 'admin';

/** A bearer token of the admin route: only its SHA-256 (hex) is configured. */
export interface AdminToken {
  readonly name: string;
  readonly role: AdminRole;
  readonly sha256: string;
}

/** Every binding, parsed once and frozen. Each field is documented in the README's table of bindings. */
export interface Config {
  readonly deployment: string;
  /** At least 32 characters; keys every pseudonym and fingerprint. */
  readonly secret: string;
  readonly origins: readonly Origin[];
  readonly policy: Policy;
  readonly adminTokens: readonly AdminToken[];
  readonly upstash: { readonly url: string; readonly token: string } | null;
  readonly directoryShards: number;
}

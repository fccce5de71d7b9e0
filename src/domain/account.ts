/** What an account may do with answers by agreement. */
export const PURPOSES = ['evaluation', 'synthetic-data', 'internal-distillation', 'research'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A grant: a purpose, an expiry, a budget. A limit that is null does not bind. */
export interface Licence {
  readonly purpose: Purpose;
  /** Epoch ms; requests at or after it are not covered. */
  readonly until: number | null;
  /** Globs over model names; null covers every model. */
  readonly models: readonly string[] | null;
  readonly requests: number | null;
  /** Input and output tokens together. */
  readonly tokens: number | null;
}

/** What has been taken under a licence. */
export interface LicenceUse {
  readonly requests: number;
  readonly tokens: number;
}

/** A billing account or organisation as its operator knows it. What is not known is null, or empty. */
export interface AccountRecord {
  readonly account: string;
  readonly keys: readonly string[];
  /** Epoch ms. */
  readonly created: number | null;
  readonly plan: string | null;
  readonly verified: boolean | null;
  readonly country: string | null;
  readonly owners: readonly { readonly country: string; readonly share: number }[];
  /** Opaque token of the payment instrument. */
  readonly payment: string | null;
  readonly emailDomain: string | null;
  readonly licences: readonly Licence[];
}

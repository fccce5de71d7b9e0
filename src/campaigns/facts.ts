import type { ClientPrints, Fingerprint } from '../domain/index.ts';

/** What a fact is about. Facts of one group are not independent of each other: together they say no more than the group's limit. */
export type Group = 'wording' | 'prompts' | 'payment' | 'identity' | 'network' | 'timing';

export interface Kind {
  readonly group: Group;
  /** Probability that two accounts of one operator share it, as far as other accounts of that operator do not tell better. */
  readonly shared: number;
  /** How common such a fact is among unrelated accounts before any are known. */
  readonly usual: number;
  /** Nats that one such fact may weigh, however rare it is. */
  readonly most: number;
  /** It must return before it is a fact of the key. */
  readonly recurs: boolean;
}

/** Kinds of facts by which accounts meet, each named by a keyed fingerprint or by what has few values. */
export const KINDS = {
  template: { group: 'wording', shared: 0.7, usual: 0.004, most: 6, recurs: true },
  system: { group: 'wording', shared: 0.6, usual: 0.004, most: 6, recurs: true },
  tools: { group: 'wording', shared: 0.5, usual: 0.01, most: 4, recurs: true },
  prompt: { group: 'prompts', shared: 0.3, usual: 0.01, most: 3, recurs: false },
  payment: { group: 'payment', shared: 0.6, usual: 0.002, most: 5, recurs: false },
  email_domain: { group: 'identity', shared: 0.4, usual: 0.05, most: 3, recurs: false },
  created: { group: 'identity', shared: 0.4, usual: 0.02, most: 3, recurs: false },
  network: { group: 'network', shared: 0.5, usual: 0.01, most: 4, recurs: true },
  network_wide: { group: 'network', shared: 0.4, usual: 0.03, most: 3, recurs: true },
  client: { group: 'network', shared: 0.4, usual: 0.05, most: 3, recurs: true },
  onset: { group: 'timing', shared: 0.3, usual: 0.05, most: 2, recurs: false },
  pivot: { group: 'timing', shared: 0.5, usual: 0.1, most: 2, recurs: false },
} as const satisfies Record<string, Kind>;
export type FactKind = keyof typeof KINDS;

/** Nats that a group may weigh in all. */
export const GROUP_LIMIT: Readonly<Record<Group, number>> = {
  wording: 9,
  prompts: 6,
  payment: 5,
  identity: 4,
  network: 5,
  timing: 3,
};

/** Groups that tell what is asked, not from where: one of them, or the content, must be among what links two accounts, or two of the others. */
export const CONTENT_GROUPS: ReadonlySet<Group> = new Set(['wording', 'prompts']);

/** `kind:fingerprint`. */
export type Fact = string;

export const factOf = (kind: FactKind, id: string): Fact => `${kind}:${id}`;
export const kindOf = (fact: Fact): FactKind => fact.slice(0, fact.indexOf(':')) as FactKind;

/** Where a request comes from and who pays for it, as keyed fingerprints; null when not known. */
export interface Surroundings extends ClientPrints {
  readonly payment: Fingerprint | null;
  readonly emailDomain: Fingerprint | null;
  /** Epoch ms at which the account was created. */
  readonly created: number | null;
}

export const NO_SURROUNDINGS: Surroundings = {
  payment: null,
  emailDomain: null,
  created: null,
  network: null,
  networkWide: null,
  client: null,
};

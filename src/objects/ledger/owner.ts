import { globMatches } from '../../accounting/index.ts';
import { NO_SURROUNDINGS, type Surroundings, type UnitId } from '../../campaigns/index.ts';
import type { KeyId, Observation } from '../../domain/index.ts';
import { licenceFor, type Membership } from '../../policy/membership.ts';

/** The account, or the key while its account is not known. */
export const unitOf = (key: KeyId, { facts }: Membership): UnitId =>
  facts === null ? `key ${key}` : `account ${facts.account}`;

/** Where a request came from, and who pays. */
export const surroundingsOf =
  ({ facts }: Membership) =>
  ({ whereabouts }: Observation): Surroundings => ({
    ...NO_SURROUNDINGS,
    ...whereabouts,
    ...(facts && { payment: facts.payment, emailDomain: facts.emailDomain, created: facts.created }),
  });

/** The licence (by index) that covers a request; null when none does. */
export const coverOf = (membership: Membership, model: string | null, at: number): number | null =>
  licenceFor(membership, model, at, globMatches);

/** Whether all that the key does is permitted at `now`: a licence with room that names no models. One that does only keeps what it covers from being held against the key. */
export function isPermitted(membership: Membership, now: number): boolean {
  const index = coverOf(membership, null, now);
  return index !== null && membership.facts?.licences[index]?.models === null;
}

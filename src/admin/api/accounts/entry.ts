import type { AccountFacts, KeyId, NamedLicence } from '../../../domain/index.ts';
import { surroundings, type FingerprintKey } from '../../../features/index.ts';
import type { AccountRequest } from './request.ts';

/** A key that a request names, and where in its body. */
export interface NamedKey {
  readonly name: string;
  readonly key: KeyId;
}

/** The keys of a request. Credentials become pseudonyms here and go no further. */
export async function keysOf(
  { keys, credentials }: AccountRequest,
  keyOf: (credential: string) => Promise<KeyId>,
): Promise<readonly NamedKey[]> {
  const derived = await Promise.all((credentials ?? []).map(keyOf));
  return [
    ...(keys ?? []).map((key, i) => ({ name: `keys.${i}`, key })),
    ...derived.map((key, i) => ({ name: `credentials.${i}`, key })),
  ];
}

/** What is kept of a request: payment token and e-mail domain become fingerprints here and go no further. */
export function factsOf(account: string, body: AccountRequest, fingerprints: FingerprintKey): AccountFacts {
  const nowhere = { ip: null, asn: null, ja4: null, created: null };
  const { payment = null, email_domain: emailDomain = null } = body;
  const prints = surroundings({ ...nowhere, payment, emailDomain }, fingerprints);
  return {
    account,
    created: body.created ?? null,
    plan: body.plan ?? null,
    verified: body.verified ?? null,
    country: body.country ?? null,
    owners: body.owners ?? [],
    payment: prints.payment ?? body.payment_fingerprint ?? null,
    emailDomain: prints.emailDomain ?? body.email_domain_fingerprint ?? null,
    licences: licencesOf(body),
  };
}

/** A licence without an id is called by its purpose, numbered where that is taken. */
function licencesOf({ licences }: AccountRequest): readonly NamedLicence[] {
  const taken = new Set((licences ?? []).flatMap(({ id }) => id ?? []));
  return (licences ?? []).map(({ id, purpose, until, models, requests, tokens }) => ({
    id: id ?? unused(purpose, taken),
    purpose,
    until: until ?? null,
    models: models ?? null,
    requests: requests ?? null,
    tokens: tokens ?? null,
  }));
}

function unused(purpose: string, taken: Set<string>): string {
  let id = purpose;
  for (let n = 2; taken.has(id); n++) id = `${purpose}-${n}`;
  taken.add(id);
  return id;
}

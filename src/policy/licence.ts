import type { Licence, LicenceUse } from '../domain/index.ts';

export const UNUSED: LicenceUse = Object.freeze({ requests: 0, tokens: 0 });

/**
 * The first licence that covers a request to `model` at `now` (epoch ms), by its index; null when none does. `uses` is what has been taken under
 * each. A request that a licence covers is judged on a record of its own: what is permitted is never held against the key, neither
 * now nor when the licence has ended, and what goes beyond the grant is judged as anybody's. `matches` tells whether a glob fits a model.
 */
export function covering(
  licences: readonly Licence[],
  uses: readonly LicenceUse[],
  model: string | null,
  now: number,
  matches: (glob: string, model: string) => boolean,
): number | null {
  const index = licences.findIndex(
    (licence, i) =>
      (licence.until === null || now < licence.until) &&
      (licence.models?.some((glob) => matches(glob, model ?? '')) ?? true) &&
      hasBudget(licence, uses[i] ?? UNUSED),
  );
  return index < 0 ? null : index;
}

/** A token budget is spent by the request that crosses it: how much a request takes is known when it has ended. */
const hasBudget = ({ requests, tokens }: Licence, used: LicenceUse): boolean =>
  (requests === null || used.requests < requests) && (tokens === null || used.tokens < tokens);

/** `tokens`: input and output of one request, or of those in a batch. */
export const spend = (used: LicenceUse, tokens: number, requests = 1): LicenceUse => ({
  requests: used.requests + requests,
  tokens: used.tokens + tokens,
});

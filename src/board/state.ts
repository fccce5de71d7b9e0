import type { BoardState, BoardSync, Measure, Verdict } from '../domain/index.ts';
import { amount, decodeVerdict, isVerdict, outranks, verdictName, type Entries } from './entries.ts';
import { grantedOf } from './plan.ts';
import { quotaStates } from './quota.ts';

/** What a sync did, as an adapter found it: `entries` are the key's after the exchange. */
export interface Exchanged {
  readonly granted: ReadonlyMap<Measure, number>;
  readonly slots: number | null;
  readonly entries: Entries;
}

/** The answer to a sync, read from what is on the board after it. */
export const stateOf = (request: BoardSync, exchanged: Exchanged, now: number): BoardState => ({
  granted: grantedOf(request, exchanged.granted),
  slots: exchanged.slots,
  quotas: quotaStates(request.quotas, (counter) => amount(exchanged.entries.get(counter)), now),
  verdict: othersVerdict(exchanged.entries, request.deployment, now),
});

/** The most severe live verdict of other deployments: a deployment's own would keep itself alive. */
const othersVerdict = (entries: Entries, deployment: string, now: number): Verdict | null => {
  let worst: Verdict | null = null;
  for (const [name, entry] of entries) {
    if (!isVerdict(name) || name === verdictName(deployment) || entry.ends <= now) continue;
    const verdict = decodeVerdict(entry);
    if (verdict !== null && (worst === null || outranks(verdict, worst))) worst = verdict;
  }
  return worst;
};

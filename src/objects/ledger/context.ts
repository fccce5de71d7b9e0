import type { QuotaState, Report } from '../../domain/index.ts';
import type { LedgerDependencies } from '../dependencies.ts';
import type { Book } from './book.ts';
import { quotasUnder, type GrantContext } from './grant.ts';
import { budgetOf, isSharing } from './state.ts';
import type { Purpose } from './sync.ts';

/** Under what a report is answered: the quotas that the decision leaves, and whose budget they are. */
export const contextOf = (
  ledger: Book,
  report: Report | null,
  { config }: LedgerDependencies,
  now: number,
  purpose: Purpose = 'budget',
): GrantContext => ({
  key: purpose === 'budget' ? budgetOf(ledger.state) : ledger.state.key,
  isShared: purpose === 'budget' && isSharing(ledger.state),
  deployment: config.deployment,
  holder: report?.holder ?? '',
  inFlight: report?.inFlight ?? 0,
  quotas:
    purpose === 'verdict' && isSharing(ledger.state) ? [] : quotasUnder(config.policy, ledger.state.decision),
  oneIn: ledger.oneIn(config.policy, now),
  policy: config.policy,
  now,
});

export const hasSameQuotas = ({ quotas: a }: GrantContext, { quotas: b }: GrantContext): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** The quotas as the board has them; none while it is away. */
export async function quotasOf(
  ledger: Book,
  { config, board }: LedgerDependencies,
  now: number,
): Promise<readonly QuotaState[]> {
  const { decision } = ledger.state;
  const key = budgetOf(ledger.state);
  const quotas = quotasUnder(config.policy, decision);
  if (quotas.length === 0) return [];
  const nothing = { corrections: [], draw: null, slots: null, verdict: null, withdraw: false };
  const read = board.sync({ key, deployment: config.deployment, quotas, ...nothing }, now);
  return read.then(
    (state) => state.quotas,
    () => [],
  );
}

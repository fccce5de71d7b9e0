import type { Action, EvidenceReason } from '../domain/index.ts';
import { atLeast } from '../domain/index.ts';

/** What one caller saw of its own requests. */
export interface Tally {
  readonly name: string;
  readonly credential: string;
  /** `caller` in a replay, where nobody says who is who. */
  readonly kind: 'honest' | 'harvester' | 'caller';
  readonly story: string;
  /** The reasons that would be true of a harvester. */
  readonly fitting: readonly EvidenceReason[];
  /** Callers of one group act together; null for those who act alone. */
  readonly group: string | null;
  sent: number;
  answered: number;
  refused: number;
  errors: number;
  /** Requests answered before the first refusal; null while there is none. */
  stoppedAfter: number | null;
  /** Reason codes of refusals, in the order they were first seen. */
  readonly seen: Set<string>;
  lastError: string | null;
  /** Everything has been sent, or the caller gave up. */
  done: boolean;
}

/** What the admin route says of the same key; null before its ledger exists. */
export interface KeyView {
  readonly key: string;
  readonly action: Action;
  readonly reasons: readonly string[];
  readonly score: number;
  readonly requests: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly refused: number;
  /** The campaign that Weir takes it to be part of; null for none. */
  readonly campaign: string | null;
}

export interface Row {
  readonly tally: Tally;
  readonly view: KeyView | null;
}

type Caller = Pick<Tally, 'name' | 'credential' | 'kind' | 'story' | 'fitting' | 'group'>;

export const newTally = (caller: Caller): Tally => ({
  ...caller,
  sent: 0,
  answered: 0,
  refused: 0,
  errors: 0,
  stoppedAfter: null,
  seen: new Set(),
  lastError: null,
  done: false,
});

export function noteRefusal(tally: Tally, reason: string): void {
  tally.refused += 1;
  tally.seen.add(reason);
  tally.stoppedAfter ??= tally.answered;
}

export function noteError(tally: Tally, message: string): void {
  tally.errors += 1;
  tally.lastError = message;
}

/**
 * Null when Weir treated the caller as it should: a harvester was refused by a decision of at least `throttle` whose reasons fit what it
 * does; an honest caller was answered every time and stayed below `throttle`. Else what went wrong.
 */
export function complaint({ tally, view }: Row): string | null {
  if (tally.kind === 'caller') return null;
  if (view === null) return `${tally.name}: Weir has no record of this key`;
  return tally.kind === 'honest' ? touched(tally, view) : atLarge(tally, view);
}

function touched(tally: Tally, view: KeyView): string | null {
  if (tally.refused > 0)
    return `${tally.name}: honest, but refused ${tally.refused} times (${[...tally.seen].join(', ')})`;
  if (atLeast(view.action, 'throttle'))
    return `${tally.name}: honest, but at ${view.action} (${view.reasons.join(', ')})`;
  if (tally.errors > 0) return `${tally.name}: ${tally.errors} requests failed (${tally.lastError})`;
  return tally.answered === 0 ? `${tally.name}: nothing was answered` : null;
}

function atLarge(tally: Tally, view: KeyView): string | null {
  if (tally.stoppedAfter === null)
    return `${tally.name}: harvester, but never refused in ${tally.sent} requests`;
  if (!atLeast(view.action, 'throttle')) return `${tally.name}: harvester, but only at ${view.action}`;
  if (view.reasons.some((reason) => tally.fitting.some((one) => one === reason))) return null;
  return `${tally.name}: stopped for ${view.reasons.join(', ') || 'no reason'}, which is not what it does`;
}

/**
 * What is wrong with how those who act together were found: they are one campaign, and nobody honest is in it. Another harvester may be: the single heavy
 * key asks from a bank of the same making, on the same machine, at the same time.
 */
export function groupComplaints(rows: readonly Row[]): readonly string[] {
  const groups = Map.groupBy(
    rows.filter(({ tally }) => tally.group !== null),
    ({ tally }) => tally.group,
  );
  return [...groups].flatMap(([group, members]) => {
    const campaigns = new Set(members.map(({ view }) => view?.campaign ?? null));
    const [campaign = null] = campaigns;
    if (campaigns.size > 1 || campaign === null)
      return [`${group}: its ${members.length} accounts act together, but are not one campaign`];
    return rows
      .filter(({ tally, view }) => tally.kind === 'honest' && view?.campaign === campaign)
      .map(({ tally }) => `${tally.name}: taken to act together with ${group}`);
  });
}

import type { CampaignId, UnitId } from '../../../campaigns/index.ts';
import type { Changes } from './page.ts';

/** Before the name of every Redis key of the field. The braces put all of them into one slot of a Redis Cluster. */
export const PREFIX = 'weir:campaigns:1:{field}:';

const DAY_MS = 86_400_000;

/** How long a row is kept after it was last written, by kind (ms). The feed and the sets of members live as long as campaigns. */
const KEEP = { u: 45 * DAY_MS, f: 45 * DAY_MS, c: 100 * DAY_MS, t: 100 * DAY_MS } as const;

/** Changes of campaigns that are kept for those who have not seen them. */
const FEED = 1024;

const STATUSES = ['done', 'differ', 'wait', 'reset'] as const;

/** What Redis answers to an exchange (see EXCHANGE_SCRIPT). */
export interface Answer {
  readonly status: (typeof STATUSES)[number];
  /** The field's version. */
  readonly seq: number;
  /** Since when Redis has kept it: another one when it has lost everything. */
  readonly epoch: string;
  /** Campaigns and totals that others have changed. */
  readonly feed: readonly Row[];
  /** Rows that differ from what was presumed. */
  readonly rows: readonly Row[];
  readonly rosters: readonly (readonly UnitId[])[];
}

export interface Row {
  readonly name: string;
  readonly text: string | null;
  readonly version: number;
}

/** Who asks. */
export interface Caller {
  /** Changes have been seen up to this version, -1 for none. */
  readonly cursor: number;
  readonly epoch: string;
  readonly id: string;
  /** How long (ms) it may have the turn to write when it has to try again; 0 for not. */
  readonly hold: number;
  readonly now: number;
}

/** The script's arguments. */
export function encode(
  { checks, puts, gone, joined, left, rosters }: Changes,
  { cursor, epoch, id, hold, now }: Caller,
): string[] {
  const isGone = new Set(gone);
  const lists = (members: Changes['left']): string[][] =>
    [...members]
      .filter(([campaign, units]) => units.size > 0 && !isGone.has(`c:${campaign}`))
      .map(([campaign, units]: [CampaignId, ReadonlySet<UnitId>]) => [campaign, ...units]);
  const ask = {
    now,
    cursor,
    epoch,
    id,
    hold,
    names: [...checks.keys()],
    versions: [...checks.values()],
    puts: [...puts.keys()],
    gone,
    joined: lists(joined),
    left: lists(left),
    rosters,
    keep: KEEP,
    feed: FEED,
  };
  return [JSON.stringify(ask), ...puts.values()];
}

/** Reads the script's answer; null when it is not one. */
export function decode(answer: unknown): Answer | null {
  if (!Array.isArray(answer)) return null;
  const [status, seq, epoch, feed, rows, rosters]: unknown[] = answer;
  const known = STATUSES.find((one) => one === status);
  if (known === undefined) return null;
  if (typeof seq !== 'string' || typeof epoch !== 'string' || !isTexts(feed) || !isTexts(rows)) return null;
  if (!Array.isArray(rosters) || !rosters.every(isTexts)) return null;
  return { status: known, seq: Number(seq), epoch, feed: rowsIn(feed), rows: rowsIn(rows), rosters };
}

function rowsIn(flat: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const [name = '', row = ''] = [flat[i], flat[i + 1]];
    const space = row.indexOf(' ');
    rows.push(
      row === ''
        ? { name, text: null, version: 0 }
        : { name, text: row.slice(space + 1), version: Number(row.slice(0, space)) },
    );
  }
  return rows;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

import {
  newTotals,
  type CampaignId,
  type Field,
  type FieldTotals,
  type Table,
  type UnitId,
} from '../../../campaigns/index.ts';
import type { Rows } from './rows.ts';

/** Changes of campaigns and totals come with every answer, so their rows are as fresh as the last one. */
const isFed = (name: string): boolean => name === TOTALS || name.startsWith('c:');

const TOTALS = 't';

/** What is to be written, if all rows that matter are still as they were read. */
export interface Changes {
  /** Rows and the versions that they must have: 0 for none. */
  readonly checks: ReadonlyMap<string, number>;
  readonly puts: ReadonlyMap<string, string>;
  readonly gone: readonly string[];
  readonly joined: Members;
  readonly left: Members;
  /** Campaigns whose members must be known first; nothing is written then. */
  readonly rosters: readonly CampaignId[];
}

type Members = ReadonlyMap<CampaignId, ReadonlySet<UnitId>>;

/** A campaign's members as fetched, and at which version of the field. */
export interface Roll {
  readonly members: readonly UnitId[];
  readonly asOf: number;
}

export interface PageOptions {
  /** Members of campaigns, as fetched during this operation. */
  readonly rolls: ReadonlyMap<CampaignId, Roll>;
  /** Rows that are read and not written need not be looked at again when that was done since then (epoch ms). */
  readonly since: number;
}

interface Open {
  row: unknown;
  isDirty: boolean;
  readonly version: number;
  readonly text: string | null;
  /** Whether it need not be looked at when it is not written. */
  readonly isSure: boolean;
}

/** A working copy of the field for one attempt at an operation: rows as last seen, those that were never seen presumed not to be there. */
export class Page {
  readonly field: Field;
  readonly #rows: Rows;
  readonly #options: PageOptions;
  readonly #open = new Map<string, Open>();
  readonly #joined = new Map<CampaignId, Set<UnitId>>();
  readonly #left = new Map<CampaignId, Set<UnitId>>();
  readonly #wanted = new Set<CampaignId>();

  constructor(rows: Rows, options: PageOptions) {
    this.#rows = rows;
    this.#options = options;
    const totals = this.#at(TOTALS);
    totals.row ??= newTotals();
    totals.isDirty = true;
    this.field = {
      units: this.#table('u:'),
      facts: this.#table('f:'),
      campaigns: this.#table('c:'),
      members: {
        add: (campaign, unit) => this.#move(unit, campaign, this.#left, this.#joined),
        remove: (campaign, unit) => this.#move(unit, campaign, this.#joined, this.#left),
        of: (campaign) => this.#membersOf(campaign),
      },
      totals: totals.row as FieldTotals,
    };
  }

  changes(): Changes {
    const checks = new Map<string, number>();
    const puts = new Map<string, string>();
    const gone: string[] = [];
    for (const [name, { row, isDirty, version, text, isSure }] of this.#open) {
      const now = isDirty && row !== undefined ? JSON.stringify(row) : null;
      const isPut = now !== null && now !== text;
      const isGone = isDirty && row === undefined && version > 0;
      if (isPut) puts.set(name, now);
      if (isGone) gone.push(name);
      if (isPut || isGone || !isSure) checks.set(name, version);
    }
    return { checks, puts, gone, joined: this.#joined, left: this.#left, rosters: [...this.#wanted] };
  }

  #table<Row>(kind: string): Table<Row> {
    const put = (id: string, row: Row | undefined): void => {
      const open = this.#at(kind + id);
      open.row = row;
      open.isDirty = true;
    };
    return {
      get: (id) => this.#at(kind + id).row as Row | undefined,
      set: put,
      delete: (id) => put(id, undefined),
    };
  }

  #at(name: string): Open {
    const before = this.#open.get(name);
    if (before !== undefined) return before;
    const known = this.#rows.get(name);
    const { text, version } = known ?? { text: null, version: 0 };
    const isSure = known !== undefined && (isFed(name) || known.checked >= this.#options.since);
    const row: unknown = text === null ? undefined : JSON.parse(text);
    const open: Open = { row, isDirty: false, version, text, isSure };
    this.#open.set(name, open);
    return open;
  }

  #move(unit: UnitId, campaign: CampaignId, out: Map<CampaignId, Set<UnitId>>, into: typeof out): void {
    out.get(campaign)?.delete(unit);
    const members = into.get(campaign);
    if (members === undefined) into.set(campaign, new Set([unit]));
    else members.add(unit);
  }

  /** A campaign's row is written whenever its members change, so that members fetched since the row was written are those that it stands for. */
  #membersOf(campaign: CampaignId): readonly UnitId[] {
    const { version } = this.#at(`c:${campaign}`);
    const roll = this.#options.rolls.get(campaign);
    const isKnown = version === 0 || (roll !== undefined && roll.asOf >= version);
    if (!isKnown) this.#wanted.add(campaign);
    const left = this.#left.get(campaign);
    const members = [...(version === 0 ? [] : (roll?.members ?? [])), ...(this.#joined.get(campaign) ?? [])];
    return [...new Set(members)].filter((unit) => left?.has(unit) !== true).toSorted();
  }
}

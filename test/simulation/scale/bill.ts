import type { Traffic } from './traffic.ts';
import { ASSUMED, DAY, PRICES, ROWS } from './settings.ts';

/** What campaigns are told a day. */
export interface TellingADay {
  /** Calls to regions and to the field, and rows that they write. */
  readonly regionCalls: number;
  readonly fieldCalls: number;
  readonly rows: number;
}

/** USD a day, by what it is for. */
export type Bill = Readonly<Record<string, number>>;

const GB_PER_OBJECT = 0.128;

/** Rows that ledgers and directories write in a day. */
export function rowsOf({
  use,
}: Traffic): Readonly<Record<'state' | 'journal' | 'snapshots' | 'windows' | 'publication', number>> {
  return {
    state: use.calls * ROWS.state,
    journal: (use.judged - use.snapshots) * ROWS.journal,
    snapshots: use.snapshots * ROWS.snapshot,
    windows: use.closed * ROWS.closedWindow,
    publication: use.published * (ROWS.alarm + ROWS.directory),
  };
}

/** What Cloudflare asks for a day at list price, without included amounts (which are less than a thousandth) and storage. */
export function cloudflareBill(traffic: Traffic, told: TellingADay, boardCalls: number): Bill {
  const { use } = traffic;
  const rows = rowsOf(traffic);
  // An alarm is a call as well.
  const calls =
    use.calls + 2 * use.published + use.questions + told.regionCalls + told.fieldCalls + boardCalls;
  const seconds = (calls * ASSUMED.callMs + boardCalls * ASSUMED.boardMs) / 1000;
  return {
    'Worker requests': use.requests * PRICES.workerRequest,
    'Worker CPU': use.requests * ASSUMED.requestCpuMs * PRICES.workerCpuMs,
    'object calls': calls * PRICES.objectRequest,
    'object duration': seconds * GB_PER_OBJECT * PRICES.objectGbSecond,
    'rows: ledger state': rows.state * PRICES.rowWritten,
    'rows: ledger journal': rows.journal * PRICES.rowWritten,
    'rows: ledger snapshots': rows.snapshots * PRICES.rowWritten,
    'rows: closed windows': rows.windows * PRICES.rowWritten,
    'rows: alarm, directory': rows.publication * PRICES.rowWritten,
    'rows: campaigns': told.rows * PRICES.rowWritten,
    'rows: board': boardCalls * ROWS.boardCounter * PRICES.rowWritten,
  };
}

/** Commands that Upstash counts: the script's call, and what it runs. */
export const COMMANDS = { look: 2, draw: 4 } as const;
const BYTES_A_SYNC = 800;

/** What Upstash asks for a day: `looks` change nothing, `draws` do. */
export function redisBill(looks: number, draws: number): Bill {
  const commands = looks * COMMANDS.look + draws * COMMANDS.draw;
  return {
    'Redis commands': commands * PRICES.redisCommand,
    'Redis bandwidth': ((looks + draws) * BYTES_A_SYNC * PRICES.redisGb) / 1e9,
  };
}

export const total = (bill: Bill): number => Object.values(bill).reduce((sum, one) => sum + one, 0);

/** USD a day for so many bytes kept by each of so many. */
export const storageBill = (bytes: number, of: number): number =>
  ((bytes * of) / 1e9) * (PRICES.storedGbMonth / 30);

export const aSecond = (aDay: number): number => aDay / DAY;

import { setTimeout as pause } from 'node:timers/promises';
import { createLogUpdate } from 'log-update';
import type { Row, Tally } from './scoreboard.ts';
import { render, summary } from './table.ts';

type Join = (tallies: readonly Tally[]) => Promise<Row[]>;

export interface Show {
  /** Callers to show; may grow while it runs. */
  readonly tallies: readonly Tally[];
  readonly join: Join;
  readonly started: number;
}

/** Rows that fit a terminal, beside its heading and the lines below it. */
const ROWS_OF_SCREEN = 40;

/** Redraws the table until `over` (a terminal), or says a line every few seconds (a pipe or a file). */
export async function showUntil(over: Promise<unknown>, show: Show): Promise<void> {
  const terminal = process.stdout.isTTY;
  const update = createLogUpdate(process.stdout);
  const finished = over.then(
    () => 'over',
    () => 'over',
  );
  for (;;) {
    const state = await Promise.race([finished, pause(terminal ? 1000 : 5000)]);
    if (state === 'over') break;
    const rows = await rowsOf(show);
    const line = summary(rows, (performance.now() - show.started) / 1000);
    if (terminal) update(`${render(rows, ROWS_OF_SCREEN)}\n${line}`);
    else console.log(line);
  }
  if (terminal) update.clear();
}

/** A busy machine may answer the admin route late: then the table shows what the callers saw. */
const rowsOf = (show: Show): Promise<Row[]> =>
  show.join(show.tallies).catch(() => show.tallies.map((tally) => ({ tally, view: null })));

/** Reports reach the ledgers and the directory a few seconds after the answers: waits for them, at most `limitMs`. */
export async function settled(show: Show, limitMs: number): Promise<Row[]> {
  const end = performance.now() + limitMs;
  for (;;) {
    const rows = await show.join(show.tallies);
    const complete = rows.every(({ tally, view }) => (view?.requests ?? 0) >= tally.answered);
    if (complete || performance.now() > end) return rows;
    await pause(500);
  }
}

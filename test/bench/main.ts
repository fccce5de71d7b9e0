/** `npm run bench`: what Weir costs over a bare pass-through Worker. docs/performance.md says how it measures. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { judgeBars } from './bars.ts';
import { cellName, selectCells, type Cell } from './cells.ts';
import { acquaint, countCalls, measure } from './measure.ts';
import { parseOptions, USAGE, type Options } from './options.ts';
import { pinned, startModule, stopAll } from './processes.ts';
import { barTable, resultTable } from './report.ts';
import { rowsOf, type Row, type Series } from './rows.ts';
import { startTargets, type Target, type TargetName } from './targets.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Each round visits all targets, beginning with another one each time, so that drift of the machine hits all alike. */
const rotate = <T>(items: readonly T[], by: number): readonly T[] =>
  items.map((_, index) => items[(index + by) % items.length] as T);

const progress = (series: readonly Series[]): string =>
  series
    .map(({ target, rounds }) => {
      const last = rounds.at(-1);
      const cpu = last?.cpuMicros === null ? '' : ` ${last?.cpuMicros?.toFixed(0)} µs`;
      return `${target} ${last?.rps.toFixed(0)}/s${cpu}`;
    })
    .join(', ');

const runCell = async (
  load: ChildProcess,
  targets: readonly Target[],
  cell: Cell,
  options: Options,
): Promise<readonly Series[]> => {
  const series = targets.map(({ name }): Series => ({
    target: name,
    rounds: [],
    calls: { objects: null, redis: null },
  }));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const [target, of] of rotate(
      targets.map((target, index) => [target, series[index]] as const),
      round,
    ))
      of?.rounds.push(await measure(load, target, cell, options, round === 0));
    say(`${cellName(cell)}, round ${round + 1} of ${options.rounds}: ${progress(series)}`);
  }
  for (const [index, target] of targets.entries()) {
    const of = series[index];
    if (of !== undefined) of.calls = await countCalls(load, target, cell, options);
  }
  return series;
};

interface Failure {
  readonly target: TargetName;
  readonly text: string;
}

/** Requests that failed, by target; a price measured on failures is none, so these series give no row. */
const failuresIn = (cell: Cell, all: readonly Series[]): Failure[] =>
  all.flatMap(({ target, rounds }) => {
    const failed = rounds.reduce((sum, { failures }) => sum + failures, 0);
    const why = rounds.find(({ failure }) => failure !== null)?.failure;
    return failed === 0
      ? []
      : [{ target, text: `${target}, ${cellName(cell)}: ${failed} requests failed (${why})` }];
  });

const measureAll = async (
  options: Options,
  scratch: string,
): Promise<{ readonly rows: readonly Row[]; readonly failures: readonly Failure[] }> => {
  const targets = await startTargets(options, scratch);
  const load = startModule('load', './load.ts');
  for (const target of targets) {
    say(`warming up ${target.name}`);
    await acquaint(load, target, options);
  }
  const rows: Row[] = [];
  const failures: Failure[] = [];
  for (const cell of selectCells(options.quick, options.only)) {
    const series = await runCell(load, targets, cell, options);
    const failed = failuresIn(cell, series);
    const sound = series.filter(({ target }) => failed.every((failure) => failure.target !== target));
    rows.push(...rowsOf(cell, sound));
    failures.push(...failed);
  }
  return { rows, failures };
};

/** Whether every bar was held and nothing failed, but for a peer, whose faults are not ours. */
const main = async (options: Options, scratch: string): Promise<boolean> => {
  const { rows, failures } = await measureAll(options, scratch);
  const verdicts = judgeBars(rows);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}${pinned ? '' : ', processes not pinned to cores'}`;
  console.log(
    `\n${machine}; medians of ${options.rounds} rounds of ${options.seconds} s, ${options.keys} keys\n`,
  );
  console.log(`${resultTable(rows)}\n\n${barTable(verdicts)}`);
  for (const { text } of failures) console.log(text);
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(rows, null, 1)}\n`);
  return failures.every(({ target }) => target === 'portkey') && verdicts.every(({ passed }) => passed);
};

const scratch = mkdtempSync(join(tmpdir(), 'weir-bench-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
try {
  const options = parseOptions(process.argv.slice(2));
  if (options === null) console.log(USAGE);
  else process.exitCode = (await main(options, scratch)) ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? `bench: ${error.message}` : String(error));
  process.exitCode = 2;
}
await stopAll();

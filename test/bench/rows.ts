import type { Cell } from './cells.ts';
import type { Calls, Measured } from './measure.ts';
import type { TargetName } from './targets.ts';

/** One line of the result, as `--json` writes it. Medians over rounds; times in the unit of their name. */
export interface Row {
  readonly target: TargetName;
  readonly body_bytes: number;
  readonly stream: boolean;
  readonly concurrency: number;
  readonly rps: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly ttft_ms: number;
  /** CPU of the gateway's process a request; null for the origin itself. */
  readonly cpu_us: number | null;
  /** `cpu_us` over that of the bare Worker in the same run and cell. */
  readonly cpu_x: number | null;
  readonly do_calls: number | null;
  readonly redis_calls: number | null;
}

/** All rounds of one target in one cell. */
export interface Series {
  readonly target: TargetName;
  readonly rounds: Measured[];
  calls: Calls;
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const medianCpu = ({ rounds }: Series): number | null => {
  const known = rounds.flatMap(({ cpuMicros }) => cpuMicros ?? []);
  return known.length === 0 ? null : median(known);
};

const rowOf = (cell: Cell, series: Series, bareCpu: number | null): Row => {
  const of = (read: (slice: Measured) => number): number => median(series.rounds.map(read));
  const cpu = medianCpu(series);
  return {
    target: series.target,
    body_bytes: cell.bodyBytes,
    stream: cell.stream,
    concurrency: cell.concurrency,
    rps: rounded(
      of(({ rps }) => rps),
      1,
    ),
    p50_ms: rounded(
      of(({ p50 }) => p50),
      3,
    ),
    p99_ms: rounded(
      of(({ p99 }) => p99),
      3,
    ),
    ttft_ms: rounded(
      of(({ ttft }) => ttft),
      3,
    ),
    cpu_us: cpu === null ? null : rounded(cpu, 1),
    cpu_x: cpu === null || bareCpu === null ? null : rounded(cpu / bareCpu, 3),
    do_calls: series.calls.objects === null ? null : rounded(series.calls.objects, 4),
    redis_calls: series.calls.redis === null ? null : rounded(series.calls.redis, 4),
  };
};

/** The rows of one cell, with ratios to its bare Worker. */
export const rowsOf = (cell: Cell, all: readonly Series[]): readonly Row[] => {
  const bare = all.find(({ target }) => target === 'bare');
  return all.map((series) => rowOf(cell, series, bare === undefined ? null : medianCpu(bare)));
};

import type { Verdict } from './bars.ts';
import { cellName } from './cells.ts';
import type { Row } from './rows.ts';

const shown = (value: number | null, digits: number, unit = ''): string =>
  value === null ? '–' : `${value.toFixed(digits)}${unit}`;

const HEADINGS = [
  'requests',
  'target',
  'req/s',
  'p50 ms',
  'p99 ms',
  'first ms',
  'CPU µs',
  'CPU ×',
  'DO calls',
  'Redis',
];

const cellsOf = (row: Row): string[] => [
  cellName({ bodyBytes: row.body_bytes, stream: row.stream, concurrency: row.concurrency }),
  row.target,
  shown(row.rps, 0),
  shown(row.p50_ms, 2),
  shown(row.p99_ms, 2),
  shown(row.ttft_ms, 2),
  shown(row.cpu_us, 0),
  shown(row.cpu_x, 2),
  shown(row.do_calls, 3),
  shown(row.redis_calls, 3),
];

/** Columns of equal width; the first `leftAligned` are text, the others numbers. */
const table = (lines: readonly (readonly string[])[], leftAligned: number): string => {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const pad = (text: string, column: number): string =>
    column < leftAligned ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
};

export const resultTable = (rows: readonly Row[]): string => table([HEADINGS, ...rows.map(cellsOf)], 2);

export const barTable = (verdicts: readonly Verdict[]): string =>
  table(
    [
      ['bar', 'measured', 'bound', ''],
      ...verdicts.map(({ name, value, bound, passed }) => [name, value, bound, passed ? 'pass' : 'MISSED']),
    ],
    1,
  );

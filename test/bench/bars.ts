import { CELLS, cellName, type Cell } from './cells.ts';
import type { Row } from './rows.ts';
import type { TargetName } from './targets.ts';

/** What a clean request may cost over the bare pass-through Worker in the same run. */
interface Bar {
  readonly what: string;
  readonly target: TargetName;
  readonly cell: Cell;
  readonly value: (row: Row, bare: Row) => number | null;
  readonly bound: { readonly kind: 'at most' | 'at least'; readonly limit: number };
  readonly unit: '×' | 'ms';
}

/** A bar and how it came out. */
export interface Verdict {
  readonly name: string;
  readonly value: string;
  readonly bound: string;
  readonly passed: boolean;
}

const cpu = (cell: Cell, limit: number, target: TargetName = 'weir'): Bar => ({
  what: 'CPU',
  target,
  cell,
  value: (row) => row.cpu_x,
  bound: { kind: 'at most', limit },
  unit: '×',
});

const throughput = (cell: Cell): Bar => ({
  what: 'requests/s',
  target: 'weir',
  cell,
  value: (row, bare) => row.rps / bare.rps,
  bound: { kind: 'at least', limit: 0.7 },
  unit: '×',
});

const later = (what: 'p50' | 'p99' | 'ttft', cell: Cell, limit: number): Bar => ({
  what: what === 'ttft' ? 'first token' : what,
  target: 'weir',
  cell,
  value: (row, bare) => row[`${what}_ms`] - bare[`${what}_ms`],
  bound: { kind: 'at most', limit },
  unit: 'ms',
});

const BARS: readonly Bar[] = [
  cpu(CELLS.small16, 1.5),
  cpu(CELLS.large16, 1.5),
  cpu(CELLS.stream32, 1.6),
  throughput(CELLS.small16),
  throughput(CELLS.large16),
  later('p50', CELLS.small1, 0.25),
  later('p50', CELLS.large1, 0.25),
  later('p99', CELLS.small1, 1),
  later('p99', CELLS.large1, 1),
  later('ttft', CELLS.stream1, 0.5),
  later('ttft', CELLS.stream32, 0.5),
  cpu(CELLS.small16, 2.3, 'weir-strict'),
  cpu(CELLS.large16, 2.3, 'weir-strict'),
];

const rowIn = (rows: readonly Row[], target: TargetName, cell: Cell): Row | undefined =>
  rows.find(
    (row) =>
      row.target === target &&
      row.body_bytes === cell.bodyBytes &&
      row.stream === cell.stream &&
      row.concurrency === cell.concurrency,
  );

const judge = ({ what, target, cell, value, bound, unit }: Bar, rows: readonly Row[]): Verdict[] => {
  const [row, bare] = [rowIn(rows, target, cell), rowIn(rows, 'bare', cell)];
  const measured = row === undefined || bare === undefined ? null : value(row, bare);
  if (measured === null) return [];
  return [
    {
      name: `${target} ${what}, ${cellName(cell)}`,
      value: `${measured.toFixed(2)} ${unit}`,
      bound: `${bound.kind} ${bound.limit} ${unit}`,
      passed: bound.kind === 'at most' ? measured <= bound.limit : measured >= bound.limit,
    },
  ];
};

/** Judges every bar whose cell and target were measured. */
export const judgeBars = (rows: readonly Row[]): readonly Verdict[] =>
  BARS.flatMap((bar) => judge(bar, rows));

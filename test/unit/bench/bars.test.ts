import { describe, expect, it } from 'vitest';
import { judgeBars } from '../../bench/bars.ts';
import { CELLS, selectCells, type Cell } from '../../bench/cells.ts';
import type { Measured } from '../../bench/measure.ts';
import { rowsOf, type Row, type Series } from '../../bench/rows.ts';

const slice = (changes: Partial<Measured>): Measured => ({
  requests: 100,
  failures: 0,
  failure: null,
  rps: 1000,
  p50: 1,
  p99: 2,
  ttft: 1,
  cpuMicros: 200,
  ...changes,
});

const series = (target: Series['target'], rounds: readonly Partial<Measured>[]): Series => ({
  target,
  rounds: rounds.map(slice),
  calls: { objects: 0, redis: 0 },
});

const rows = (cell: Cell, weir: Partial<Measured>): readonly Row[] =>
  rowsOf(cell, [series('bare', [{}]), series('weir', [weir])]);

const missed = (all: readonly Row[]): readonly string[] =>
  judgeBars(all)
    .filter(({ passed }) => !passed)
    .map(({ name }) => name);

describe('rows', () => {
  it('take the median over rounds and the ratio to the bare Worker', () => {
    const [, weir] = rowsOf(CELLS.small16, [
      series('bare', [{ cpuMicros: 100 }, { cpuMicros: 200 }, { cpuMicros: 900 }]),
      series('weir', [{ cpuMicros: 300 }, { cpuMicros: 250 }, { cpuMicros: 260 }]),
    ]);
    expect(weir).toMatchObject({ cpu_us: 260, cpu_x: 1.3, body_bytes: 2048, stream: false, concurrency: 16 });
  });

  it('have no ratio without a bare Worker in the run', () => {
    expect(rowsOf(CELLS.small16, [series('weir', [{}])])[0]?.cpu_x).toBeNull();
  });

  it('have no CPU for the origin itself', () => {
    expect(rowsOf(CELLS.small16, [series('direct', [{ cpuMicros: null }])])[0]?.cpu_us).toBeNull();
  });
});

describe('bars', () => {
  it('hold at the bound and are missed just beyond', () => {
    expect(missed(rows(CELLS.small16, { cpuMicros: 300, rps: 700 }))).toEqual([]);
    expect(missed(rows(CELLS.small16, { cpuMicros: 301, rps: 699 }))).toEqual([
      'weir CPU, 2 KB plain c16',
      'weir requests/s, 2 KB plain c16',
    ]);
  });

  it('judge latencies by what is added to the bare Worker’s', () => {
    expect(missed(rows(CELLS.small1, { p50: 1.26, p99: 2.9 }))).toEqual(['weir p50, 2 KB plain c1']);
    expect(missed(rows(CELLS.stream32, { ttft: 1.6 }))).toEqual(['weir first token, 2 KB stream c32']);
  });

  it('say nothing about what was not measured', () => {
    expect(judgeBars([])).toEqual([]);
  });
});

describe('the choice of cells', () => {
  it('keeps every cell with a bar in a quick run', () => {
    expect(new Set(selectCells(true, []))).toEqual(new Set(Object.values(CELLS)));
  });

  it('takes whole words of a cell’s name', () => {
    expect(selectCells(false, ['2 KB plain c1'])).toEqual([CELLS.small1]);
  });
});

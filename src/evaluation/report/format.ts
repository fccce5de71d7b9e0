import Table from 'cli-table3';
import type { Rate } from '../metrics/statistics.ts';

/** A table as data: rendered for a terminal or as Markdown. */
export interface TableData {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of text on the left; the others are numbers. */
  readonly text: number;
}

const NO_LINES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

export function terminal({ title, head, rows, text }: TableData): string {
  const table = new Table({
    head: [...head],
    chars: NO_LINES,
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, at) => (at < text ? 'left' : 'right')),
  });
  table.push(...rows.map((row) => [...row]));
  return `${title}\n${table.toString()}`;
}

export function markdown({ title, head, rows, text }: TableData): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at < text ? '---' : '--:'));
  return [`### ${title}`, '', line(head), line(rule), ...rows.map(line)].join('\n');
}

export const percent = (value: number, digits = 1): string =>
  Number.isNaN(value) ? '–' : `${(100 * value).toFixed(digits)} %`;

export const interval = ({ value, low, high }: Rate, digits = 1): string =>
  `${percent(value, digits)} [${(100 * low).toFixed(digits)}, ${(100 * high).toFixed(digits)}]`;

export const number = (value: number): string => {
  if (Number.isNaN(value)) return '–';
  return value === Infinity ? 'never' : Math.round(value).toLocaleString('en');
};

/** `template_harvest 12, coverage_growth 3` */
export const tally = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

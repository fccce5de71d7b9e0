import { firstOf, grouped, harvestRow, countReasons, type HarvestRow } from '../metrics/harvests.ts';
import { rate } from '../metrics/statistics.ts';
import type { KeyResult } from '../result.ts';
import { interval, number, percent, tally, type TableData } from './format.ts';

const HARVEST_HEAD = [
  'keys',
  'watch',
  'throttle',
  'degrade',
  'verify',
  'block',
  'requests p50',
  'p90',
  'tokens p50',
  'p90',
  'got through',
];

/** Harvests by any group: TPR at each action, requests and output tokens of the harvest until `throttle`. */
export const harvestTable = (title: string, name: string, rows: readonly HarvestRow[]): TableData => ({
  title,
  head: [name, 'reasons', ...HARVEST_HEAD],
  rows: rows.map(harvestCells),
  text: 2,
});

const harvestCells = (row: HarvestRow): string[] => [
  row.group,
  tally(row.reasons),
  String(row.keys),
  ...(['watch', 'throttle', 'degrade', 'verify', 'block'] as const).map((action) =>
    percent(row.reached[action].value, 0),
  ),
  number(row.requests.median),
  number(row.requests.p90),
  number(row.tokens.median),
  number(row.tokens.p90),
  percent(row.forwarded),
];

export const harvestsBy = (
  title: string,
  name: string,
  results: readonly KeyResult[],
  by: (result: KeyResult) => string,
): TableData =>
  harvestTable(
    title,
    name,
    grouped(results, by).map(([group, own]) => harvestRow(group, own)),
  );

/** Honest keys that ever reached an action, with Wilson intervals. */
export const honestBy = (
  title: string,
  name: string,
  results: readonly KeyResult[],
  by: (result: KeyResult) => string,
): TableData => ({
  title,
  head: [name, 'reasons', 'keys', 'watch', 'throttle or more', 'block'],
  rows: [...grouped(results, by), ...(results.length > 0 ? [['all', results] as const] : [])].map(
    ([group, own]) => honestCells(group, own),
  ),
  text: 2,
});

function honestCells(group: string, results: readonly KeyResult[]): string[] {
  const reached = (action: 'watch' | 'throttle' | 'block') =>
    rate(results.filter((result) => firstOf(result, action) !== undefined).length, results.length);
  const accused = results.filter((result) => firstOf(result, 'throttle') !== undefined);
  return [
    group,
    tally(countReasons(accused)),
    String(results.length),
    percent(reached('watch').value),
    interval(reached('throttle')),
    interval(reached('block')),
  ];
}

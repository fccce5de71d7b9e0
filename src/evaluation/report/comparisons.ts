import type { KeyResult } from '../result.ts';
import { methodRows } from '../metrics/baselines.ts';
import { barsOf, type Bar } from '../metrics/bars.ts';
import { atShare, foundWithin } from '../metrics/diluted.ts';
import { firstOf, harvestRow } from '../metrics/harvests.ts';
import { rate } from '../metrics/statistics.ts';
import { trickRows } from '../metrics/tricks.ts';
import { SHARES } from '../scenario.ts';
import { EDGE, HELD_OUT } from '../variants.ts';
import { interval, number, percent, type TableData } from './format.ts';

/** The bars by what runs at the edge, and by weights that never saw the family or kind, where those were fitted. */
export function barTable(results: readonly KeyResult[]): TableData {
  const heldOut = new Map(barsOf(results, HELD_OUT).map((bar) => [bar.name, bar]));
  return {
    title: 'What must be shown',
    head: ['bar', 'worst where', 'bound', 'at the edge', '', 'weights held out', ''],
    rows: barsOf(results).map((bar) => {
      const other = heldOut.get(bar.name);
      return [
        bar.name,
        bar.where,
        boundOf(bar),
        shown(bar),
        outcome(bar),
        other ? shown(other) : '–',
        other ? outcome(other) : '',
      ];
    }),
    text: 3,
  };
}

const outcome = ({ passed }: Bar): string => (passed ? 'pass' : 'MISSED');
const boundOf = (bar: Bar): string => `${bar.bound} ${amount(bar.limit, bar.unit)}`;
const shown = ({ value, unit }: Bar): string => amount(value, unit);

function amount(value: number, unit: Bar['unit']): string {
  if (unit === 'share') return percent(value, value < 0.01 && value > 0 ? 2 : 1);
  if (unit === 'times') return Number.isFinite(value) ? `${value.toFixed(1)} ×` : 'never found';
  return number(value);
}

export const dilutedByShare = (results: readonly KeyResult[]): TableData => ({
  title: 'Diluted harvests by the attacker’s share',
  head: ['share', 'keys', 'within 100 requests', 'within 1,500'],
  rows: SHARES.flatMap((share) => {
    const own = atShare(results, share);
    if (own.length === 0) return [];
    return [
      [
        percent(share, 0),
        String(own.length),
        interval(foundWithin(own, 100)),
        interval(foundWithin(own, 1500)),
      ],
    ];
  }),
  text: 0,
});

export const trickTable = (results: readonly KeyResult[]): TableData => ({
  title: 'Adaptive attackers, beside the same owners undisguised',
  head: ['trick', 'stopped', 'undisguised', 'requests p50', 'undisguised', 'ratio'],
  rows: trickRows(results).map(({ trick, stopped, plainStopped, median, plainMedian, ratio }) => [
    trick,
    interval(stopped, 0),
    percent(plainStopped.value, 0),
    number(median),
    number(plainMedian),
    Number.isFinite(ratio) ? `${ratio.toFixed(1)} ×` : '–',
  ]),
  text: 1,
});

const NAMES = { weir: 'Weir', rate: 'token rate limit (output tokens an hour)', mmd: 'MMD, windows of 100' };

export const methodTable = (results: readonly KeyResult[]): TableData => ({
  title: 'Beside what is done today, on the same keys: first 1,500 requests',
  head: [
    'method',
    'false alarms',
    'heavy',
    'requests p50',
    ...SHARES.flatMap((share) => [`${share * 100} % @100`, '@1,500']),
  ],
  rows: methodRows(results).map(({ method, falseAlarms, heavy, median, diluted }) => [
    NAMES[method],
    percent(falseAlarms.value, 2),
    percent(heavy.value, 0),
    number(median),
    ...diluted.flatMap(({ within }) => [percent(within[100].value, 0), percent(within[1500].value, 0)]),
  ]),
  text: 1,
});

/** Each variant of the engine over the same keys, as far as all were judged: 1,500 requests of a harvest. */
export function variantTable(results: readonly KeyResult[]): TableData {
  const names = [...new Set(results.flatMap(({ verdicts }) => Object.keys(verdicts)))];
  return {
    title: 'What each detector is worth',
    head: [
      'engine',
      'honest throttled',
      'heavy stopped',
      'requests p50',
      ...SHARES.map((share) => `${share * 100} % @1,500`),
    ],
    rows: names.length < 2 ? [] : names.map((name) => variantCells(name, results)),
    text: 1,
  };
}

function variantCells(variant: string, results: readonly KeyResult[]): string[] {
  const of = (scenario: string): KeyResult[] => results.filter(({ plan }) => plan.scenario === scenario);
  const honest = of('honest');
  const throttled = honest.filter((result) => firstOf(result, 'throttle', variant) !== undefined);
  const heavy = of('heavy');
  return [
    variant === EDGE ? 'at the edge' : variant,
    interval(rate(throttled.length, honest.length), 2),
    percent(foundWithin(heavy, 1500, variant).value, 1),
    number(harvestRow('', heavy, variant).requests.median),
    ...SHARES.map((share) => percent(foundWithin(atShare(results, share), 1500, variant).value, 1)),
  ];
}

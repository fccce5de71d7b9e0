import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { Row, Tally } from './scoreboard.ts';

const HEAD = [
  'key',
  '',
  'requests',
  'tokens',
  'refused',
  'errors',
  'action',
  'reason',
  'stopped after',
  'campaign',
];
const NO_LINES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** The state of play as text. `limit` keeps the busiest rows only and says how many are left out. */
export function render(rows: readonly Row[], limit = Infinity): string {
  const shown =
    rows.length > limit ? rows.toSorted((a, b) => b.tally.sent - a.tally.sent).slice(0, limit) : rows;
  const table = new Table({
    head: HEAD,
    chars: NO_LINES,
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'left', 'left', 'right', 'left'],
  });
  table.push(...shown.map(cells));
  const rest = rows.length - shown.length;
  return table.toString() + (rest > 0 ? `\n… and ${rest} more keys (--json FILE has them all)` : '');
}

function cells({ tally, view }: Row): string[] {
  const tokens = view ? view.input_tokens + view.output_tokens : 0;
  return [
    tally.name,
    styleText(tally.kind === 'harvester' ? 'yellow' : 'dim', tally.kind),
    String(tally.sent),
    tokens.toLocaleString('en'),
    count(tally.refused),
    count(tally.errors),
    action(view?.action ?? 'allow'),
    view?.reasons.join(', ') ?? '',
    stopped(tally),
    view?.campaign ?? '',
  ];
}

const count = (value: number): string => (value === 0 ? '-' : String(value));

function stopped({ kind, stoppedAfter, done }: Tally): string {
  if (stoppedAfter !== null) return `${stoppedAfter} answers`;
  if (kind !== 'harvester') return '-';
  return done ? 'not stopped' : '…';
}

function action(name: string): string {
  const colours = {
    allow: 'green',
    watch: 'cyan',
    throttle: 'yellow',
    degrade: 'yellow',
    verify: 'red',
    block: 'red',
  } as const;
  return name in colours ? styleText(colours[name as keyof typeof colours], name) : name;
}

/** One line for logs that are no terminal. */
export function summary(rows: readonly Row[], seconds: number): string {
  const sum = (field: 'sent' | 'refused' | 'errors'): number =>
    rows.reduce((total, { tally }) => total + tally[field], 0);
  const stoppedNow = rows.filter(
    ({ tally }) => tally.kind === 'harvester' && tally.stoppedAfter !== null,
  ).length;
  const harvesters = rows.filter(({ tally }) => tally.kind === 'harvester').length;
  const of = harvesters > 0 ? `, ${stoppedNow} of ${harvesters} harvesters stopped` : '';
  return `${seconds.toFixed(0).padStart(4)} s  ${sum('sent')} requests, ${sum('refused')} refused, ${sum('errors')} failed${of}`;
}

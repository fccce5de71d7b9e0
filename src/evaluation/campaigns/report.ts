import { interval, number, percent, type TableData } from '../report/format.ts';
import { rate } from '../metrics/statistics.ts';
import type { Measured, Outcome } from './measure.ts';

/** Forms that are harvests; the others are honest. */
const HARVESTS: ReadonlySet<string> = new Set(['hydra', 'hidden', 'partition', 'heirs']);

/** What must be shown of campaigns, and what was. */
export interface CampaignBar {
  readonly name: string;
  readonly limit: number;
  readonly bound: 'at most' | 'at least';
  readonly value: number;
  readonly passed: boolean;
}

/** What many worlds have shown, as tables: by harvest, by form, honest accounts, and the bars. */
export function campaignTables(worlds: readonly Measured[]): TableData[] {
  if (worlds.length === 0) return [];
  const outcomes = worlds.flatMap(({ outcomes: own }) => own);
  return [
    harvestTable('Campaigns, each harvest', outcomes, ({ form, source }) => `${form} ${source}`),
    harvestTable('Campaigns by form', outcomes, ({ form }) => form),
    honestTable(outcomes),
    barTable(worlds),
  ];
}

const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0);

function harvestTable(title: string, all: readonly Outcome[], by: (outcome: Outcome) => string): TableData {
  const groups = Map.groupBy(
    all.filter(({ form }) => HARVESTS.has(form)),
    by,
  );
  const rows = [...groups].map(([name, own]) => {
    const accounts = sum(own, (outcome) => outcome.accounts);
    return [
      name,
      number(accounts),
      interval(
        rate(
          sum(own, ({ throttled }) => throttled),
          accounts,
        ),
      ),
      interval(
        rate(
          sum(own, ({ watchedEarly }) => watchedEarly),
          accounts,
        ),
      ),
      percent(forwarded(own)),
    ];
  });
  const head = ['harvest', 'accounts', 'throttled or more', 'watched in 10 requests', 'tokens forwarded'];
  return { title, head, rows, text: 1 };
}

const forwarded = (outcomes: readonly Outcome[]): number =>
  sum(outcomes, ({ forwardedTokens }) => forwardedTokens) / sum(outcomes, ({ outputTokens }) => outputTokens);

function honestTable(all: readonly Outcome[]): TableData {
  const groups = Map.groupBy(
    all.filter(({ form }) => !HARVESTS.has(form)),
    ({ form }) => form,
  );
  const rows = [...groups].map(([form, own]) => {
    const keys = sum(own, ({ accounts }) => accounts);
    return [
      form,
      number(keys),
      interval(
        rate(
          sum(own, ({ inCampaign }) => inCampaign),
          keys,
        ),
        2,
      ),
      interval(
        rate(
          sum(own, ({ throttled }) => throttled),
          keys,
        ),
        2,
      ),
    ];
  });
  const head = ['honest', 'keys', 'throttled by a campaign', 'throttled at all'];
  return { title: 'Honest keys among campaigns', head, rows, text: 1 };
}

function barTable(worlds: readonly Measured[]): TableData {
  const rows = campaignBars(worlds).map(({ name, bound, limit, value, passed }) => [
    name,
    `${bound} ${percent(limit, 2)}`,
    percent(value, 2),
    passed ? 'yes' : 'no',
  ]);
  const sumOf = (field: keyof Measured['pairs']): number =>
    worlds.reduce((total, { pairs }) => total + pairs[field], 0);
  rows.push([
    'pairs put together that are of one operator',
    '–',
    percent(sumOf('right') / sumOf('together'), 2),
    '–',
  ]);
  return { title: 'Bars of campaigns', head: ['bar', 'wanted', 'measured', 'met'], rows, text: 1 };
}

/** The bars that these worlds can be measured by, each over all of them. */
export function campaignBars(worlds: readonly Measured[]): CampaignBar[] {
  const all = worlds.flatMap(({ outcomes }) => outcomes);
  const of = (form: string): readonly Outcome[] => all.filter((outcome) => outcome.form === form);
  const share = (outcomes: readonly Outcome[], hits: (outcome: Outcome) => number): number =>
    sum(outcomes, hits) / sum(outcomes, ({ accounts }) => accounts);
  const throttled = (form: string): number => share(of(form), (outcome) => outcome.throttled);
  const pairs = (field: keyof Measured['pairs']): number =>
    worlds.reduce((total, { pairs: own }) => total + own[field], 0);
  const honest = all.filter(({ form }) => !HARVESTS.has(form));
  return [
    least('accounts throttled, shared infrastructure', 0.95, throttled('hydra')),
    most('tokens forwarded, shared infrastructure', 0.15, forwarded(of('hydra'))),
    least('accounts throttled, content alone', 0.85, throttled('hidden')),
    most('tokens forwarded, content alone', 0.3, forwarded(of('hidden'))),
    least('accounts throttled, corpus partition', 0.7, throttled('partition')),
    least(
      'pairs put together that are of one operator, but for two with one recipe',
      0.98,
      pairs('right') / (pairs('together') - pairs('twins')),
    ),
    least('pairs of one operator that are put together', 0.85, pairs('right') / pairs('attack')),
    most(
      'honest keys throttled by a campaign',
      0.001,
      share(honest, ({ inCampaign }) => inCampaign),
    ),
    least(
      'heirs watched within 10 requests',
      0.8,
      share(of('heirs'), ({ watchedEarly }) => watchedEarly),
    ),
  ].filter(({ value }) => !Number.isNaN(value));
}

const least = (name: string, limit: number, value: number): CampaignBar => ({
  name,
  limit,
  bound: 'at least',
  value,
  passed: value >= limit,
});

const most = (name: string, limit: number, value: number): CampaignBar => ({
  name,
  limit,
  bound: 'at most',
  value,
  passed: value <= limit,
});

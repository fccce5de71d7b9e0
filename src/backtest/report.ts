import { styleText } from 'node:util';
import { atLeast, type Action, type Policy } from '../domain/index.ts';
import { discoveryThreshold } from '../scoring/index.ts';
import { campaignText } from './campaign-report.ts';
import type { Aside } from './run.ts';
import type { HarvestShare, KeyReport, Summary } from './summary.ts';
import { count, many, percent, plain, table, time } from './text.ts';

/** What a reader of the report needs beside the summary. */
export interface ReportContext {
  readonly policy: Policy;
  readonly aside: Aside;
  /** Files that could not be read to their end. */
  readonly brokenFiles: number;
  readonly seconds: number;
}

/** Rows of a table. What is beyond is counted, and in the summary file. */
const ROWS = 40;

/** What a backtest found, for people. */
export function report(summary: Summary, context: ReportContext): string {
  const acted = Object.entries(summary.keys)
    .filter(([, { first }]) => first.throttle !== undefined)
    .sort(bySeverity);
  return [
    headline(summary, context),
    ...harvests(acted, summary, context),
    ...fleet(summary),
    ...campaignText(summary),
    ...prevalence(summary),
    notes(summary, context),
  ].join('\n\n');
}

/** Of all keys that are called harvesters together, the share that may be honest, in expectation. */
const FALSE_DISCOVERIES = 0.05;

/** A key's false-alarm rate is that key's; over a fleet of thousands some honest one is bound to stand out, so the fleet is looked at as a whole. */
function fleet({ keys }: Summary): string[] {
  const scores = Object.values(keys).map(({ score }) => score);
  const threshold = discoveryThreshold(scores, FALSE_DISCOVERIES);
  const found = scores.filter((score) => score >= threshold).length;
  return found === 0
    ? []
    : [
        `Over the fleet, ${many(found, 'key')} can be called harvesters when at most ${percent(FALSE_DISCOVERIES, 1)} of those so called may be honest: a score of ${threshold.toFixed(1)} and more.`,
      ];
}

type Entry = readonly [name: string, key: KeyReport];

const SEVERITY = ['block', 'verify', 'degrade', 'throttle'] as const;

const rung = ({ first }: KeyReport): (typeof SEVERITY)[number] =>
  SEVERITY.find((action) => first[action] !== undefined) ?? 'throttle';

/** Severest first, then by what they took, then by name. */
const bySeverity = ([a, x]: Entry, [b, y]: Entry): number =>
  SEVERITY.indexOf(rung(x)) - SEVERITY.indexOf(rung(y)) ||
  y.output_tokens - x.output_tokens ||
  (a < b ? -1 : 1);

function headline(summary: Summary, { policy, aside, seconds }: ReportContext): string {
  const keys = Object.keys(summary.keys).length;
  const span =
    aside.from === null || aside.to === null ? '' : `, ${time(aside.from)} to ${time(aside.to)} UTC`;
  const rate = seconds > 0 ? ` (${count(summary.requests / seconds)}/s)` : '';
  return [
    styleText('bold', `${many(summary.requests, 'request')} of ${many(keys, 'key')}${span}`),
    `policy ${policy.id.slice(0, 19)}… in ${policy.mode} mode, engine ${summary.engine}; ${seconds.toFixed(1)} s${rate}`,
  ].join('\n');
}

function harvests(acted: readonly Entry[], summary: Summary, { policy }: ReportContext): string[] {
  const watched = Object.values(summary.keys).filter(
    ({ first }) => first.watch !== undefined && first.throttle === undefined,
  ).length;
  const beside =
    watched === 0 ? '' : ` ${many(watched, 'other')} watched at some time, which no caller notices.`;
  if (acted.length === 0) return [`No key would have been acted on.${beside}`];
  const shown = acted.slice(0, ROWS);
  const rows = table(
    ['key', 'account', 'requests', 'out tokens', 'action', 'now', 'why', 'after', 'let through'],
    shown.map(row),
    [2, 3, 7, 8],
  );
  const rest = acted.length - shown.length;
  const verb = policy.mode === 'shadow' ? 'would be acted on once enforced' : 'would have been acted on';
  return [
    `${many(acted.length, 'key')} ${verb}.${beside}`,
    rest > 0 ? `${rows}\n… and ${count(rest)} more (--summary OUT has them all)` : rows,
    lettingThrough(acted),
  ];
}

function row([name, key]: Entry): string[] {
  const { first, requests, output_tokens, final, reasons, forwarded } = key;
  const at = first.throttle;
  return [
    plain(name, 28),
    plain(key.account ?? '', 20),
    count(requests),
    count(output_tokens),
    coloured(rung(key)),
    coloured(final),
    reasons.join(', '),
    at === undefined ? '' : `${many(at.request, 'request')}, ${many(at.output_tokens, 'token')}`,
    `${count(forwarded)} (${percent(forwarded, requests)})`,
  ];
}

function lettingThrough(acted: readonly Entry[]): string {
  const sum = (field: (key: KeyReport) => number): number =>
    acted.reduce((total, [, key]) => total + field(key), 0);
  const requests = sum((key) => key.requests);
  const forwarded = sum((key) => key.forwarded);
  const tokens = sum((key) => key.output_tokens);
  const taken = sum((key) => key.forwarded_output_tokens);
  return (
    `Of their ${count(requests)} requests, ${count(forwarded)} (${percent(forwarded, requests)}) would have been let through, ` +
    `and of their ${count(tokens)} output tokens ${count(taken)} (${percent(taken, tokens)}). ` +
    `Half of them were acted on within ${many(median(acted), 'request')}.`
  );
}

function median(acted: readonly Entry[]): number {
  const counts = acted.map(([, { first }]) => first.throttle?.request ?? 0).sort((a, b) => a - b);
  return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
}

function prevalence({ prevalence }: Summary): string[] {
  if (prevalence.large_scale_harvests === 0) return [];
  const { requests, harvested_requests, output_tokens, harvested_output_tokens } = prevalence;
  const share =
    `Large-scale harvests: ${many(prevalence.large_scale_harvests, 'key')} with ${percent(harvested_requests, requests)} of all requests ` +
    `and ${percent(harvested_output_tokens, output_tokens)} of all output tokens.`;
  return [
    share,
    shares('reason', prevalence.by_reason),
    shares('model', prevalence.by_model),
    shares('day', prevalence.by_day),
  ];
}

/** By name where that is an order in time, else the largest first. */
function shares(name: string, of: Readonly<Record<string, HarvestShare>>): string {
  const all = Object.entries(of);
  const sorted = name === 'day' ? all : all.sort(([, a], [, b]) => b.output_tokens - a.output_tokens);
  const shown = sorted.slice(0, ROWS);
  const rows = shown.map(([label, { keys, requests, output_tokens }]) => [
    plain(label, 40),
    count(keys),
    count(requests),
    count(output_tokens),
  ]);
  const rest = all.length - shown.length;
  const text = table([name, 'keys', 'requests', 'out tokens'], rows, [1, 2, 3]);
  return rest > 0 ? `${text}\n… and ${count(rest)} more` : text;
}

/** What the figures do not cover. */
function notes({ skipped }: Summary, { aside, brokenFiles }: ReportContext): string {
  const { opaque, unknownPath, licensedRequests, licensedHarvests } = aside;
  const said = [
    [skipped, `${many(skipped, 'line')} could not be used: skipped.`],
    [brokenFiles, `${many(brokenFiles, 'file')} broke off: what came after is not in these figures.`],
    [
      opaque,
      `${many(opaque, 'request')} could not be inspected (size, encoding or form): counted, not judged.`,
    ],
    [unknownPath, `${many(unknownPath, 'request')} on paths that no protocol knows: counted, not judged.`],
    [
      licensedRequests,
      `${many(licensedRequests, 'request')} within a licence: not acted on. Harvests by what is in them: ${many(licensedHarvests, 'key')}.`,
    ],
  ] as const;
  const lines = said.filter(([n]) => n > 0).map(([, text]) => text);
  return lines.length === 0 ? 'Every line was read and judged.' : lines.join('\n');
}

function coloured(action: Action): string {
  if (action === 'allow') return styleText('green', action);
  return styleText(
    atLeast(action, 'verify') ? 'red' : atLeast(action, 'throttle') ? 'yellow' : 'cyan',
    action,
  );
}

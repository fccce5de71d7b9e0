import { ENGINE } from '../../domain/index.ts';
import type { KeyResult } from '../result.ts';
import { barsOf } from '../metrics/bars.ts';
import type { EvaluationOptions } from '../options.ts';
import type { Size } from '../plan.ts';
import { markdown } from './format.ts';
import { tablesOf } from './index.ts';
import { HOW } from './prose.ts';

/** The report as docs/evaluation.md: when and how it was made, the bars, every table, and what fell short. */
export function documentOf(results: readonly KeyResult[], options: EvaluationOptions, size: Size): string {
  const [bars, ...details] = tablesOf(results).toReversed();
  return [
    '# Evaluation',
    '',
    `Made on ${options.date} by \`${commandOf(options)}\`, engine ${ENGINE}, policy \`balanced\`. Written by the command, not by hand.`,
    '',
    scaleOf(results, size),
    '',
    ...(bars === undefined ? [] : [markdown(bars).replace('### ', '## '), '']),
    shortfalls(results),
    '',
    HOW,
    '',
    '## In detail',
    '',
    ...details.toReversed().flatMap((table) => [markdown(table), '']),
  ].join('\n');
}

/** Where data lie is nobody's business but the runner's. */
const commandOf = ({ data, seed, quick, only, keys }: EvaluationOptions): string =>
  [
    'npm run evaluate --',
    ...(data === null ? [] : ['--data DIR']),
    `--seed ${seed}`,
    ...(quick ? ['--quick'] : []),
    ...(only.length === 0 ? [] : [`--only ${only.join(',')}`]),
    ...(keys === null ? [] : [`--keys ${keys}`]),
  ].join(' ');

function scaleOf(results: readonly KeyResult[], size: Size): string {
  const requests = results.reduce((sum, result) => sum + result.requests, 0);
  const sources = new Set(results.map(({ plan }) => plan.source)).size;
  const [low, high] = size.honestRequests;
  const count = (value: number): string => value.toLocaleString('en');
  return (
    `${count(results.length)} keys of ${sources} sources, ${count(requests)} requests. Honest keys make ${count(low)} to ${count(high)} requests, heavy ` +
    `accounts up to ${count(size.heavyRequests)}, diluted keys ${count(size.dilutedRequests)}. Intervals are Wilson’s, 95 %.`
  );
}

function shortfalls(results: readonly KeyResult[]): string {
  const missed = barsOf(results).filter(({ passed }) => !passed);
  if (missed.length === 0) return 'Every bar was reached at the edge.';
  return `**Missed at the edge:** ${missed.map(({ name, where }) => `${name} (${where})`).join('; ')}.`;
}

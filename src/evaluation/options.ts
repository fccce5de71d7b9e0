import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { SCENARIOS, type Scenario } from './scenario.ts';

export interface EvaluationOptions {
  readonly data: string | null;
  readonly seed: number;
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly scenarios: readonly Scenario[];
  /** Null: as the size of the run says. */
  readonly keys: number | null;
  readonly jobs: number;
  readonly baselines: boolean;
  readonly ablation: boolean;
  readonly heldOut: boolean;
  readonly json: string | null;
  readonly write: string | null;
  readonly log: string | null;
  readonly date: string | null;
}

/** A mistake of whoever started it: the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const HELP = `Usage: npm run evaluate -- [options]

Composes labelled traffic of honest keys and of harvests, judges it by the code of the edge, and reports who was found, after how much,
and who was wrongly accused. The same seed, data and options give the same report.

  --data DIR         also compose from published prompt sets and arrival traces in DIR (<set>.jsonl.gz, see docs/evaluation.md)
  --seed N           seed of the run (default 1)
  --quick            fewer and shorter keys; no baselines, ablation and held-out weights unless asked for
  --only TEXT,…      only sources whose name contains TEXT, or whose family or kind is TEXT
  --scenario NAME,…  only these: ${SCENARIOS.join(', ')}
  --keys N           keys of each family, kind and share
  --jobs N           worker threads (default: the machine's cores)
  --[no-]baselines   measure a token rate limit and an MMD window test beside it
  --[no-]ablation    also judge without each detector
  --[no-]held-out    also judge each family and kind by weights that were fitted without it
  --json FILE        write the results as JSON
  --write FILE       write the report as Markdown; needs --date
  --log FILE         only write the composed traffic, as a log for the backtest (gzipped when named .gz), and FILE.labels.json
  --date DATE        the date that the report names
  -h, --help         this text

Exits with 1 when a bar is missed.
`;

const FLAGS = {
  data: { type: 'string' },
  seed: { type: 'string', default: '1' },
  quick: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  scenario: { type: 'string', default: SCENARIOS.join(',') },
  keys: { type: 'string' },
  jobs: { type: 'string' },
  baselines: { type: 'boolean' },
  ablation: { type: 'boolean' },
  'held-out': { type: 'boolean' },
  json: { type: 'string' },
  write: { type: 'string' },
  log: { type: 'string' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Null when help was asked for. @throws {UsageError} */
export function parseOptions(args: readonly string[]): EvaluationOptions | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  if (values.write !== undefined && values.date === undefined)
    throw new UsageError('--write needs --date: the report says when it was made.');
  return {
    data: values.data ?? null,
    seed: whole('--seed', values.seed, 0),
    quick: values.quick,
    only: [...list(values.only), ...positionals],
    scenarios: list(values.scenario).map(scenario),
    keys: values.keys === undefined ? null : whole('--keys', values.keys, 1),
    jobs: values.jobs === undefined ? availableParallelism() : whole('--jobs', values.jobs, 1),
    baselines: values.baselines ?? !values.quick,
    ablation: values.ablation ?? !values.quick,
    heldOut: values['held-out'] ?? !values.quick,
    json: values.json ?? null,
    write: values.write ?? null,
    log: values.log ?? null,
    date: values.date ?? null,
  };
}

const list = (value: string): string[] => value.split(',').filter((part) => part !== '');

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowNegative: true, allowPositionals: true });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\nnpm run evaluate -- --help lists the options.`,
    );
  }
}

function scenario(name: string): Scenario {
  const found = SCENARIOS.find((known) => known === name);
  if (found === undefined)
    throw new UsageError(
      `--scenario ${name}: there is none of that name (there are: ${SCENARIOS.join(', ')}).`,
    );
  return found;
}

function whole(flag: string, value: string, least: number): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isInteger(number) || number < least)
    throw new UsageError(`${flag} ${value}: give a whole number of at least ${least}.`);
  return number;
}

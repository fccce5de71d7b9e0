import { parseArgs } from 'node:util';

export interface BacktestOptions {
  /** `-` is standard input. */
  readonly logs: readonly string[];
  readonly format: string;
  readonly accounts: string | null;
  readonly policy: string | null;
  readonly secretFile: string | null;
  readonly summary: string | null;
  readonly decisions: string | null;
}

/** A mistake of whoever started the command: the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Choice {
  readonly name: string;
  readonly describe: string;
}

/** The help text; `formats` are the kinds of log that can be read. */
export const help = (formats: readonly Choice[]): string => `Usage: npm run backtest -- [LOG…] [options]

Runs the traffic of a log through the detection of the edge, by the log's own clock: says who would have been acted on, why, after how
many requests, and what would have been let through. LOG is JSON lines, gzipped or not, the oldest file first; without LOG, or for -,
standard input is read. docs/backtest.md has the fields.

  --accounts FILE     what is known of accounts, and their licences (JSON lines)
  --policy FILE       the policy document (JSON), or a preset's name (default "balanced")
  --summary OUT       write what was found as one JSON document
  --decisions OUT     write each change of a key's action, as JSON lines
  --format NAME       the kind of log (default "weir"):
${formats.map(({ name, describe }) => `                        ${name.padEnd(24)}${describe}`).join('\n')}
  --secret-file FILE  the deployment's WEIR_SECRET, for the very fingerprints of that deployment
  -h, --help          this text

Exit status: 0 when every line was read; 3 when lines were skipped or a file broke off; 2 for a mistake in the options or a file that
cannot be read; 1 when the backtest itself failed.
`;

const FLAGS = {
  accounts: { type: 'string' },
  policy: { type: 'string' },
  summary: { type: 'string' },
  decisions: { type: 'string' },
  format: { type: 'string', default: 'weir' },
  'secret-file': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Null when help was asked for. `isPiped`: something is to come on standard input. @throws {UsageError} */
export function parseOptions(
  args: readonly string[],
  formats: readonly string[],
  isPiped: boolean,
): BacktestOptions | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  if (!formats.includes(values.format))
    throw new UsageError(
      `--format ${values.format}: there is none of that name. Choose one of: ${formats.join(', ')}.`,
    );
  if (positionals.length === 0 && !isPiped)
    throw new UsageError('Name a LOG, or pipe one in. npm run backtest -- --help tells more.');
  const logs = positionals.length === 0 ? ['-'] : positionals;
  if (logs.filter((log) => log === '-').length > 1)
    throw new UsageError('Standard input (-) can be read once only.');
  return {
    logs,
    format: values.format,
    accounts: values.accounts ?? null,
    policy: values.policy ?? null,
    secretFile: values['secret-file'] ?? null,
    summary: values.summary ?? null,
    decisions: values.decisions ?? null,
  };
}

function parsed(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof FLAGS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message}\nnpm run backtest -- --help lists the options.`);
  }
}

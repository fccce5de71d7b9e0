import { FORMATS } from './formats/index.ts';
import { readInputs } from './inputs.ts';
import { help, parseOptions, UsageError, type BacktestOptions } from './options.ts';
import { decisionText, Output, summaryText } from './outputs.ts';
import { Problems } from './problems.ts';
import { Progress } from './progress.ts';
import { readLogs } from './reader.ts';
import { report } from './report.ts';
import { newBacktest } from './run.ts';

const OK = 0;
const FAILED = 1;
const USAGE = 2;
const SKIPPED = 3;

/** Runs the backtest; resolves to the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const formats = FORMATS.map(({ name }) => name);
    const options = parseOptions(args, formats, !process.stdin.isTTY);
    if (options !== null) return await backtest(options);
    console.log(help(FORMATS));
    return OK;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return USAGE;
  }
}

async function backtest(options: BacktestOptions): Promise<number> {
  const format = FORMATS.find(({ name }) => name === options.format);
  if (format === undefined) return FAILED;
  const inputs = await readInputs(options);
  const decisions = new Output('--decisions', options.decisions);
  const summaryFile = new Output('--summary', options.summary);
  const run = newBacktest({
    ...inputs,
    ...(decisions.isWanted ? { onDecision: (line) => decisions.write(decisionText(line)) } : {}),
  });
  const progress = new Progress(options.logs);
  const problems = new Problems(progress.say);
  const events = { onBytes: progress.read, onProblem: problems.add.bind(problems) };
  let requests = 0;
  for await (const batch of readLogs(options.logs, format, events)) {
    for (const line of batch) run.take(line);
    requests += batch.length;
    progress.tick(requests);
  }
  const seconds = progress.end();
  const summary = run.summary(problems.lines);
  for (const text of summaryText(summary)) summaryFile.write(text);
  summaryFile.close();
  decisions.close();
  const context = { policy: inputs.policy, aside: run.aside(), brokenFiles: problems.files, seconds };
  console.log(report(summary, context));
  return problems.lines + problems.files > 0 ? SKIPPED : OK;
}

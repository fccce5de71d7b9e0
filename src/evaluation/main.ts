import { evaluate } from './evaluate.ts';
import { HELP, parseOptions, UsageError } from './options.ts';
import { terminal } from './report/format.ts';
import { tablesOf } from './report/index.ts';

/** Runs the evaluation; resolves to the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options === null) {
      console.log(HELP);
      return 0;
    }
    const results = await evaluate(options);
    for (const table of tablesOf(results)) console.log(`\n${terminal(table)}`);
    return 0;
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : error);
    return error instanceof UsageError ? 2 : 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

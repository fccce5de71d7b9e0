import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { campaignBars, campaignTables, measureWorlds, writeWorld } from './campaigns/index.ts';
import { compose, evaluate, sizeOf } from './evaluate.ts';
import type { KeyResult } from './result.ts';
import { barsOf } from './metrics/bars.ts';
import { HELP, parseOptions, UsageError, type EvaluationOptions } from './options.ts';
import { documentOf } from './report/document.ts';
import { terminal } from './report/format.ts';
import { tablesOf } from './report/index.ts';
import { jsonOf } from './report/json.ts';

/** Runs the evaluation; resolves to the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options === null) {
      console.log(HELP);
      return 0;
    }
    if (options.log !== null) {
      if (options.scenarios.join() === 'campaigns') await writeWorld(options, options.log);
      else await compose(options, options.log);
      return 0;
    }
    return await report(await evaluate(options), await measureWorlds(options), options);
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : error);
    return 2;
  }
}

async function report(
  results: readonly KeyResult[],
  worlds: Awaited<ReturnType<typeof measureWorlds>>,
  options: EvaluationOptions,
): Promise<number> {
  for (const table of [...tablesOf(results), ...campaignTables(worlds)]) console.log(`\n${terminal(table)}`);
  if (options.json !== null) writeFileSync(options.json, jsonOf(results, options.seed));
  if (options.write !== null)
    await writeDocument(options.write, documentOf(results, options, sizeOf(options)));
  return [...barsOf(results), ...campaignBars(worlds)].every(({ passed }) => passed) ? 0 : 1;
}

/** As the project's documents are formatted. */
async function writeDocument(file: string, text: string): Promise<void> {
  const config = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...config, parser: 'markdown' }));
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

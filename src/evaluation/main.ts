import { loadCatalogue } from './catalogue.ts';
import { HELP, parseOptions, UsageError, type EvaluationOptions } from './options.ts';
import { FULL_SIZE, plansFor, QUICK_SIZE, type Size } from './plan.ts';
import { judgeAll } from './pool.ts';
import { newProgress } from './progress.ts';
import { tablesOf } from './report/index.ts';
import { terminal } from './report/format.ts';

function sizeOf({ quick, keys }: EvaluationOptions): Size {
  const size = quick ? QUICK_SIZE : FULL_SIZE;
  return keys === null
    ? size
    : { ...size, honest: keys, heavy: keys, tricks: keys, diluted: keys, drip: keys };
}

async function evaluate(options: EvaluationOptions): Promise<number> {
  const catalogue = await loadCatalogue(options.data);
  const plans = plansFor(catalogue, sizeOf(options), options);
  const { data, seed, baselines, ablation } = options;
  const progress = newProgress(plans.length);
  const results = await judgeAll(plans, { data, seed, baselines, ablation }, options.jobs, progress.done);
  progress.end();
  for (const table of tablesOf(results)) console.log(`\n${terminal(table)}`);
  return 0;
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === null) console.log(HELP);
  else process.exitCode = await evaluate(options);
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 2;
}

import { loadCatalogue } from './catalogue.ts';
import { FOLDS } from './folds.ts';
import type { KeyResult } from './result.ts';
import type { EvaluationOptions } from './options.ts';
import { FULL_SIZE, plansFor, QUICK_SIZE, type Size } from './plan.ts';
import { writeLog } from './log.ts';
import { newPool, type Pool } from './pool.ts';
import { newProgress } from './progress.ts';
import type { KeyPlan } from './scenario.ts';
import type { HeldOut } from './variants.ts';

export const sizeOf = ({ quick, keys }: EvaluationOptions): Size => {
  const size = quick ? QUICK_SIZE : FULL_SIZE;
  return keys === null
    ? size
    : { ...size, honest: keys, heavy: keys, tricks: keys, diluted: keys, drip: keys };
};

/** Composes the keys that the options ask for and writes them down, unjudged. */
export async function compose(options: EvaluationOptions, file: string): Promise<void> {
  const catalogue = await loadCatalogue(options.data);
  await writeLog(file, plansFor(catalogue, sizeOf(options), options), catalogue, options.seed);
}

/** Composes the keys that the options ask for and judges them all; results in the order of the plans. */
export async function evaluate(options: EvaluationOptions): Promise<KeyResult[]> {
  const { data, seed, baselines, ablation } = options;
  const plans = plansFor(await loadCatalogue(data), sizeOf(options), options);
  const pool = newPool(options.jobs, { data, seed, baselines, ablation });
  try {
    const heldOut = options.heldOut ? await fitAll(pool) : null;
    return await judgeAll(pool, plans, heldOut);
  } finally {
    await pool.close();
  }
}

async function fitAll(pool: Pool): Promise<HeldOut> {
  const jobs = Array.from({ length: FOLDS }, (_, fold) => ({ do: 'fit', fold }) as const);
  const progress = newProgress(FOLDS, 'fits');
  const answers = await pool.run(jobs, () => progress.done(0));
  progress.end();
  return Object.assign(
    {},
    ...answers.map((answer) => (answer.done === 'fit' ? answer.heldOut : {})),
  ) as HeldOut;
}

async function judgeAll(
  pool: Pool,
  plans: readonly KeyPlan[],
  heldOut: HeldOut | null,
): Promise<KeyResult[]> {
  const jobs = plans.map((plan) => ({ do: 'judge', plan, heldOut }) as const);
  const progress = newProgress(plans.length, 'keys');
  const answers = await pool.run(jobs, (answer) =>
    progress.done(answer.done === 'judge' ? answer.result.requests : 0),
  );
  progress.end();
  return answers.flatMap((answer) => (answer.done === 'judge' ? [answer.result] : []));
}

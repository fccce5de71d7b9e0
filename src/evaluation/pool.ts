import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { KeyResult } from './judge-key.ts';
import type { KeyPlan } from './scenario.ts';
import type { Setting } from './setup.ts';

/**
 * Judges all plans on so many threads; results come in the order of the plans. `onDone` is called as each key is done.
 * @throws what a worker threw, with the key it was at.
 */
export async function judgeAll(
  plans: readonly KeyPlan[],
  setting: Setting,
  jobs: number,
  onDone: (result: KeyResult) => void,
): Promise<KeyResult[]> {
  const results: KeyResult[] = [];
  let next = 0;
  const take = (): number | null => (next < plans.length ? next++ : null);
  const threads = Array.from({ length: Math.min(jobs, plans.length) }, async () => {
    const worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: setting });
    try {
      for (let at = take(); at !== null; at = take()) {
        const result = await ask(worker, plans[at] as KeyPlan);
        results[at] = result;
        onDone(result);
      }
    } finally {
      await worker.terminate();
    }
  });
  await Promise.all(threads);
  return results;
}

function ask(worker: Worker, plan: KeyPlan): Promise<KeyResult> {
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void =>
      reject(new Error(`Key ${plan.key} could not be judged.`, { cause: error }));
    worker.once('error', failed);
    worker.once('message', (result: KeyResult) => {
      worker.off('error', failed);
      resolve(result);
    });
    worker.postMessage(plan);
  });
}

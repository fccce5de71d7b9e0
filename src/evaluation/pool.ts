import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Done, Job, Setting } from './setup.ts';

/** Threads that compose and judge. Close it, or the process stays. */
export interface Pool {
  /**
   * Does all jobs; answers come in the order of the jobs. `onDone` is called as each is done.
   * @throws what a thread threw, with the job it was at.
   */
  run(jobs: readonly Job[], onDone: (done: Done) => void): Promise<Done[]>;
  close(): Promise<void>;
}

export function newPool(size: number, setting: Setting): Pool {
  const threads = Array.from(
    { length: size },
    () => new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: setting }),
  );
  return {
    run: async (jobs, onDone) => {
      const answers: Done[] = [];
      let next = 0;
      const work = async (thread: Worker): Promise<void> => {
        for (let at = next++; at < jobs.length; at = next++) {
          const answer = await ask(thread, jobs[at] as Job);
          answers[at] = answer;
          onDone(answer);
        }
      };
      await Promise.all(threads.map(work));
      return answers;
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function ask(thread: Worker, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown): void => reject(new Error(`${nameOf(job)} failed.`, { cause }));
    thread.once('error', failed);
    thread.once('message', (done: Done) => {
      thread.off('error', failed);
      resolve(done);
    });
    thread.postMessage(job, []);
  });
}

const nameOf = (job: Job): string =>
  job.do === 'fit' ? `Fitting fold ${job.fold}` : `Judging ${job.plan.key}`;

import { parentPort, workerData } from 'node:worker_threads';
import { newWork, type Job, type Setting } from './setup.ts';

/** A thread of the pool: takes jobs one at a time and answers each. */
const work = await newWork(workerData as Setting);
parentPort?.on('message', (job: Job) => {
  // A failure must end the thread, which tells the pool.
  void work(job).then(
    (done) => parentPort?.postMessage(done, []),
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
});

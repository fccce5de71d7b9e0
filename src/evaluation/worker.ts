import { parentPort, workerData } from 'node:worker_threads';
import type { KeyPlan } from './scenario.ts';
import { newJudge, type Setting } from './setup.ts';

/** A thread of the pool: takes plans one at a time, answers each with its result. */
const judge = await newJudge(workerData as Setting);
parentPort?.on('message', (plan: KeyPlan) => parentPort?.postMessage(judge(plan)));

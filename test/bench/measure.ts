import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { CELLS, type Cell } from './cells.ts';
import { cpuMicros } from './cpu.ts';
import type { Job, Reply, Slice } from './job.ts';
import type { Options } from './options.ts';
import { message } from './processes.ts';
import type { Target } from './targets.ts';

/** A slice of load, and what it cost the gateway a request. */
export interface Measured extends Slice {
  readonly cpuMicros: number | null;
}

/** Calls a request behind the gateway; null when they cannot be counted. */
export interface Calls {
  readonly objects: number | null;
  readonly redis: number | null;
}

/** Work that is put off until after the answer is part of the price: CPU is read this long after the last answer. */
const SETTLE_MS = 250;
/** The first visit of a cell also pays for compiling, connecting and first leases. */
const FIRST_WARM_MS = 1500;
const WARM_MS = 250;
const COUNTING_MS = 3000;
/** Ledgers look at the shared board every ten seconds: a shorter count would see none of it or too much. */
const COUNTING_SHARED_MS = 12_000;
const ACQUAINT_MS = 10_000;
/** A single stream makes four requests a second: it is given so many times the seconds. */
const SINGLE_STREAM = 4;

const jobOf = (target: Target, cell: Cell, options: Options, warmMs: number): Job => ({
  ...cell,
  port: target.port,
  path: '/v1/chat/completions',
  headers: target.headers,
  keys: options.keys,
  warmMs,
  measureMs: options.seconds * 1000 * (cell.stream && cell.concurrency === 1 ? SINGLE_STREAM : 1),
});

const runJob = async <T>(load: ChildProcess, job: Job, before: () => T): Promise<[Slice, T]> => {
  load.send(job);
  await message<Reply>(load);
  await pause(SETTLE_MS);
  const noted = before();
  load.send('go');
  const reply = await message<Reply>(load);
  if (reply.kind !== 'done') throw new Error('the load generator lost its place');
  await pause(SETTLE_MS);
  return [reply.slice, noted];
};

/**
 * Lets each key send so much that its leases have grown to their full size: what is measured is a clean key in steady use. Under
 * the policies' lease sizing a key is established after some 400 requests, and a busy one is sampled after 1,000.
 */
export const acquaint = async (load: ChildProcess, target: Target, options: Options): Promise<void> => {
  for (const port of [target.port, ...(target.counting === null ? [] : [target.counting.port])])
    await runJob(
      load,
      { ...jobOf({ ...target, port }, CELLS.small16, options, 0), measureMs: ACQUAINT_MS },
      () => null,
    );
};

/** One timed slice. */
export const measure = async (
  load: ChildProcess,
  target: Target,
  cell: Cell,
  options: Options,
  first: boolean,
): Promise<Measured> => {
  const job = jobOf(target, cell, options, first ? FIRST_WARM_MS : WARM_MS);
  const cpu = (): number | null => (target.pid === null ? null : cpuMicros(target.pid));
  const [slice, before] = await runJob(load, job, cpu);
  const after = cpu();
  const spent = before === null || after === null ? null : (after - before) / slice.requests;
  return { ...slice, cpuMicros: spent };
};

/** Counts calls in a slice of its own against the counting instance, which is never timed. */
export const countCalls = async (
  load: ChildProcess,
  target: Target,
  cell: Cell,
  options: Options,
): Promise<Calls> => {
  if (target.counting === null)
    return target.pid === null || target.name === 'bare'
      ? { objects: 0, redis: 0 }
      : { objects: null, redis: null };
  const { port, calls } = target.counting;
  const job = {
    ...jobOf({ ...target, port }, cell, options, WARM_MS),
    measureMs: target.name === 'weir-redis' ? COUNTING_SHARED_MS : COUNTING_MS,
  };
  const [slice, noted] = await runJob(load, job, calls);
  const [before, after] = [await noted, await calls()];
  return {
    objects: (after.objects - before.objects) / slice.requests,
    redis: (after.redis - before.redis) / slice.requests,
  };
};

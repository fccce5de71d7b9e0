import { readdirSync, readFileSync } from 'node:fs';

/**
 * CPU time that a process has taken so far, in µs, or null where there is no /proc. Summed over its threads from `schedstat`, whose unit is
 * nanoseconds: the clock ticks of `/proc/PID/stat` are 10 ms, too coarse for a few streams.
 */
export const cpuMicros = (pid: number): number | null => {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((sum, thread) => sum + threadMicros(pid, thread), 0);
  } catch {
    return null;
  }
};

const threadMicros = (pid: number, thread: string): number =>
  Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1000;

import { FADE_MS, type Finding } from '../domain/index.ts';
import type { Process } from './judgement.ts';
import { share } from './priors.ts';

/** ln of what one finding multiplies a process by, when a part `mixture` of the requests are a harvest's: ln((1 - ε) + ε·e^w). */
export const gain = (weight: number, mixture: number): number =>
  mixture === 1 ? weight : Math.log(1 - mixture + mixture * Math.exp(weight));

/** ln of the greatest of a process's mixtures when it was last stepped: its value is no higher. */
export function highestOf({ logs }: Process): number {
  let highest = NOTHING;
  for (const log of logs) if (log > highest) highest = log;
  return highest;
}

/** ln of a process's value at `now`: the mean over its mixtures. Fading only ever lowers it, so it stays valid. */
export function faded(process: Process, now: number): number {
  const { logs, last } = process;
  const highest = highestOf(process);
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - highest);
  return highest + Math.log(sum / logs.length) - Math.max(0, now - last) / FADE_MS;
}

/** ln of next to nothing, which JSON can write. */
const NOTHING = -1000;

/** `mixtures`: how many there are. */
export const newProcess = (now: number, mixtures: number): Process => ({
  logs: Array.from({ length: mixtures }, () => NOTHING),
  steps: 0,
  count: 0,
  since: now,
  last: now,
});

/**
 * One step of the mixture over possible beginnings of a harvest: M ← (M + π_t)·((1 - ε) + ε·e^w), for each ε of `mixtures`. `cap` (nats) bounds what is kept,
 * so that a long harvest does not take for ever to fade.
 */
export function step(
  process: Process,
  { weight }: Finding,
  mixtures: readonly number[],
  now: number,
  cap: number,
): void {
  process.steps++;
  if (highestOf(process) <= 0 || faded(process, now) <= 0) {
    process.count = 0;
    process.since = now;
  }
  const start = share(process.steps);
  const fading = Math.max(0, now - process.last) / FADE_MS;
  mixtures.forEach((mixture, i) => {
    const before = Math.min(process.logs[i]! - fading, cap);
    process.logs[i] = Math.min(cap, Math.log(Math.exp(before) + start) + gain(weight, mixture));
  });
  process.last = Math.max(now, process.last);
  if (weight > 0) process.count++;
}

import { FADE_MS, type Finding } from '../domain/index.ts';
import type { Process } from './judgement.ts';
import { share } from './priors.ts';

/** ln of a process's value at `now`. Fading only ever lowers it, so it stays valid. */
export const faded = ({ log, last }: Process, now: number): number => log - Math.max(0, now - last) / FADE_MS;

export const newProcess = (now: number): Process => ({
  log: Number.NEGATIVE_INFINITY,
  steps: 0,
  count: 0,
  since: now,
  last: now,
});

/**
 * One step of the mixture over possible beginnings of a harvest: M ← (M + π_t)·e^w. `cap` (nats) bounds what is kept, so that
 * a long harvest does not take for ever to fade.
 */
export function step(process: Process, finding: Finding, now: number, cap: number): void {
  process.steps++;
  const before = faded(process, now);
  if (before <= 0) {
    process.count = 0;
    process.since = now;
  }
  const grown = Math.log(Math.exp(Math.min(before, cap)) + share(process.steps)) + finding.weight;
  process.log = Math.min(cap, grown);
  process.last = Math.max(now, process.last);
  if (finding.weight > 0) process.count++;
}

import { between } from '../../../../demo/random.ts';
import type { Ask } from '../../../source.ts';

/** Sittings that overlap, as those of many people behind one key do; `begin` opens the next one. */
export function* crowd(
  begin: (random: () => number) => Generator<Ask, void>,
  atOnce: number,
  random: () => number,
): Generator<Ask, void> {
  const open = Array.from({ length: Math.max(1, atOnce) }, () => begin(random));
  for (;;) {
    const at = between(0, open.length - 1, random);
    const next = open[at]?.next();
    if (next === undefined || next.done === true) open[at] = begin(random);
    else yield next.value;
  }
}

/** Names of sittings: counted, so that each is another one. */
export function sittings(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${String((count += 1))}`;
}

/** Weighted choice: few are heavy, most are light. `skew` 1 is even. */
export const heavyTailed = <T>(all: readonly T[], skew: number, random: () => number): T =>
  all[Math.floor(all.length * random() ** skew)] as T;

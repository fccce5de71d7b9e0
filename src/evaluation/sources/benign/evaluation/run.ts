import { between, pick } from '../../../../demo/random.ts';
import type { Ask, BenignSource } from '../../../source.ts';

/** An owner's run: everything about it is drawn when it is made. */
type Start = (random: () => number) => Generator<Ask, void>;

export const evaluation = (name: string, asks: Start): BenignSource => ({
  name: `evaluation/${name}`,
  label: 'benign',
  kind: 'evaluation',
  asks,
});

/** Sizes of test sets as they are published, and of the limits that people run them with. */
export const setSize = (random: () => number): number =>
  pick([200, 250, 300, 500, 500, 817, 1000, 1172, 1319, between(200, 3000, random)], random);

/** The finite run, done once to five times over: again after a fix, for another seed, for the next release. Each is one sitting. */
export function* repeatedRuns(random: () => number, run: () => Generator<Ask, void>): Generator<Ask, void> {
  const times = pick([1, 1, 1, 2, 2, 3, 5], random);
  for (let i = 0; i < times; i++) for (const ask of run()) yield { ...ask, session: `run-${i}` };
}

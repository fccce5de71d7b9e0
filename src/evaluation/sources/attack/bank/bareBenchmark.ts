import { pick } from '../../../../demo/random.ts';
import type { AttackSource } from '../../../source.ts';
import { type Bank, problemBank } from '../cot/problems.ts';
import { bankOf, ownerSettings } from './owner.ts';

const SYSTEMS = [
  'You are a helpful assistant',
  'You are a helpful assistant.',
  'You are a helpful and harmless assistant.',
];

const bare = (variant: string, banks: readonly Bank[], median: number): AttackSource => ({
  name: `bare-benchmark/${variant}`,
  label: 'attack',
  family: 'bare-benchmark',
  classes: [4],
  asks: (random) => {
    const drawn = ownerSettings(random, SYSTEMS, 0.35);
    const settings =
      random() < 0.2 ? { ...drawn, reasoning: pick(['medium', 'high'] as const, random) } : drawn;
    const ending = pick(['', '', '', '\n', '\n\nAnswer:', '\nReturn the final answer in \\boxed{}.'], random);
    const problem = problemBank(banks, random);
    return bankOf(random, settings, median, () => problem() + ending);
  },
});

/** Problems without any template, as benchmark-like training sets are collected. */
export const bareBenchmarks: readonly AttackSource[] = [
  bare('olympiad', ['contest'], 2600),
  bare('science', ['physics', 'chemistry', 'biology'], 1500),
  bare('clinical', ['clinical'], 800),
  bare('competitive-programming', ['statement', 'code'], 2200),
  bare('mixed', ['contest', 'physics', 'chemistry', 'clinical', 'statement', 'logic', 'school'], 1600),
];

import { pick, sample } from '../../../../demo/random.ts';
import { cotLayouts, cotTriggers, thinkingSystems } from '../../../material/attack-a/triggers.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, ownerSettings } from '../bank/owner.ts';
import { type Bank, problemBank } from './problems.ts';

const wrap = (layout: string, problem: string): string => layout.split('{problem}').join(problem);

const elicitation = (
  variant: string,
  banks: readonly Bank[],
  median: number,
  layouts: (random: () => number) => readonly string[],
): AttackSource => ({
  name: `cot-elicitation/${variant}`,
  label: 'attack',
  family: 'cot-elicitation',
  classes: [4],
  asks: (random) => {
    const settings = ownerSettings(random, thinkingSystems, 0.3);
    const problem = problemBank(banks, random);
    const drawn = layouts(random);
    return bankOf(random, settings, median, () => wrap(pick(drawn, random), problem()));
  },
});

const oneLayout = (random: () => number) => sample(cotLayouts, 1, random);
const fewLayouts = (random: () => number) => sample(cotLayouts, 2 + Math.floor(random() * 5), random);

/** A trigger before or after the problem, some of them in a row. */
const composed = (random: () => number): readonly string[] =>
  sample(cotTriggers, 1 + Math.floor(random() * 4), random).map((trigger) =>
    random() < 0.5
      ? `{problem}\n\n${trigger}`
      : `${trigger}\n${pick(['', 'Problem: ', 'Task: '], random)}{problem}`,
  );

/** The owner's only trigger is a constant system prompt over bare problems. */
const bySystem: AttackSource = {
  name: 'cot-elicitation/long-thinking-system',
  label: 'attack',
  family: 'cot-elicitation',
  classes: [4],
  asks: (random) => {
    const settings = { ...ownerSettings(random, []), system: pick(thinkingSystems, random) };
    const problem = problemBank(['school', 'contest', 'physics', 'logic', 'statement', 'clinical'], random);
    return bankOf(random, settings, 1800, problem);
  },
};

export const elicitations: readonly AttackSource[] = [
  elicitation('word-problems', ['school', 'sense', 'logic'], 350, oneLayout),
  elicitation('contest', ['contest', 'statement'], 1600, oneLayout),
  elicitation('science', ['physics', 'chemistry', 'biology', 'clinical'], 900, fewLayouts),
  elicitation('mixed-wordings', ['school', 'contest', 'code', 'logic', 'physics'], 800, composed),
  bySystem,
];

import { between, pick, sample } from '../../../../demo/random.ts';
import { dialect, expand } from '../../../material/attack-a/grammar.ts';
import { safetyGrammar } from '../../../material/attack-a/safety.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, ownerSettings } from './owner.ts';

const SYSTEMS = [
  'You are a helpful, honest and harmless assistant.',
  'You are an annotator of preference data. Follow the guidelines and be consistent.',
];

const preferences = (
  variant: string,
  start: readonly string[],
  most: number,
  median: number,
): AttackSource => ({
  name: `safety-preference-bank/${variant}`,
  label: 'attack',
  family: 'safety-preference-bank',
  classes: [10],
  asks: (random) => {
    const settings = ownerSettings(random, SYSTEMS, 0.4);
    const drawn = sample(start, between(1, most, random), random);
    const grammar = dialect(safetyGrammar, random);
    return bankOf(random, settings, median, () => expand(pick(drawn, random), grammar, random));
  },
});

export const safetyBanks: readonly AttackSource[] = [
  preferences('one-template', safetyGrammar.ask, 1, 300),
  preferences('many-templates', safetyGrammar.ask, 8, 300),
  preferences('bare', ['{risky}', '{risky}', '{risky} {situation^}: what now?'], 3, 180),
];

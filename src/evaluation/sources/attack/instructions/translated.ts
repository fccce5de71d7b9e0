import { pick, sample } from '../../../../demo/random.ts';
import { dialect, expand, type Grammar } from '../../../material/attack-a/grammar.ts';
import { answerIn, type BankLanguage, bankLanguages } from '../../../material/attack-a/languages.ts';
import { bankSystems } from '../../../material/attack-a/wrappers.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, ownerSettings } from '../bank/owner.ts';
import { taskMaker } from './instructionBank.ts';

const BASE = { label: 'attack', family: 'translated-bank', classes: [10] } as const;

/** A bank's tasks, half of them with one more demand. */
const grammarOf = ({ start, topic, manner, extra }: BankLanguage): Grammar => ({
  start,
  topic,
  manner,
  extra,
  task: ['{start}', '{start}', '{start} {extra}', '{start}\n{extra}'],
});

const inLanguages = (variant: string, count: number): AttackSource => ({
  ...BASE,
  name: `translated-bank/${variant}`,
  asks: (random) => {
    const settings = ownerSettings(random, bankSystems, 0.25);
    const grammars = sample(bankLanguages, count, random).map((language) =>
      dialect(grammarOf(language), random),
    );
    return bankOf(random, settings, 420, () => expand('{task}', pick(grammars, random), random));
  },
});

/** An English bank, answered in one other language or in several. */
const answeredElsewhere: AttackSource = {
  ...BASE,
  name: 'translated-bank/answered-in',
  asks: (random) => {
    const settings = ownerSettings(random, bankSystems, 0.25);
    const frame = pick(answerIn, random);
    const language = sample(bankLanguages, pick([1, 1, 4], random), random).map(({ name }) => name);
    const make = taskMaker(random, 0.2);
    return bankOf(random, settings, 420, () => {
      const { task, input } = make();
      const whole = input === undefined ? task : `${task}\n${input}`;
      return expand(frame, { task: [whole], language }, random);
    });
  },
};

/** Two languages at once: the bank in one, the demand for another language at its end. */
const crossed: AttackSource = {
  ...BASE,
  name: 'translated-bank/crossed',
  asks: (random) => {
    const settings = ownerSettings(random, bankSystems, 0.25);
    const grammars = sample(bankLanguages, 3, random).map(grammarOf);
    const endings = [
      '(answer in {language})',
      '→ {language}',
      'Reply in {language}, then translate the question.',
    ];
    const ending = pick(endings, random);
    const language = sample(bankLanguages, 2, random).map(({ name }) => name);
    return bankOf(random, settings, 420, () => {
      const task = expand('{task}', pick(grammars, random), random);
      return `${task}\n${expand(ending, { language }, random)}`;
    });
  },
};

export const translated: readonly AttackSource[] = [
  inLanguages('one-language', 1),
  inLanguages('several-languages', 6),
  answeredElsewhere,
  crossed,
];

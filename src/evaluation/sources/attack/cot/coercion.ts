import { pick, sample } from '../../../../demo/random.ts';
import { reasoningLanguages } from '../../../material/attack-a/foreignReasoning.ts';
import { expand } from '../../../material/attack-a/grammar.ts';
import { coercions, guesses, thinkingSystems } from '../../../material/attack-a/triggers.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, ownerSettings } from '../bank/owner.ts';
import { type Bank, problemBank } from './problems.ts';

const BANKS: readonly Bank[] = [
  'school',
  'contest',
  'physics',
  'biology',
  'logic',
  'sense',
  'statement',
  'clinical',
];
const BASE = { label: 'attack', family: 'reasoning-coercion', classes: [4] } as const;

/** English demands, drawn from those that hold one of the `marks` (all when there are none). */
const demanding = (variant: string, marks: readonly string[], systemShare: number): AttackSource => ({
  ...BASE,
  name: `reasoning-coercion/${variant}`,
  asks: (random) => {
    const settings = ownerSettings(random, thinkingSystems, systemShare);
    const fitting = coercions.filter(
      (demand) => marks.length === 0 || marks.some((mark) => demand.includes(mark)),
    );
    const drawn = sample(fitting, 1 + Math.floor(random() * 3), random);
    const problem = problemBank(BANKS, random);
    return bankOf(random, settings, 1400, () =>
      expand(pick(drawn, random), { guess: guesses, problem: [problem()] }, random),
    );
  },
});

/** Problems and demands in one other language; now and then English problems under a foreign demand. */
const languageLocked: AttackSource = {
  ...BASE,
  name: 'reasoning-coercion/language-locked',
  asks: (random) => {
    const language = pick(reasoningLanguages, random);
    const settings = ownerSettings(random, language.systems, 0.5);
    const demands = sample(language.demands, 1 + Math.floor(random() * 2), random);
    const english = problemBank(BANKS, random);
    const foreignShare = pick([1, 1, 0.6, 0], random);
    return bankOf(random, settings, 1200, () => {
      const problem = random() < foreignShare ? pick(language.problems, random) : english();
      return expand(pick(demands, random), { problem: [problem] }, random);
    });
  },
};

/** One campaign in many languages at once. */
const polyglot: AttackSource = {
  ...BASE,
  name: 'reasoning-coercion/polyglot',
  asks: (random) => {
    const settings = ownerSettings(random, thinkingSystems, 0.2);
    const languages = sample(reasoningLanguages, 4 + Math.floor(random() * 5), random);
    return bankOf(random, settings, 1200, () => {
      const { demands, problems } = pick(languages, random);
      return expand(pick(demands, random), { problem: problems }, random);
    });
  },
};

export const coercionSources: readonly AttackSource[] = [
  demanding('hidden-trace', [], 0.3),
  demanding('delimiters', ['<', 'channel'], 0.5),
  demanding('retrospective', ['{guess}', 'change your mind', 'Recall'], 0.1),
  demanding('code-wrapped', ['~~~', '```', 'function', 'XML', 'log entry'], 0.1),
  languageLocked,
  polyglot,
];

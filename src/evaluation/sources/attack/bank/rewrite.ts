import { pick, sample } from '../../../../demo/random.ts';
import { dialect, expand } from '../../../material/attack-a/grammar.ts';
import { rewriteGrammar, transformations } from '../../../material/attack-a/rewriting.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, ownerSettings, single, inWorkers, fresh, endless } from './owner.ts';

const BASE = { label: 'attack', family: 'rewrite-set', classes: [14] } as const;

/** An owner's wording: the choices of a transformation are made once. */
const fixed = (random: () => number): string =>
  expand(pick(transformations, random), { text: ['\u0000'] }, random).replace('\u0000', '{text}');

const inUserTurn = (variant: string, count: number): AttackSource => ({
  ...BASE,
  name: `rewrite-set/${variant}`,
  asks: (random) => {
    const settings = ownerSettings(
      random,
      ['You are a careful editor.', 'You are a helpful assistant.'],
      0.3,
    );
    const forms = Array.from({ length: count }, () => fixed(random));
    const grammar = dialect(rewriteGrammar, random);
    return bankOf(random, settings, 110, () => expand(pick(forms, random), grammar, random));
  },
});

/** The transformation is the system prompt; the user's turn is the text alone. */
const inSystem: AttackSource = {
  ...BASE,
  name: 'rewrite-set/system',
  asks: (random) => {
    const [system = ''] = fixed(random)
      .split('{text}')
      .map((part) => part.trim())
      .filter((part) => part.length > 15);
    const settings = { ...ownerSettings(random, []), system };
    const grammar = dialect(rewriteGrammar, random);
    return bankOf(random, settings, 110, () => expand('{text}', grammar, random));
  },
};

/** The same text under each of several transformations in turn. */
const everyStyle: AttackSource = {
  ...BASE,
  name: 'rewrite-set/every-style',
  asks: (random) => {
    const settings = ownerSettings(random, []);
    const forms = sample(transformations, 3 + Math.floor(random() * 3), random);
    const grammar = dialect(rewriteGrammar, random);
    const text = fresh(() => expand('{text}', grammar, random));
    const round = () => {
      const own = text();
      return forms.map((form) => single(settings, expand(form, { text: [own] }, random), 110, random));
    };
    return inWorkers(
      endless(round).flatMap((asks) => asks),
      random,
    );
  },
};

export const rewrites: readonly AttackSource[] = [
  inUserTurn('one-transformation', 1),
  inUserTurn('few-transformations', 3),
  inSystem,
  everyStyle,
];

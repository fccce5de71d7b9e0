import { pick, sample } from '../../../../demo/random.ts';
import { dialect, expand } from '../../../material/attack-a/grammar.ts';
import { personaGrammar } from '../../../material/attack-a/personas.ts';
import type { Ask, AttackSource } from '../../../source.ts';
import { answerOf, endless, fresh, inWorkers, bankOf, ownerSettings, said } from '../bank/owner.ts';

const BASE = { label: 'attack', family: 'persona-synthesis' } as const;

/** The persona stands in the user's message, under one template or a few. */
const inPrompt = (variant: string, most: number): AttackSource => ({
  ...BASE,
  name: `persona-synthesis/${variant}`,
  classes: [10],
  asks: (random) => {
    const settings = ownerSettings(random, ['You are a helpful assistant.'], 0.3);
    const drawn = sample(personaGrammar.ask, 1 + Math.floor(random() * most), random);
    const grammar = dialect(personaGrammar, random);
    return bankOf(random, settings, 450, () => expand(pick(drawn, random), grammar, random));
  },
});

/** The persona is the system prompt and changes with every request or every few. */
const inSystem: AttackSource = {
  ...BASE,
  name: 'persona-synthesis/system-persona',
  classes: [10, 16],
  asks: (random) => {
    const settings = ownerSettings(random, []);
    const grammar = dialect(personaGrammar, random);
    const frame = pick(
      ['You are {persona}.', 'Adopt this persona: {persona^}.', '{persona^}. Stay in character.'],
      random,
    );
    const each = pick([1, 1, 3, 10], random);
    const prompt = fresh(() => expand(pick(personaGrammar.systemAsk, random), grammar, random));
    let [system, left] = ['', 0];
    const next = (): Ask => {
      if (left === 0) [system, left] = [expand(frame, grammar, random), each];
      left -= 1;
      return { ...settings, system, turns: said(prompt()), answer: answerOf(settings, 350, random) };
    };
    return inWorkers(endless(next), random);
  },
};

export const personas: readonly AttackSource[] = [
  inPrompt('one-template', 1),
  inPrompt('many-templates', 9),
  inSystem,
];

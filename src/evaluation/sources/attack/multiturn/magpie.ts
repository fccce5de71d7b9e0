import { pick, sample } from '../../../../demo/random.ts';
import { conversationGrammar, magpieSystems } from '../../../material/attack-a/conversation.ts';
import { expand } from '../../../material/attack-a/grammar.ts';
import type { Ask, AttackSource } from '../../../source.ts';
import { answerOf, endless, inWorkers, ownerSettings, said } from '../bank/owner.ts';
import { freshTasks } from '../instructions/instructionBank.ts';

const BASE = { label: 'attack', family: 'magpie', classes: [10] } as const;
const EMPTY = [
  '',
  ' ',
  '\n',
  '<|user|>',
  '<|im_start|>user\n',
  '[INST]',
  'User:',
  'Human:',
  '### Instruction:\n',
  '.',
] as const;

/** Near T 1, so that the same prefix yields other questions each time. */
const hot = (random: () => number) => ({
  ...ownerSettings(random, []),
  temperature: pick([0.9, 1, 1, 1.1], random),
  topP: 1,
});

/** The user's turn is empty or an opened chat template; one system prompt, or a few in rotation. */
const empty: AttackSource = {
  ...BASE,
  name: 'magpie/empty-turn',
  asks: (random) => {
    const settings = hot(random);
    const turns = said(pick(EMPTY, random));
    const systems = sample(magpieSystems, pick([0, 1, 4], random), random);
    const completion = random() < 0.2;
    return inWorkers(
      endless((): Ask => {
        const system = systems.length > 0 && {
          system: expand(pick(systems, random), conversationGrammar, random),
        };
        return {
          ...settings,
          ...system,
          ...(completion && { completion }),
          turns,
          answer: answerOf(settings, 60, random),
        };
      }),
      random,
    );
  },
};

/** Only the system prompt changes: it names the kind of user whose message the model is to invent. */
const systemsOnly: AttackSource = {
  ...BASE,
  name: 'magpie/system-only',
  asks: (random) => {
    const settings = hot(random);
    const turns = said(pick(['', 'Hi', '…', 'Begin.'], random));
    const form = pick(SIMULATED_USERS, random);
    const next = (): Ask => {
      const system = expand(form, conversationGrammar, random);
      return { ...settings, system, turns, answer: answerOf(settings, 70, random) };
    };
    return inWorkers(endless(next), random);
  },
};

const SIMULATED_USERS: readonly string[] = [
  'You are a user who talks to an assistant about {plain}. Write the first message.',
  'You are an assistant for {a job} in {city}. The user asks about {topic}.',
  'Simulate a human who needs help with {domain}, in particular {plain}. Output one message in the human voice.',
];

/** Two stages: an instruction out of nothing, then its answer. */
const twoStages: AttackSource = {
  ...BASE,
  name: 'magpie/two-stages',
  *asks(random) {
    const settings = hot(random);
    const prefix = said(pick(EMPTY, random));
    const make = freshTasks(random);
    for (;;) {
      const text = make();
      yield { ...settings, turns: prefix, answer: { tokens: Math.ceil(text.length / 4), text } };
      yield { ...settings, temperature: 0, turns: said(text), answer: answerOf(settings, 400, random) };
    }
  },
};

export const magpies: readonly AttackSource[] = [empty, systemsOnly, twoStages];

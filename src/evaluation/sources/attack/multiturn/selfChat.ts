import { between, pick, sample } from '../../../../demo/random.ts';
import { selfChatFrames } from '../../../material/attack-a/conversation.ts';
import { expand } from '../../../material/attack-a/grammar.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, ownerSettings } from '../bank/owner.ts';
import { problemBank } from '../cot/problems.ts';
import { taskMaker } from '../instructions/instructionBank.ts';

/** `seeds` draws the owner's seed questions. */
const selfChat = (
  variant: string,
  most: number,
  seeds: (random: () => number) => () => string,
): AttackSource => ({
  name: `self-chat/${variant}`,
  label: 'attack',
  family: 'self-chat',
  classes: [12],
  asks: (random) => {
    const settings = ownerSettings(random, ['You are a helpful assistant.', 'You write dialogues.'], 0.3);
    const frames = sample(selfChatFrames, between(1, most, random), random);
    const seed = seeds(random);
    return bankOf(random, settings, 900, () => expand(pick(frames, random), { seed: [seed()] }, random));
  },
});

const tasks = (random: () => number) => {
  const make = taskMaker(random, 0);
  return () => make().task;
};

export const selfChats: readonly AttackSource[] = [
  selfChat('one-template', 1, tasks),
  selfChat('many-templates', 6, tasks),
  selfChat('technical-seeds', 2, (random) =>
    problemBank(['code', 'physics', 'biology', 'chemistry', 'school'], random),
  ),
];

import { pick, sample } from '../../../../demo/random.ts';
import { codeGrammar } from '../../../material/attack-a/codeProblems.ts';
import { dialect, expand, type Grammar } from '../../../material/attack-a/grammar.ts';
import { instructionGrammar } from '../../../material/attack-a/instructions.ts';
import { bankSystems, framesBare, framesWithInput } from '../../../material/attack-a/wrappers.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, fresh, ownerSettings } from '../bank/owner.ts';

const BASE = { label: 'attack', family: 'instruction-bank', classes: [10] } as const;

/** A generated task and the input it works on, if any. */
export interface Task {
  readonly task: string;
  readonly input?: string;
}

/** Tasks as self-instruct pipelines make them; `inputShare` of them come with a short input. */
export function taskMaker(random: () => number, inputShare: number): () => Task {
  const grammar = dialect(instructionGrammar, random);
  return () => {
    const slot = random() < inputShare ? '{withInput}' : '{bare}';
    const [task = '', input] = expand(slot, grammar, random).split(' || ');
    return input === undefined ? { task } : { task, input };
  };
}

/** Tasks without an input, hardly ever the same twice. */
export function freshTasks(random: () => number): () => string {
  const make = taskMaker(random, 0);
  return fresh(() => make().task);
}

const framed = (frame: string, { task, input }: Task): string =>
  frame
    .split('{task}')
    .join(task)
    .split('{input}')
    .join(input ?? '');

const clean: AttackSource = {
  ...BASE,
  name: 'instruction-bank/clean',
  asks: (random) => {
    const settings = ownerSettings(random, bankSystems, 0.4);
    const make = taskMaker(random, random() * 0.5);
    const joint = pick(['\n\n', '\n', ' ', '\n\nText: ', '\nInput: '], random);
    return bankOf(random, settings, 380, () => {
      const { task, input } = make();
      return input === undefined ? task : task + joint + input;
    });
  },
};

const wrapped: AttackSource = {
  ...BASE,
  name: 'instruction-bank/wrapped',
  asks: (random) => {
    const settings = ownerSettings(random, bankSystems, 0.2);
    const make = taskMaker(random, random());
    const index = Math.floor(random() * framesBare.length);
    const [bare, withInput] = [framesBare[index] ?? '{task}', framesWithInput[index] ?? '{task}\n{input}'];
    return bankOf(random, settings, 320, () => {
      const task = make();
      return framed(task.input === undefined ? bare : withInput, task);
    });
  },
};

const domain = (
  variant: string,
  grammar: Grammar,
  starts: readonly string[],
  median: number,
): AttackSource => ({
  ...BASE,
  name: `instruction-bank/${variant}`,
  asks: (random) => {
    const settings = ownerSettings(random, bankSystems, 0.4);
    const own = dialect(grammar, random);
    const frame = random() < 0.3 ? pick(framesBare, random) : '{task}';
    const drawn = sample(starts, 1 + Math.floor(random() * starts.length), random);
    return bankOf(random, settings, median, () =>
      framed(frame, { task: expand(pick(drawn, random), own, random) }),
    );
  },
});

export const instructionBanks: readonly AttackSource[] = [
  clean,
  wrapped,
  domain('code', codeGrammar, ['{functionTask}'], 600),
  domain('professional', instructionGrammar, ['{medical}', '{legal}', '{finance}'], 550),
];

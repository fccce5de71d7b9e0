import { between, pick, sample } from '../../../../demo/random.ts';
import { conversationGrammar } from '../../../material/attack-a/conversation.ts';
import { dialect, expand, type Grammar } from '../../../material/attack-a/grammar.ts';
import { bankSystems } from '../../../material/attack-a/wrappers.ts';
import type { Ask, AskTurn, AttackSource } from '../../../source.ts';
import { ownerSettings, type Settings } from '../bank/owner.ts';

const BASE = { label: 'attack', family: 'synthetic-dialogue', classes: [12] } as const;

/** How an owner simulates users. */
interface Script {
  readonly grammar: Grammar;
  readonly openers: readonly string[];
  readonly followups: readonly string[];
  /** User turns of the next conversation. */
  readonly rounds: () => number;
}

/** A conversation on one subject, a request a round, each with the whole history. */
function* conversation(
  script: Script,
  settings: Settings,
  session: string,
  random: () => number,
): Generator<Ask, void> {
  const subject = expand('{plain}', script.grammar, random);
  const say = (templates: readonly string[]): string =>
    expand(pick(templates, random), script.grammar, random, { s: subject });
  const count = script.rounds();
  let turns: readonly AskTurn[] = [];
  for (let round = 0; round < count; round += 1) {
    turns = [...turns, { role: 'user', text: say(round === 0 ? script.openers : script.followups) }];
    const text = say(conversationGrammar.reply);
    yield { ...settings, session, turns, answer: { tokens: Math.ceil(text.length / 4), text } };
    turns = [...turns, { role: 'assistant', text }];
  }
}

/** `parallel` conversations at a time, a request of each in turn, without end. */
function* interleaved(
  next: (session: string) => Generator<Ask, void>,
  parallel: number,
): Generator<Ask, void> {
  let started = 0;
  const begin = () => next(`dialogue-${(started += 1)}`);
  const running = Array.from({ length: parallel }, begin);
  for (;;) {
    for (let slot = 0; slot < parallel; slot += 1) {
      const step = running[slot]?.next();
      if (step?.value) yield step.value;
      else running[slot] = begin();
    }
  }
}

const simulated = (
  variant: string,
  rounds: (random: () => number) => () => number,
  openers: number,
  parallel: readonly number[],
): AttackSource => ({
  ...BASE,
  name: `synthetic-dialogue/${variant}`,
  asks: (random) => {
    const settings = ownerSettings(random, bankSystems, 0.4);
    const script: Script = {
      grammar: dialect(conversationGrammar, random),
      openers: sample(conversationGrammar.opener, openers, random),
      followups: sample(conversationGrammar.followup, between(14, 30, random), random),
      rounds: rounds(random),
    };
    const width = pick(parallel, random);
    return interleaved((session) => conversation(script, settings, session, random), width);
  },
});

/** Every conversation has as many rounds as every other. */
const fixedRounds = (random: () => number) => {
  const count = between(3, 6, random);
  return () => count;
};

const jittered = (random: () => number) => () => between(2, 8, random);

export const dialogues: readonly AttackSource[] = [
  simulated('fixed-rounds', fixedRounds, 1, [1]),
  simulated('parallel', fixedRounds, 4, [4, 8, 16]),
  simulated('jittered-rounds', jittered, 12, [1, 6]),
];

import { pick, sample } from '../../../../demo/random.ts';
import { expand } from '../../../material/attack-a/grammar.ts';
import { coercions, encodedFrames, guesses, retrospectives } from '../../../material/attack-a/triggers.ts';
import type { Ask, AttackSource } from '../../../source.ts';
import { answerOf, bankOf, endless, inWorkers, ownerSettings } from '../bank/owner.ts';
import { problemBank } from './problems.ts';

const BASE = { label: 'attack', family: 'reasoning-coercion' } as const;

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** The demand is hidden from filters on words by an encoding. */
const encoded: AttackSource = {
  ...BASE,
  name: 'reasoning-coercion/encoded',
  classes: [4, 16],
  asks: (random) => {
    const settings = ownerSettings(random, []);
    const [frame, demand] = [pick(encodedFrames, random), pick(coercions, random)];
    const problem = problemBank(['school', 'contest', 'physics', 'logic'], random);
    return bankOf(random, settings, 1100, () => {
      const text = expand(demand, { guess: guesses, problem: [problem()] }, random);
      return expand(frame, {}, random).replace('<CODE>', () => base64(text));
    });
  },
};

/** A problem, the short answer to it, then the demand for what lay between: the history is the caller's, as in chat APIs. */
const afterwards: AttackSource = {
  ...BASE,
  name: 'reasoning-coercion/afterwards',
  classes: [4, 12],
  asks: (random) => {
    const settings = ownerSettings(random, ['You are a helpful assistant.'], 0.3);
    const demands = sample(retrospectives, 1 + Math.floor(random() * 3), random);
    const problem = problemBank(['school', 'contest', 'physics', 'logic', 'chemistry', 'sense'], random);
    const next = (): Ask => {
      const guess = `The answer is ${expand(pick(guesses, random), {}, random)}.`;
      const answer = answerOf(settings, 900, random);
      const demand = expand(pick(demands, random), {}, random);
      return {
        ...settings,
        turns: [
          { role: 'user', text: problem() },
          { role: 'assistant', text: guess },
          { role: 'user', text: demand },
        ],
        answer,
      };
    };
    return inWorkers(endless(next), random);
  },
};

export const coercionForms: readonly AttackSource[] = [encoded, afterwards];

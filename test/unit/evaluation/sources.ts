import type { Ask, AttackSource, BenignSource } from '../../../src/evaluation/source.ts';
import type { Catalogue } from '../../../src/evaluation/catalogue.ts';
import { NO_TRACES } from '../../../src/evaluation/data/traces.ts';

const asking = (text: string, rest: Partial<Ask> = {}) =>
  function* (random: () => number): Generator<Ask, void> {
    for (;;)
      yield {
        turns: [{ role: 'user', text: `${text} ${Math.floor(random() * 1e6)}` }],
        answer: { tokens: 50 },
        ...rest,
      };
  };

const attack: AttackSource = {
  name: 'test/attack',
  label: 'attack',
  family: 'test harvest',
  classes: [14],
  asks: asking('Explain the number', { temperature: 0.7 }),
};

const people: BenignSource = {
  name: 'test/people',
  label: 'benign',
  kind: 'gateway',
  asks: asking('hey, what do you think of', { endUser: 'u1' }),
};

/** A run that ends after three requests. */
const finite: BenignSource = {
  ...people,
  name: 'test/finite',
  kind: 'evaluation',
  asks: (random) => people.asks(random).take(3) as Generator<Ask, void>,
};

const all = [attack, people, finite];

/** A catalogue of three plain sources, without traces. */
export const CATALOGUE: Catalogue = {
  attacks: [attack],
  benign: [people, finite],
  traces: NO_TRACES,
  tricks: new Map([
    [
      'shout',
      function* (asks) {
        for (const ask of asks)
          yield { ...ask, turns: ask.turns.map((turn) => ({ ...turn, text: turn.text.toUpperCase() })) };
      },
    ],
  ]),
  source: (name) => {
    const found = all.find((source) => source.name === name);
    if (found === undefined) throw new Error(name);
    return found;
  },
};

import type { Ask } from '../source.ts';

/** An adaptive attacker's disguise of a stream of requests: depends on the requests and the seeded `random` alone, draws its own style from it first. */
export type Trick = (asks: Generator<Ask, void>, random: () => number) => Generator<Ask, void>;

type Rewrite = (text: string) => string;

const REMEMBERED = 2_000;

/**
 * A trick that rewrites what the user says. A conversation's earlier turns keep the form in which they were sent; tools' and the model's turns, and texts that
 * are sent to be scored (`completion`), stay as they are.
 */
export const rewriting =
  (style: (random: () => number) => Rewrite): Trick =>
  (asks, random) => {
    const rewrite = style(random);
    return each(asks, remembering(rewrite));
  };

export function* each(asks: Generator<Ask, void>, change: (ask: Ask) => Ask): Generator<Ask, void> {
  for (const ask of asks) yield change(ask);
}

/** The oldest text is forgotten first; a conversation that outlives it is paraphrased once more. */
function remembering(rewrite: Rewrite): (ask: Ask) => Ask {
  const sent = new Map<string, string>();
  const say = (name: string, text: string): string => {
    const rewritten = rewrite(text);
    const oldest = sent.size < REMEMBERED ? undefined : sent.keys().next().value;
    if (oldest !== undefined) sent.delete(oldest);
    sent.set(name, rewritten);
    return rewritten;
  };
  return (ask) => {
    if (ask.completion === true) return ask;
    const turns = ask.turns.map((turn, index) => {
      if (turn.role !== 'user') return turn;
      const name = `${ask.session ?? ''}\n${turn.text}`;
      const known = index < ask.turns.length - 1 ? sent.get(name) : undefined;
      return { ...turn, text: known ?? say(name, turn.text) };
    });
    return { ...ask, turns };
  };
}

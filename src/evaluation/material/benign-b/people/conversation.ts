import type { Ask, AskTurn } from '../../../source.ts';
import { answerTo, chatTokens } from './answer.ts';
import type { Person } from './person.ts';

/** What the place of a conversation adds to each of its requests. */
export interface Place {
  readonly fixed: Omit<Ask, 'turns' | 'answer'>;
  /** Turns of history that are sent again; older ones are cut. */
  readonly history: number;
  /** A longest number of questions; people stop earlier. */
  readonly longest?: number;
}

/** One sitting of one person: every request brings the history along; now and then the same request is sent again. */
export function* converse(
  person: Person,
  place: Place,
  session: string,
  random: () => number,
): Generator<Ask, void> {
  const turns: AskTurn[] = [{ role: 'user', text: person.open(random) }];
  for (let question = 1; ; question += 1) {
    const said = turns.at(-1)?.text ?? '';
    const answer = answerTo(said, chatTokens(random), random);
    yield { ...place.fixed, session, turns: recent(turns, place.history), answer };
    if (random() < person.repeats)
      yield { ...place.fixed, session, turns: recent(turns, place.history), answer };
    if (random() >= person.talkative || question === (place.longest ?? 30)) return;
    turns.push(
      { role: 'assistant', text: answer.text },
      { role: 'user', text: person.follow(answer.text, random) },
    );
  }
}

/** The last turns, beginning with a user's. */
const recent = (turns: readonly AskTurn[], history: number): AskTurn[] => turns.slice(-(history * 2 + 1));

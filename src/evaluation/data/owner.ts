import { between, pick } from '../../demo/random.ts';
import type { Answer, Ask, AskTurn } from '../source.ts';

/** Items in seeded order, endlessly: each pass is another order. */
export function* shuffled<T>(items: readonly T[], random: () => number): Generator<T, void> {
  while (items.length > 0) {
    const left = [...items];
    while (left.length > 0) {
      const at = Math.floor(random() * left.length);
      const item = left[at] as T;
      left[at] = left.at(-1) as T;
      left.pop();
      yield item;
    }
  }
}

export const user = (text: string): AskTurn => ({ role: 'user', text });

export const textOf = (messages: readonly { readonly content: string }[]): string =>
  messages.at(-1)?.content ?? '';

/** An answer of unknown text: its length is log-normal, about 40 to 1,500 tokens. */
export const someAnswer = (random: () => number): Answer => ({
  tokens: Math.round(Math.exp(5.4 + 0.9 * normal(random))),
});

export const answered = (text: string): Answer => ({ tokens: Math.max(1, Math.ceil(text.length / 4)), text });

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** What an owner sets once for all its requests; often nothing. */
export function habits(random: () => number): Pick<Ask, 'temperature' | 'maxTokens' | 'topP' | 'stream'> {
  return {
    ...(random() < 0.55 && { temperature: pick([0, 0.2, 0.3, 0.7, 0.7, 1, 1], random) }),
    ...(random() < 0.5 && { maxTokens: pick([256, 512, 800, 1024, 2048, 4096], random) }),
    ...(random() < 0.15 && { topP: pick([0.9, 0.95, 1], random) }),
    ...(random() < 0.4 && { stream: true }),
  };
}

/** One request for each answer of the assistant, with the messages before it, and one for a last word of the user's. */
export function* replay(
  turns: readonly AskTurn[],
  rest: Omit<Ask, 'turns' | 'answer'>,
  random: () => number,
  window = 40,
): Generator<Ask, void> {
  for (let at = 1; at <= turns.length; at += 1) {
    const before = turns[at - 1];
    if (before === undefined || before.role === 'assistant') continue;
    const next = turns[at];
    // Another word of the same side follows before the model answers.
    if (next !== undefined && next.role !== 'assistant') continue;
    const answer = next === undefined ? someAnswer(random) : answered(next.text);
    yield { ...rest, turns: kept(turns.slice(0, at), window), answer };
  }
}

/** Long histories are cut by their harness: the task, then the latest turns. */
const kept = (turns: readonly AskTurn[], window: number): readonly AskTurn[] =>
  turns.length <= window ? turns : [...turns.slice(0, 1), ...turns.slice(1 - window)];

/** Names of end users that come back: a few of them often, most rarely. */
export function userNames(random: () => number): () => string {
  const count = between(40, 900, random);
  const prefix = pick(['u_', 'user-', 'cus_', '', 'acct:'], random);
  return () => `${prefix}${Math.floor(count * random() ** 2) + 1000}`;
}

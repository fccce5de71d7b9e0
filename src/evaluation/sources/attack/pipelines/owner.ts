import { between, pick } from '../../../../demo/random.ts';
import type { Ask, AskTurn, AttackSource } from '../../../source.ts';
import { chance, many, type Random } from './text.ts';

type Asks = AttackSource['asks'];

/** The sources of one family, all of the same attack classes. */
export const family =
  (family: string, ...classes: readonly number[]) =>
  (variant: string, asks: Asks): AttackSource => ({
    label: 'attack',
    family: `pipelines-${family}`,
    name: `pipelines-${family}/${variant}`,
    classes,
    asks,
  });

export type Settings = Pick<
  Ask,
  'temperature' | 'topP' | 'maxTokens' | 'stream' | 'json' | 'reasoning' | 'seed'
>;

type Choices = { readonly [Name in keyof Settings]?: readonly (Settings[Name] | undefined)[] };

/** An owner's parameters: one of the choices for each, `undefined` for one that is not sent. */
export function settings(choices: Choices, random: Random): Settings {
  const lists: readonly (readonly [string, readonly unknown[]])[] = Object.entries(choices);
  const drawn = lists.map(([name, values]) => [name, pick(values, random)] as const);
  return Object.fromEntries(drawn.filter(([, value]) => value !== undefined));
}

export const user = (text: string): AskTurn => ({ role: 'user', text });
export const assistant = (text: string): AskTurn => ({ role: 'assistant', text });
export const tool = (text: string): AskTurn => ({ role: 'tool', text });

/** The request with its answer, which no `maxTokens` is shorter than. */
export function ask(request: Omit<Ask, 'answer'>, tokens: number, text?: string): Ask {
  const limit = request.maxTokens ?? 16_384;
  const answer = { tokens: Math.max(1, Math.min(Math.round(tokens), limit)) };
  return { ...request, answer: text === undefined ? answer : { ...answer, text: text.slice(0, limit * 5) } };
}

/** Length of an English text in tokens. */
export const tokensOf = (text: string): number => Math.max(1, Math.ceil(text.length / 4.2));

/** The instructions as system prompt, or ahead of the payload in the one user turn. */
export const placed = (
  instructions: string,
  payload: string,
  inSystem: boolean,
): Pick<Ask, 'system' | 'turns'> =>
  inSystem
    ? { system: instructions, turns: [user(payload)] }
    : { turns: [user(`${instructions}\n\n${payload}`)] };

/** Names of the processes that share the work: one script, a pool in turn, or shards that take over from each other. */
export function workers(random: Random): () => string {
  const pool = many(pick([1, 1, 2, 4, 8, 16, 32], random), (index) => `worker-${index}`);
  const stint = pick([1, 1, between(20, 90, random)], random);
  let count = 0;
  return () => {
    count += 1;
    return stint === 1 ? pick(pool, random) : (pool[Math.floor(count / stint) % pool.length] as string);
  };
}

/** Runs side by side, as many as the owner keeps going; a new one starts when one ends. */
export function* parallel(
  start: (run: number) => Generator<Ask, void>,
  width: number,
  random: Random,
): Generator<Ask, void> {
  let runs = 0;
  const next = (): Generator<Ask, void> => start((runs += 1));
  const going = many(width, next);
  for (;;) {
    const lane = Math.floor(random() * width);
    const step = (going[lane] as Generator<Ask, void>).next();
    if (step.done === true) going[lane] = next();
    else yield step.value;
  }
}

/** How many runs an owner keeps going at a time. */
export const width = (random: Random): number =>
  chance(0.4, random) ? 1 : pick([2, 3, 4, 6, 8, 12, 16], random);

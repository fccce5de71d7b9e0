import { pick } from '../../../demo/random.ts';
import type { Ask } from '../../source.ts';

export const chance = (probability: number, random: () => number): boolean => random() < probability;

/** Rough tokens of a text: four characters each, the usual figure for English. */
export const tokensOf = (text: string): number => Math.max(1, Math.ceil(text.length / 4));

/** A length around `mean`, skewed to the right as answers are. */
export const around = (mean: number, random: () => number): number =>
  Math.max(1, Math.round(mean * Math.exp(0.7 * (random() + random() - 1))));

export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

/** Parameters that an owner sets once in its script and sends with every request. */
export type Fixed = Pick<Ask, 'temperature' | 'topP' | 'maxTokens' | 'seed' | 'stream' | 'json'>;

interface Choices {
  readonly temperature?: readonly (number | undefined)[];
  readonly topP?: readonly (number | undefined)[];
  readonly maxTokens?: readonly (number | undefined)[];
  readonly seed?: readonly (number | undefined)[];
  readonly stream?: readonly (boolean | undefined)[];
}

/** One drawn value a parameter; `undefined` among the choices means that an owner may not send it. */
export function fixed(choices: Choices, random: () => number): Fixed {
  const drawn = Object.entries(choices).map(
    ([name, values]) => [name, pick<unknown>(values, random)] as const,
  );
  return Object.fromEntries(drawn.filter(([, value]) => value !== undefined));
}

export const COLD = [0, 0, 0, 0.01, 0.1, 0.2, undefined] as const;
export const WARM = [0.6, 0.7, 0.7, 0.8, 0.9, 1, 1, undefined] as const;

/** A prompt as the owner's script sends it: instructions in the system prompt, or in the turn before the payload. */
export function placed(
  instructions: string,
  payload: string,
  inSystem: boolean,
): Pick<Ask, 'system' | 'turns'> {
  return inSystem
    ? { system: instructions, turns: [{ role: 'user', text: payload }] }
    : { turns: [{ role: 'user', text: `${instructions}\n\n${payload}` }] };
}

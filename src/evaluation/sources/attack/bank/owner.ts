import { between, pick } from '../../../../demo/random.ts';
import type { Answer, Ask, AskTurn } from '../../../source.ts';

/** What one collector sets once for all of its requests. */
export type Settings = Pick<
  Ask,
  'system' | 'temperature' | 'topP' | 'maxTokens' | 'n' | 'seed' | 'stream' | 'json' | 'reasoning'
>;

/** A value with a probability of `share`, else an absent field. */
const maybe = <K extends string, V>(
  field: K,
  share: number,
  value: V,
  random: () => number,
): Partial<Record<K, V>> => (random() < share ? ({ [field]: value } as Record<K, V>) : {});

/** Drawn as collectors do: any temperature, a generous or no limit, now and then several samples. `systems` may be empty. */
export function ownerSettings(random: () => number, systems: readonly string[], systemShare = 0.5): Settings {
  const temperatures = [0, 0.2, 0.3, 0.6, 0.7, 0.8, 1, Math.round(random() * 100) / 100];
  return {
    ...(systems.length > 0 && random() < systemShare && { system: pick(systems, random) }),
    ...maybe('temperature', 0.75, pick(temperatures, random), random),
    ...maybe('topP', 0.25, pick([0.9, 0.95, 1], random), random),
    ...maybe('maxTokens', 0.6, pick([1024, 2048, 3000, 4096, 8192, 16_384, 32_768], random), random),
    ...maybe('n', 0.12, pick([2, 3, 4, 5, 8], random), random),
    ...maybe('seed', 0.15, between(0, 9999, random), random),
    ...maybe('stream', 0.25, true, random),
  };
}

/** Tokens of an answer: log-normal about `median`, within [8, limit]. */
export function answerTokens(median: number, random: () => number, limit = 12_000): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(limit, Math.max(8, Math.round(median * Math.exp(0.5 * normal))));
}

export const said = (text: string): readonly AskTurn[] => [{ role: 'user', text }];

/** A single-turn request under an owner's settings, its answer no longer than the limit allows. */
export const single = (settings: Settings, text: string, median: number, random: () => number): Ask => ({
  ...settings,
  turns: said(text),
  answer: answerOf(settings, median, random),
});

export const answerOf = (settings: Settings, median: number, random: () => number): Answer => ({
  tokens: answerTokens(median, random, settings.maxTokens),
});

/**
 * Sends a bank with `workers` parallel processes, as scripts do: every request belongs to one of them. One process in most, and none named in a third of the owners.
 */
export function* inWorkers(asks: Iterable<Ask>, random: () => number): Generator<Ask, void> {
  const workers = pick([0, 1, 1, 4, 8, 16], random);
  for (const ask of asks) {
    yield workers === 0 ? ask : { ...ask, session: `worker-${between(1, workers, random)}` };
  }
}

/** Endless values of a maker. */
export function* endless<T>(make: () => T): Generator<T, void> {
  for (;;) yield make();
}

/** Banks are deduplicated before they are sent: makes again, up to 12 times, what was made before. */
export function fresh(make: () => string): () => string {
  const seen = new Set<string>();
  return () => {
    let text = make();
    for (let tries = 0; tries < 12 && seen.has(text); tries += 1) text = make();
    seen.add(text);
    return text;
  };
}

/** An endless single-turn bank: `prompt` makes the next text. */
export function bankOf(
  random: () => number,
  settings: Settings,
  median: number,
  prompt: () => string,
): Generator<Ask, void> {
  const next = fresh(prompt);
  return inWorkers(
    endless(() => single(settings, next(), median, random)),
    random,
  );
}

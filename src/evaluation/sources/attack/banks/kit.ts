import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AttackSource } from '../../../source.ts';

export type Random = () => number;
/** Tables by name; entries may name other tables. */
export type Book = Readonly<Record<string, readonly string[]>>;
/** Draws an owner's bank; each call of the result is the next item. */
export type Bank = (random: Random) => () => string;
/** A request without what the run adds to it. */
export type Draft = Omit<Ask, 'session'>;

/**
 * Fills a text in: `{{a|b}}` is one of its alternatives, `[3..9]` a number, `[table]` an entry of the book; a label (`[table:x]`) keeps the value for
 * `[:x]`. Brackets that name nothing stay as they are.
 */
export function weave(text: string, book: Book, random: Random): string {
  const kept = new Map<string, string>();
  const draw = (key: string): string | undefined => {
    const [low, high] = key.split('..').map(Number);
    if (high !== undefined) return String(between(low as number, high, random));
    const table = book[key];
    return table && expand(pick(table, random));
  };
  const expand = (part: string): string =>
    part
      .replaceAll(/\{\{([^{}]*)\}\}/g, (_all, options: string) => pick(options.split('|'), random))
      .replaceAll(/\[(\w+\.\.\w+|\w*)(?::(\w+))?\]/g, (all, key: string, label?: string) => {
        const old = label === undefined ? undefined : kept.get(label);
        const value = old ?? draw(key);
        if (label !== undefined && value !== undefined) kept.set(label, value);
        return value ?? all;
      });
  return expand(text);
}

export const chance = (share: number, random: Random): boolean => random() < share;

/** A skewed length around `mean`, at most 4,000. */
export function tokens(mean: number, random: Random): number {
  const normal = random() + random() + random() + random() - 2;
  return Math.min(4_000, Math.max(1, Math.round(mean * Math.exp(normal * 0.9))));
}

/** A part of every table, so that owners know different words. */
export function narrowed(book: Book, random: Random): Book {
  const part = (table: readonly string[]): readonly string[] =>
    table.length < 6 ? table : sample(table, Math.ceil(table.length * (0.5 + random() * 0.5)), random);
  return Object.fromEntries(Object.entries(book).map(([name, table]) => [name, part(table)]));
}

/** A bank that fills in a part of `forms`. */
export const bankOf =
  (forms: readonly string[], book: Book): Bank =>
  (random) => {
    const words = narrowed(book, random);
    const own = sample(forms, Math.ceil(forms.length * (0.5 + random() * 0.5)), random);
    return () => weave(pick(own, random), words, random);
  };

/** Several banks poured together, as collectors do with public sets. */
export const mixed =
  (...banks: readonly Bank[]): Bank =>
  (random) => {
    const own = sample(banks, between(2, banks.length, random), random).map((bank) => bank(random));
    return () => pick(own, random)();
  };

/** One, a few or endless wordings of the owner's prompt. */
export type Wording = 'fixed' | 'rotating' | 'loose';

export function wordings(frames: readonly string[], wording: Wording, random: Random): () => string {
  const form = pick(frames, random);
  if (wording === 'loose') return () => weave(pick(frames, random), {}, random);
  const count = wording === 'fixed' ? 1 : between(3, 12, random);
  const own = Array.from({ length: count }, () =>
    weave(wording === 'fixed' ? form : pick(frames, random), {}, random),
  );
  return () => pick(own, random);
}

/** Puts an item where the frame says `%%`. */
export const framed = (frame: string, item: string): string => frame.replace('%%', () => item);

/** What an owner fixes in its client: mostly nothing. */
export function settings(random: Random, most = 4_096): Partial<Ask> {
  const temperature = pick([undefined, undefined, undefined, 0, 0, 0.2, 0.6, 0.7, 0.7, 0.8, 1], random);
  const maxTokens = pick([undefined, undefined, undefined, undefined, 1_024, 2_048, 4_096, 8_192], random);
  const topP = pick(
    [undefined, undefined, undefined, undefined, undefined, undefined, undefined, 0.9, 0.95, 1],
    random,
  );
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { maxTokens: Math.min(maxTokens, most) }),
    ...(topP === undefined ? {} : { topP }),
    ...(chance(0.2, random) ? { stream: true } : {}),
  };
}

/** Runs a job: workers in parallel, restarts, a few retries, sometimes several answers an item. */
export function* run(random: Random, next: () => Draft): Generator<Ask, void> {
  const workers = pick([1, 1, 2, 4, 8, 16, 32], random);
  const length = between(200, 2_000, random);
  const retries = pick([0, 0, 0, 0.01, 0.03], random);
  const times = pick([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4], random);
  for (let i = 0; ; i++) {
    const draft = next();
    const session = `run${Math.floor(i / length)}-${i % workers}`;
    for (let t = 0; t < times; t++) yield finished(draft, session, random);
    if (chance(retries, random)) yield finished(draft, session, random);
  }
}

function finished(draft: Draft, session: string, random: Random): Ask {
  const length = Math.max(1, Math.round(draft.answer.tokens * (0.85 + random() * 0.3)));
  const answered = Math.min(length, 4_000, draft.maxTokens ?? 4_000);
  return { ...draft, session, answer: { ...draft.answer, tokens: answered } };
}

export interface Plan {
  readonly bank: Bank;
  /** Prompts around the item (`%%`); the bare item when absent. */
  readonly frames?: readonly string[];
  readonly wording?: readonly Wording[];
  /** An empty one is no system prompt. */
  readonly systems?: readonly string[];
  readonly systemWording?: Wording;
  /** Bounds of the owner's mean answer. */
  readonly answer: readonly [number, number];
  readonly extra?: (random: Random) => Partial<Ask>;
}

/** A source that puts a bank's items through a prompt. */
export const planned = (family: string, variant: string, classes: readonly number[], plan: Plan) =>
  attack(family, variant, classes, (random) => {
    const prompt = wordings(plan.frames ?? ['%%'], pick(plan.wording ?? ['fixed'], random), random);
    const system = wordings(plan.systems ?? [''], plan.systemWording ?? 'fixed', random);
    const item = plan.bank(random);
    const fixed = { ...settings(random), ...plan.extra?.(random) };
    const mean = between(plan.answer[0], plan.answer[1], random);
    return () => {
      const role = system();
      const text = framed(prompt(), item());
      return {
        ...fixed,
        ...(role === '' ? {} : { system: role }),
        turns: [{ role: 'user', text }],
        answer: { tokens: tokens(mean, random) },
      };
    };
  });

/** A source whose owner makes drafts its own way. */
export const attack = (
  family: string,
  variant: string,
  classes: readonly number[],
  owner: (random: Random) => () => Draft,
): AttackSource => ({
  label: 'attack',
  family: `banks-${family}`,
  name: `banks-${family}/${variant}`,
  classes,
  asks: (random) => run(random, owner(random)),
});

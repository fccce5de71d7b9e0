import { between, pick, sample } from '../../../../demo/random.ts';
import { dialect, expand, type Grammar } from '../../../material/attack-a/grammar.ts';
import { PLAIN_SYSTEMS, SHOWN, SUFFIXES } from '../../../material/attack-d/systems.ts';
import { VOCAB } from '../../../material/attack-d/vocab.ts';
import type { Ask, AskTurn, AttackSource } from '../../../source.ts';
import { answerTokens, endless, fresh, inWorkers, said } from '../bank/owner.ts';
import { attack, settle } from '../more/recipe.ts';

type Random = () => number;

/** What one owner sends with every request. */
export type Params = Omit<Ask, 'turns' | 'answer' | 'session'>;

/** A text from a template; each call anew. */
export type Writer = (template: string) => string;

/** A bank and what its owners have to choose from. */
interface Harvest {
  /** `family/variant`. */
  readonly name: string;
  readonly classes: readonly number[];
  /** Between these an owner's median answer lies. */
  readonly tokens: readonly [number, number];
  /** Templates of one item. `<<a|b>>` is chosen once by the owner, `{slot}` anew for each item. */
  readonly forms: readonly string[];
  /** How many forms an owner uses; all of them when left out. */
  readonly used?: readonly [number, number];
  readonly grammar?: Grammar;
  /** Slots for which an owner has one value only. */
  readonly chosen?: readonly string[];
  /** System messages apart from the plain ones. */
  readonly systems?: readonly string[];
  /** Share of the owners that have a system message; 0.3 when left out. */
  readonly systemShare?: number;
  /** Items are sent as they are, without any layout. */
  readonly bare?: boolean;
  /** Overrides the usual parameters. */
  readonly params?: (random: Random) => Params;
}

/** Parameters as collectors' scripts have them: a third sends next to nothing, others copy a configuration. */
export function collectorParams(random: Random): Params {
  if (random() < 0.3) return random() < 0.5 ? {} : { maxTokens: pick([256, 1000, 4000], random) };
  const limits = [200, 256, 300, 400, 512, 750, 1000, 1024, 1500, 2000, 2048, 4000, 4096, 8000] as const;
  return {
    temperature: pick([0, 0, 0.1, 0.5, 0.7, 0.7, 0.75, 0.9, 1, 1, 1.1, 1.2], random),
    ...(random() < 0.7 && { maxTokens: pick(limits, random) }),
    ...(random() < 0.3 && { topP: pick([0.5, 0.8, 0.9, 0.92, 0.95, 1], random) }),
    ...(random() < 0.2 && { seed: pick([0, 1, 42, 1234, 2024], random) }),
    ...(random() < 0.15 && { stop: [pick(['\n\n\n', '###', '<|end|>', 'User:'], random)] }),
    ...(random() < 0.1 && { n: pick([2, 4], random) }),
    ...(random() < 0.2 && { stream: true }),
  };
}

/** The vocabulary of one owner as a writer of texts. */
export function writerOf(grammar: Grammar, random: Random): Writer {
  const own = dialect({ ...VOCAB, ...grammar }, random);
  return (template) => expand(template, own, random);
}

/** One owner's way to lay out an item, from the text and its number. */
type Layout = (text: string, count: number) => string;

const LAYOUTS: readonly ((random: Random) => Layout)[] = [
  () => (text) => text,
  (random) => {
    const suffix = settle(pick(SUFFIXES, random), random);
    const joint = pick(['\n', '\n\n', ' '], random);
    return (text) => text + joint + suffix;
  },
  (random) => {
    const label = pick(['Q: ', 'Question: ', 'Prompt: ', 'Task: ', '# ', 'User: ', 'Query - '], random);
    return (text) => label + text;
  },
  (random) => {
    const prefix = pick(['', 'item ', 'id=', '#'], random);
    return (text, count) => `${prefix}${count}: ${text}`;
  },
  (random) => {
    const key = pick(['instruction', 'question', 'prompt', 'q'], random);
    return (text, count) => JSON.stringify({ id: count, [key]: text });
  },
  () => (text) => text.toLowerCase(),
  () => (text) => `${text}\n`,
];

export const layoutOf = (random: Random): Layout =>
  random() < 0.6 ? (text) => text : pick(LAYOUTS, random)(random);

/** Some put several items into a request: nine in ten owners do not. */
function grouped(next: () => string, random: Random): () => string {
  if (random() < 0.9) return next;
  const size = between(2, 5, random);
  const head = pick(
    ['', 'Answer all of the following.\n', 'Complete each task. Number the answers.\n'],
    random,
  );
  return () => head + Array.from({ length: size }, (_, at) => `${at + 1}. ${next()}`).join('\n');
}

/** The owner's constant system message, if it has one. */
export function systemOf(
  systems: readonly string[] | undefined,
  share: number,
  random: Random,
): Pick<Ask, 'system'> {
  if (random() >= share) return {};
  const own = systems !== undefined && random() < 0.75 ? systems : PLAIN_SYSTEMS;
  return { system: settle(pick(own, random), random) };
}

/** The forms that an owner takes, settled. */
export const formsOf = (
  forms: readonly string[],
  [low, high]: readonly [number, number],
  random: Random,
): readonly string[] => sample(forms, between(low, high, random), random).map((form) => settle(form, random));

/** Demonstrations ahead of each item, always the same: one owner in twelve has them. */
function shotsOf(item: () => string, write: Writer, random: Random): readonly AskTurn[] {
  if (random() < 0.92) return [];
  return Array.from({ length: between(1, 3, random) }, (): readonly AskTurn[] => [
    { role: 'user', text: item() },
    { role: 'assistant', text: write(pick(SHOWN, random)) },
  ]).flat();
}

/** One owner's endless bank. */
function* asksOf(harvest: Harvest, random: Random): Generator<Ask, void> {
  const params = { ...collectorParams(random), ...harvest.params?.(random) };
  const grammar = harvest.grammar ?? {};
  const chosen = (harvest.chosen ?? []).map((slot) => [slot, [pick(grammar[slot] ?? [], random)]] as const);
  const write = writerOf({ ...grammar, ...Object.fromEntries(chosen) }, random);
  const { system } = systemOf(harvest.systems, harvest.systemShare ?? 0.3, random);
  const every = harvest.forms.length;
  const forms = formsOf(harvest.forms, harvest.used ?? [every, every], random);
  const layout = harvest.bare === true ? (text: string) => text : layoutOf(random);
  const item = fresh(() => write(pick(forms, random)));
  const next = harvest.bare === true ? item : grouped(item, random);
  const shots = harvest.bare === true ? [] : shotsOf(item, write, random);
  const median = between(...harvest.tokens, random);
  let count = between(0, 9000, random);
  const ask = (): Ask => ({
    ...params,
    ...(system !== undefined && { system: write(system) }),
    turns: [...shots, ...said(layout(next(), (count += 1)))],
    answer: { tokens: answerTokens(median, random, params.maxTokens) },
  });
  yield* inWorkers(endless(ask), random);
}

/** The sources of some harvests. */
export const harvests = (all: readonly Harvest[]): readonly AttackSource[] =>
  all.map((harvest) => attack(harvest.name, harvest.classes, (random) => asksOf(harvest, random)));

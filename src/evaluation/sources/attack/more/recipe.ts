import { between, pick, sample } from '../../../../demo/random.ts';
import { dialect, expand, type Grammar } from '../../../material/attack-a/grammar.ts';
import { AREAS, WORDS } from '../../../material/attack-c/words.ts';
import type { Ask, AttackSource } from '../../../source.ts';
import { endless, fresh, inWorkers, ownerSettings, single, type Settings } from '../bank/owner.ts';

/** A bank of single-turn requests: what its owners choose from. */
interface Recipe {
  /** Median length of an answer. */
  readonly tokens: number;
  /** Templates of a request. `<<a|b>>` is chosen once by the owner, `{slot}` anew for each request. */
  readonly frames: readonly string[];
  /** How many of the frames one owner uses, at most. */
  readonly most?: number;
  /** Added to the words that all recipes share. */
  readonly grammar?: Grammar;
  readonly systems?: readonly string[];
  /** `rotate`: another message each time; `one` (the default): the owner's; `some`: half of the owners have one. */
  readonly systemUse?: 'rotate' | 'one' | 'some';
  /** Overrides what collectors send usually. */
  readonly settings?: (random: () => number) => Settings;
}

/** Makes the choices that an owner makes once; those nearest to each other first. */
export const settle = (template: string, random: () => number): string => {
  const settled = template.replace(/<<((?:(?!<<|>>(?!>)).)*)>>(?!>)/gs, (_, choices: string) =>
    pick(choices.split('|'), random),
  );
  return settled === template ? template : settle(settled, random);
};

/** What an owner writes with: its areas and part of the words, and a writer of texts from templates. */
export const writer = (grammar: Grammar, random: () => number): ((template: string) => string) => {
  const subject = sample(AREAS, between(2, AREAS.length, random), random).flat();
  const own = dialect({ ...WORDS, subject, ...grammar }, random);
  return (template) => expand(template, own, random);
};

/** The owner's system messages; empty: none is sent. */
function systemsOf({ systems = [], systemUse }: Recipe, random: () => number): readonly string[] {
  if (systems.length === 0 || (systemUse === 'some' && random() < 0.5)) return [];
  const count = systemUse === 'rotate' ? between(6, 16, random) : 1;
  return sample(systems, count, random).map((system) => settle(system, random));
}

/** How scripts lay out what they send; most send the text as it is. */
const LAYOUTS: readonly ((text: string, count: number) => string)[] = [
  (text) => `${text}\n`,
  (text) => `"""\n${text}\n"""`,
  (text, count) => `[${count}] ${text}`,
  (text) => JSON.stringify({ prompt: text }),
  (text) => `<s>[INST] ${text} [/INST]`,
  (text, count) => `### Sample ${count}\n\n${text}\n\n### End of sample`,
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => text.replaceAll('\n\n', '\n\n---\n\n'),
  (text) => `${text}\n\nOutput:`,
];

/** One owner's layout, with the number of the sample. */
const layoutOf = (random: () => number): ((text: string, count: number) => string) =>
  random() < 0.65 ? (text) => text : pick(LAYOUTS, random);

/** An owner's parameters: those of the recipe override the usual ones. */
export const settingsOf = (recipe: Pick<Recipe, 'settings'>, random: () => number): Settings => ({
  ...ownerSettings(random, []),
  ...recipe.settings?.(random),
});

/** Endless single-turn requests of one recipe's owner. */
export function* asksOf(recipe: Recipe, random: () => number): Generator<Ask, void> {
  const settings = settingsOf(recipe, random);
  const write = writer(recipe.grammar ?? {}, random);
  const systems = systemsOf(recipe, random);
  const frames = sample(recipe.frames, between(1, recipe.most ?? 2, random), random).map((frame) =>
    settle(frame, random),
  );
  const next = fresh(() => write(pick(frames, random)));
  const layout = layoutOf(random);
  let count = between(0, 5000, random);
  const ask = (): Ask => ({
    ...(systems.length > 0 && { system: write(pick(systems, random)) }),
    ...single(settings, layout(next(), (count += 1)), recipe.tokens, random),
  });
  yield* inWorkers(endless(ask), random);
}

const familyOf = (name: string): string => name.slice(0, name.indexOf('/'));

/** A source with its family read from its name. */
export const attack = (
  name: string,
  classes: readonly number[],
  asks: AttackSource['asks'],
): AttackSource => ({ label: 'attack', name, family: familyOf(name), classes, asks });

/** A recipe under the name of its source. */
interface NamedRecipe extends Recipe {
  /** `family/variant`. */
  readonly name: string;
  readonly classes: readonly number[];
}

export const banks = (recipes: readonly NamedRecipe[]): readonly AttackSource[] =>
  recipes.map((recipe) => attack(recipe.name, recipe.classes, (random) => asksOf(recipe, random)));

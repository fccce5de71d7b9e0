import { between, pick, sample } from '../../../../demo/random.ts';
import { expand } from '../../../material/benign-b/expand.ts';
import { LANGUAGES } from '../../../material/benign-b/languages/index.ts';
import type { Language } from '../../../material/benign-b/languages/language.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { converse, type Place } from '../../../material/benign-b/people/conversation.ts';
import { crowd, heavyTailed, sittings } from '../../../material/benign-b/people/crowd.ts';
import type { Person } from '../../../material/benign-b/people/person.ts';
import { drawSpeaker, type Need } from '../../../material/benign-b/people/speaker.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { series } from './series.ts';

type Draw = () => number;

/** Everything that one owner decides once. */
interface Owner {
  readonly people: readonly Person[];
  readonly system?: string;
  readonly longest?: number;
}

function* serve(owner: Owner, random: Draw): Generator<Ask, void> {
  const client = { ...drawClient(random), ...(owner.system === undefined ? {} : { system: owner.system }) };
  const named = owner.people.length > 1 && random() < 0.5;
  const history = pick([2, 5, 12], random);
  const name = sittings('sitting');
  const begin = (draw: Draw): Generator<Ask, void> => {
    const person = heavyTailed(owner.people, 1.8, draw);
    const fixed: Place['fixed'] = named ? { ...client, endUser: person.id } : client;
    return converse(person, { fixed, history, longest: owner.longest ?? 30 }, name(), draw);
  };
  yield* crowd(begin, Math.min(10, Math.ceil(owner.people.length / 15)), random);
}

const speakers = (language: Language, english: number, need: Need, random: Draw): Person[] =>
  Array.from({ length: pick([12, 40, 120, 300], random) }, () =>
    drawSpeaker(language, random, english, need),
  );

const oneOf = (prompts: readonly string[], language: Language, random: Draw): string =>
  expand(pick(prompts, random), language.words, random);

const source = (variant: string, draw: (language: Language, random: Draw) => Owner): BenignSource => ({
  name: `non-english/${variant}`,
  label: 'benign',
  kind: 'non-english',
  asks: (random) => serve(draw(pick(LANGUAGES, random), random), random),
});

const person = source('person', (language, random) => ({ people: [drawSpeaker(language, random)] }));

/** Half in the mother tongue, half in English, often within one conversation. */
const bilingual = source('bilingual', (language, random) => ({
  people: [drawSpeaker(language, random, 0.2 + 0.5 * random())],
}));

const gateway = source('gateway', (language, random) => ({
  people: speakers(language, 0.25 * random(), 'anything', random),
}));

const product = source('product', (language, random) => ({
  people: speakers(language, 0.05, 'anything', random),
  system: oneOf(language.products, language, random),
}));

const tutor = source('tutor', (language, random) => ({
  people: speakers(language, 0, 'exercises', random),
  system: oneOf(language.lessons, language, random),
  longest: 10,
}));

/** Bare exercises, each asked for step by step: one constant teacher's prompt or none, one question, one long answer. */
const solver = source('step-solver', (language, random) => ({
  people: speakers(language, 0, 'exercises', random),
  ...(random() < 0.6 ? { system: oneOf(language.lessons, language, random) } : {}),
  longest: between(1, 2, random),
}));

/** A gateway of a continent: many languages behind one key. */
const international: BenignSource = {
  name: 'non-english/international-gateway',
  label: 'benign',
  kind: 'non-english',
  asks(random) {
    const languages = sample(LANGUAGES, between(3, LANGUAGES.length, random), random);
    const people = languages.flatMap((language) => speakers(language, 0.15, 'anything', random));
    return serve({ people: sample(people, people.length, random) }, random);
  },
};

/** People, products and gateways in sixteen languages besides English. */
export const NON_ENGLISH_SOURCES: readonly BenignSource[] = [
  person,
  bilingual,
  gateway,
  product,
  tutor,
  solver,
  international,
  ...series,
];

import { between, pick, sample } from '../../demo/random.ts';
import { answerText, subjectOf } from '../material/attack-b/answers.ts';
import { chance } from '../material/attack-b/draw.ts';
import { expand } from '../material/attack-b/grammar.ts';
import { phrase, promptBank } from '../material/attack-b/instructions.ts';
import { PERSONA } from '../material/attack-b/wording.ts';
import type { Ask, AskTurn } from '../source.ts';
import { each, type Trick } from './trick.ts';

type Random = () => number;

/** Sampling parameters drawn anew for every request; a limit is only ever raised, and never where one token is the point. */
export const randomParameters: Trick = (asks, random) => {
  const rate = 0.5 + 0.5 * random();
  const maybe = <T>(name: string, value: () => T): Record<string, T> =>
    chance(rate, random) ? { [name]: value() } : {};
  return each(asks, (ask) => ({
    ...ask,
    ...maybe('temperature', () => Math.round(random() * 120) / 100),
    ...maybe('topP', () => Math.round(70 + random() * 30) / 100),
    ...maybe('seed', () => between(1, 2 ** 31, random)),
    ...(ask.maxTokens !== undefined && ask.maxTokens < 16
      ? {}
      : maybe('maxTokens', () => (ask.maxTokens ?? 600) + between(0, 1_500, random))),
  }));
};

function inventedExchange(bank: () => string, rounds: number, random: Random): AskTurn[] {
  return Array.from({ length: rounds }).flatMap((): AskTurn[] => {
    const prompt = bank();
    return [
      { role: 'user', text: prompt },
      { role: 'assistant', text: answerText(subjectOf(prompt), between(1, 4, random), random) },
    ];
  });
}

/** A made-up earlier exchange before single-turn requests, which then look like conversations; the real turns stay at the end. */
export const fakeHistory: Trick = (asks, random) => {
  const bank = promptBank(random);
  const most = between(1, 4, random);
  const same = chance(0.3, random) ? inventedExchange(bank, most, random) : undefined;
  return each(asks, (ask) =>
    ask.turns.length > 1 || ask.completion === true
      ? ask
      : {
          ...ask,
          turns: [...(same ?? inventedExchange(bank, between(1, most, random), random)), ...ask.turns],
        },
  );
};

const NAMINGS: readonly ((number: number, random: Random) => string)[] = [
  (number) => `user-${number}`,
  (number) => `cust_${(number * 2_654_435_761).toString(36)}`,
  (number, random) => phrase(`{name}${number % 97}@mail.example`, random).toLowerCase(),
  (number) =>
    `${(number * 7_919).toString(16).padStart(8, '0')}-0000-4000-8000-${(number * 104_729).toString(16).padStart(12, '0')}`,
];

/** Names an end user a request, out of tens to thousands that do not exist, as a product with many customers would; sessions keep theirs. */
export const fakeEndUsers: Trick = (asks, random) => {
  const naming = pick(NAMINGS, random);
  const many = pick([40, 300, 3_000, 50_000], random);
  const names = new Map<string, string>();
  return each(asks, (ask) => {
    const endUser =
      (ask.session === undefined ? undefined : names.get(ask.session)) ??
      naming(between(1, many, random), random);
    if (ask.session !== undefined && names.size < 10_000) names.set(ask.session, endUser);
    return { ...ask, endUser };
  });
};

const moved = (ask: Ask, system: string): Ask => {
  const [first, ...rest] = ask.turns;
  if (ask.system === undefined || first === undefined) return { ...ask, system };
  return { ...ask, system, turns: [{ ...first, text: `${ask.system}\n\n${first.text}` }, ...rest] };
};

/** Another product's system prompt every few requests; the attack's own goes into the first turn, verbatim. */
export const rotatingSystems: Trick = (asks, random) => {
  const persona = () => expand(pick(PERSONA.patterns, random), PERSONA.words, random);
  const personas = chance(0.5, random) ? Array.from({ length: between(5, 60, random) }, persona) : undefined;
  const keeps = chance(0.5, random);
  const drawn = new Map<string, string>();
  return each(asks, (ask) => {
    if (ask.completion === true) return ask;
    const known = ask.session === undefined ? undefined : drawn.get(ask.session);
    const system = known ?? (personas === undefined ? persona() : pick(personas, random));
    if (ask.session !== undefined && drawn.size < 10_000) drawn.set(ask.session, system);
    return keeps && ask.system !== undefined
      ? { ...ask, system: `${system}\n\n${ask.system}` }
      : moved(ask, system);
  });
};

const ACKNOWLEDGED = [
  'OK.',
  'Understood.',
  'Sure, send it.',
  'Got it, what is the text?',
  'Ready.',
  '好的。',
  'Alright!',
] as const;

/** Cuts the instructions off the payload at a paragraph and sends them as an earlier, acknowledged turn. */
export const splitTurns: Trick = (asks, random) => {
  const replies = sample(ACKNOWLEDGED, between(1, 4, random), random);
  return each(asks, (ask) => {
    const [only, ...others] = ask.turns;
    const cut = only?.text.indexOf('\n\n') ?? -1;
    if (only === undefined || others.length > 0 || cut <= 0 || ask.completion === true) return ask;
    const parts = [only.text.slice(0, cut), only.text.slice(cut + 2)] as const;
    return {
      ...ask,
      turns: [
        { role: 'user', text: parts[0] },
        { role: 'assistant', text: pick(replies, random) },
        { role: 'user', text: parts[1] },
      ],
    };
  });
};

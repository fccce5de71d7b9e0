import { between, pick, sample } from '../../demo/random.ts';
import { chance } from '../material/attack-b/draw.ts';
import { phrase } from '../material/attack-b/instructions.ts';
import {
  GREETINGS,
  LANGUAGE_NAMES,
  PASTED,
  SIGN_OFFS,
  SYNONYMS,
  TRANSLATIONS,
  WRAPPERS,
} from '../material/attack-b/wording.ts';
import { each, rewriting, type Trick } from './trick.ts';

type Random = () => number;

/** Rotates between 6 to 16 wrappers around the payload, which stays in it verbatim. */
export const paraphrased: Trick = rewriting((random) => {
  const wrappers = sample(WRAPPERS, between(6, 16, random), random);
  return (text) => pick(wrappers, random).replace('{}', () => text);
});

const GROUP_OF: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYMS.flatMap((group) => group.map((word) => [word, group] as const)),
);

function substituted(text: string, rate: number, random: Random): string {
  return text.replace(/[A-Za-z]+/g, (word) => {
    const group = GROUP_OF.get(word.toLowerCase());
    if (group === undefined || !chance(rate, random)) return word;
    const other = pick(group, random);
    return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}

/** Swaps known words for others of the same meaning, in the system prompt too, so that no two instructions are quite the same. */
export const synonyms: Trick = (asks, random) => {
  const rate = 0.3 + 0.6 * random();
  const turns = rewriting(() => (text) => substituted(text, rate, random));
  return each(turns(asks, random), (ask) =>
    ask.system === undefined ? ask : { ...ask, system: substituted(ask.system, rate, random) },
  );
};

const serial = (random: Random): string => between(1e6, 9e8, random).toString(36);

const NOISE: readonly ((random: Random) => string)[] = [
  (random) => `${pick(GREETINGS, random)}, `,
  (random) => `[${serial(random)}] `,
  (random) =>
    `(${between(1, 28, random)}.${between(1, 12, random)}., ${between(0, 23, random)}:${between(10, 59, random)})\n`,
  (random) => `ref ${serial(random)}-${serial(random)}\n`,
  (random) => phrase('{name} from {city}: ', random),
  (random) => '#'.repeat(between(1, 6, random)) + '\n',
  (random) => phrase('Nice weather in {city} on {day}. ', random),
  () => '',
];

/** Greetings, serial numbers, dates and small talk before and after the payload. */
export const noise: Trick = rewriting((random) => {
  const kinds = sample(NOISE, between(3, NOISE.length, random), random);
  return (text) =>
    `${pick(kinds, random)(random)}${text}\n${chance(0.5, random) ? pick(SIGN_OFFS, random) : pick(kinds, random)(random)}`.trim();
});

/** "Answer in English: …", "Translate then answer: …", a language named anew each time; the payload stays verbatim. */
export const translated: Trick = rewriting((random) => {
  const wrappers = sample(TRANSLATIONS, between(1, 6, random), random);
  return (text) =>
    pick(wrappers, random)
      .replaceAll('{language}', () => pick(LANGUAGE_NAMES, random))
      .replace('{}', () => text);
});

/** Pads with pasted mails, minutes, tickets and records, as if the requests were about the caller's own material. */
export const fakeMaterial: Trick = rewriting((random) => {
  const kinds = sample(PASTED, between(2, PASTED.length, random), random);
  const [least, most] = [between(1, 2, random), between(3, 8, random)];
  const first = chance(0.6, random);
  const joint = pick(
    ['\n\n---\n\n', '\n\nUnrelated to the above: ', '\n\n', '\n\nWith this in mind (or not):\n'],
    random,
  );
  const company = pick(['tallis', 'kopernik', 'marlo', 'quanta', 'vela'], random);
  return (text) => {
    const count = between(least, most, random);
    const pasted = Array.from({ length: count }, () =>
      phrase(pick(kinds, random).replaceAll('{company}', company), random),
    ).join('\n\n');
    return first ? `${pasted}${joint}${text}` : `${text}${joint}${pasted}`;
  };
});

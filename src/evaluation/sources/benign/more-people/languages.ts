import { pick } from '../../../../demo/random.ts';
import { closed, framed, type Hand, hand, mixed } from '../../../material/benign-d/hand.ts';
import { TONGUES } from '../../../material/benign-d/tongues.ts';
import { KEYWORDS } from '../../../material/benign-d/products.ts';
import { MATHS } from '../../../material/benign-d/exam.ts';
import { TRANSLATION } from '../../../material/benign-d/teaching.ts';
import type { BenignSource } from '../../../source.ts';
import { person, program, room } from './people.ts';

/** One language, drawn with the owner. */
const ONE: Hand = (random) => pick(TONGUES, random).write(random);

const PERSONA = hand([
  'Antworte in der Sprache der Nutzerin.',
  'You are the assistant of {firm} in {land}. Use the language of the customer.',
  'Tutor. Same language as the pupil. Explain step by step.',
]);

const everybody = TONGUES.map((tongue) => ({ ...tongue, talk: 0.4 }));
const briefly = TONGUES.map((tongue) => ({ ...tongue, talk: 0.05, row: [1, 3] as const }));

/** A product of one country: all its people share a language. */
const oneCountry: BenignSource = {
  name: 'more-people/one-country-chat',
  label: 'benign',
  kind: 'non-english',
  asks: (random) => {
    const tongue = pick(TONGUES, random);
    const place = { kind: 'non-english', system: PERSONA } as const;
    return room(
      'one-country-chat',
      [
        { ...tongue, talk: 0.5 },
        { ...tongue, talk: 0.1 },
      ],
      place,
    ).asks(random);
  },
};

/** People who ask in fifteen further languages, alone and through products. */
export const FURTHER_LANGUAGES: readonly BenignSource[] = [
  person('own-language', { write: ONE, talk: 0.4 }, null, 'non-english'),
  person('own-language-pupil', { write: mixed(ONE, MATHS), talk: 0.2, row: [3, 20] }, PERSONA, 'non-english'),
  person('two-languages', { write: mixed(ONE, ONE, KEYWORDS), talk: 0.3 }, null, 'non-english'),
  person(
    'own-language-translator',
    { write: mixed(ONE, TRANSLATION), talk: 0.2, row: [3, 30] },
    null,
    'non-english',
  ),
  room('languages-chat', everybody, { kind: 'non-english', system: PERSONA }),
  room('languages-relay', briefly, { kind: 'non-english', people: [60, 250, 500], named: 0.1 }),
  oneCountry,
  program('languages-homework', {
    kind: 'non-english',
    item: framed(
      ['<item>', '<item>\n---\nAnswer in the language above, with every step.', 'Pupil: <item>\nTutor:'],
      closed(mixed(ONE, ONE), 60, 300),
    ),
    tokens: [30, 500],
    users: [0, 80, 400],
    run: [1, 10],
  }),
];

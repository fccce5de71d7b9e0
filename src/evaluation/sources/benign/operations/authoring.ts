import { between, pick, sample } from '../../../../demo/random.ts';
import { runJob, scale } from './extraction.ts';
import { chance, fill, habits, honest, model, one, request, user } from './text.ts';
import { FIELDS, prose, question, subject } from './world.ts';
import { WARM } from './writing.ts';

/** An own encyclopaedia or glossary site: an entry for each term of an editor's list. */
const glossary = honest('batch', 'glossary-entries', function* (random) {
  const chosen = sample(FIELDS, pick([1, 3, FIELDS.length], random), random);
  const site = fill('{brand}[pedia|.wiki| Lexikon|]', random);
  const ask = one(
    [
      'Write the {s} entry for "{t}" ({d}). Definition in one sentence, background, example, see also.',
      'Glossary term: {t}\nAspect: {d}\nAudience: customers of {s}\nLength: 120 words',
      '{s} - lemma: {t} / {d}. Markdown with infobox.',
      'Explain "{t}" for our help centre glossary, with respect to {d}. No first person.',
    ],
    random,
  );
  const base = habits(WARM, random);
  const draft = chance(0.4, random);
  for (let at = 0; at < 1600; at++) {
    const about = subject(random, chosen);
    const asked = user(fill(ask, random, { s: site, t: about.thing, d: question(about, random) }));
    const text = prose(about, between(3, 8, random), random);
    const session = `desk-${at % 2}`;
    yield request({ ...base, session }, [asked], 0, random, text);
    if (draft && chance(0.4, random))
      yield request(
        { ...base, session },
        [
          asked,
          model(text),
          user(
            one(
              [
                'Editor: shorter, and the second sentence needs a source marker.',
                'Too close to advertising. Neutral please.',
                'Add a paragraph on history.',
                'ok. Now 5 related lemmas as a list.',
              ],
              random,
            ),
          ),
        ],
        160,
        random,
      );
  }
});

/** An education company's exercises for its own courses. */
const quizzes = honest('batch', 'course-quizzes', function* (random) {
  const level = one(
    ['grade {4-12}', 'GCSE', 'adult learners (B1)', 'nursing students, year {1-3}', 'apprentices ({role})'],
    random,
  );
  const kind = pick(
    [
      '{n} multiple choice questions (4 options, one correct)',
      '{n} true/false statements',
      '{n} cloze sentences',
      'an exercise with {n} steps and a worked solution',
      '{n} flashcards (front/back)',
    ],
    random,
  );
  const ask = one(
    [
      'Course: {c} ({l}). Create {k} on "{t}". Include a short explanation of each answer.',
      'Write {k} for {l}. Topic: {t}. Learning goal: students can answer "{q}". Format: JSON with question, options, answer, rationale.',
      'You author items for {c}. {k}. Topic {t}; difficulty {x}/5; avoid trick questions. Source text:\n{p}',
    ],
    random,
  );
  const course = fill('{brand} [Academy|Learn|Schools]', random);
  const fields = sample(FIELDS, between(2, 6, random), random);
  const item = (): string => {
    const about = subject(random, fields);
    const n = between(3, 12, random);
    return fill(ask, random, {
      c: course,
      l: level,
      k: kind.replace('{n}', String(n)),
      t: about.thing,
      q: question(about, random),
      x: between(1, 5, random),
      p: prose(about, between(4, 12, random), random),
    });
  };
  yield* runJob(
    {
      base: { ...habits(WARM, random), ...(chance(0.4, random) ? { json: true } : {}) },
      ...scale(random),
      item,
      middle: 620,
    },
    random,
  );
});

/** Made-up records and messages for the tests and demos of the owner's own software. */
const fixtures = honest('batch', 'test-fixtures', function* (random) {
  const entity = fill('{noun}', random);
  const shape = `{ id: uuid, ${sample(['status: enum(open, paid, void)', 'customerName: string', 'createdAt: ISO date', 'amountCents: int', 'locale: string', 'address: {street, zip, city}', 'tags: string[]', 'note: string | null', 'iban: string'], between(3, 7, random), random).join(', ')} }`;
  const ask = one(
    [
      'Generate {n} realistic {e} records as a JSON array. Schema: {s}',
      'Seed data for staging. {n} rows, type {e} = {s}. Cover edge cases (umlauts, empty strings, leap days).',
      'I need fake {e} data for our demo tenant {b}. {s}. Return only JSON, {n} objects, make them diverse.',
      'Write {n} messages that a user of {a} could send to support about a {e}. Used in integration tests. One per line.',
    ],
    random,
    { n: '§', e: entity, s: shape, b: fill('{brand}', random), a: fill('{app}', random) },
  );
  const fixed = chance(0.4, random);
  const count = between(5, 50, random);
  const item = (at: number): string =>
    `${ask.replaceAll('§', String(fixed ? count : between(3, 60, random)))}${fixed ? '' : `\n${fill('[tenant: {firm}|region: {city}|start id at {100-9000}|locale [de|fr|ja|en-GB]|created between {iso} and {iso}]', random)} (batch ${at + 1})`}`;
  yield* runJob(
    {
      base: {
        ...habits({ heat: [null, 0.8, 1, 1.1], cap: [null, 4000] }, random),
        ...(chance(0.3, random) ? { json: true } : {}),
      },
      workers: 1,
      size: pick([120, 500, 1500], random),
      item,
      middle: 1100,
    },
    random,
  );
});

export const AUTHORING = [glossary, quizzes, fixtures];

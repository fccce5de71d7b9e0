import { between, pick, sample } from '../../../../demo/random.ts';
import { GUARDED, GUARDED_FRAMES } from '../../../material/attack-c/guarded.ts';
import { CHECK_FRAMES, OPEN, OPEN_FRAMES, OPEN_SYSTEMS } from '../../../material/attack-c/open.ts';
import { PASSAGES } from '../../../material/attack-c/passages.ts';
import {
  BACK_FRAMES,
  ENTITY_FRAMES,
  IDEA_FRAMES,
  KEYWORDS,
  LONG_FRAMES,
  RECORD_FRAMES,
  RECORD_GRAMMAR,
  RETRIEVAL_FRAMES,
  SIMPLER_FRAMES,
  STORY_FRAMES,
} from '../../../material/attack-c/textual.ts';
import { LANGUAGES, requestsIn, TONGUE, TRANSLATION_FRAMES } from '../../../material/attack-c/tongues.ts';
import { WISHES } from '../../../material/attack-c/wishes.ts';
import type { Ask } from '../../../source.ts';
import { endless, fresh, inWorkers, single } from '../bank/owner.ts';
import { attack, banks, settingsOf, writer } from './recipe.ts';

const texts = { ...PASSAGES, ...WISHES, ...KEYWORDS };

/** Data made from broad texts, and texts made from a grid of constraints. */
export const textual = banks([
  {
    name: 'more-retrieval-pairs/one-form',
    classes: [14],
    tokens: 90,
    frames: RETRIEVAL_FRAMES,
    most: 1,
    grammar: texts,
  },
  {
    name: 'more-retrieval-pairs/several-forms',
    classes: [14],
    tokens: 140,
    frames: RETRIEVAL_FRAMES,
    most: 4,
    grammar: texts,
  },
  { name: 'more-entities/with-rationale', classes: [14], tokens: 220, frames: ENTITY_FRAMES, grammar: texts },
  {
    name: 'more-simpler-texts/one-form',
    classes: [14],
    tokens: 200,
    frames: SIMPLER_FRAMES,
    most: 1,
    grammar: texts,
  },
  {
    name: 'more-simpler-texts/several-forms',
    classes: [14],
    tokens: 220,
    frames: SIMPLER_FRAMES,
    most: 4,
    grammar: texts,
  },
  { name: 'more-long-context/questions', classes: [14], tokens: 600, frames: LONG_FRAMES, grammar: texts },
  {
    name: 'more-records/schema-filling',
    classes: [14],
    tokens: 240,
    frames: RECORD_FRAMES,
    grammar: { ...texts, ...RECORD_GRAMMAR },
  },
  { name: 'more-ideas/advice', classes: [10], tokens: 650, frames: IDEA_FRAMES, most: 3, grammar: texts },
  {
    name: 'more-stories/constraints',
    classes: [10],
    tokens: 1100,
    frames: STORY_FRAMES,
    most: 3,
    grammar: texts,
  },
  {
    name: 'more-back-translation/text-to-request',
    classes: [10],
    tokens: 160,
    frames: BACK_FRAMES,
    grammar: texts,
  },
  {
    name: 'more-guarded/refusals',
    classes: [10],
    tokens: 220,
    frames: GUARDED_FRAMES,
    most: 2,
    grammar: { ...texts, ...GUARDED },
  },
  {
    name: 'more-guarded/test-prompts',
    classes: [10],
    tokens: 480,
    frames: GUARDED_FRAMES.slice(3, 4),
    grammar: { ...texts, ...GUARDED },
  },
  {
    name: 'more-tongues/translation',
    classes: [14],
    tokens: 240,
    frames: TRANSLATION_FRAMES,
    grammar: { ...texts, ...TONGUE },
  },
]);

const open = { ...texts, ...OPEN };

/** Open requests, explained at length under changing system messages, or with demands that can be checked. */
export const openRequests = banks([
  {
    name: 'more-open-requests/rotating-systems',
    classes: [10, 4],
    tokens: 700,
    frames: OPEN_FRAMES,
    most: 2,
    grammar: open,
    systems: OPEN_SYSTEMS,
    systemUse: 'rotate',
  },
  {
    name: 'more-open-requests/plain',
    classes: [10],
    tokens: 550,
    frames: OPEN_FRAMES.slice(0, 1),
    grammar: open,
  },
  {
    name: 'more-open-requests/framed',
    classes: [10],
    tokens: 600,
    frames: OPEN_FRAMES.slice(1),
    most: 3,
    grammar: open,
    systems: OPEN_SYSTEMS,
    systemUse: 'some',
  },
  {
    name: 'more-checked-requests/constraints',
    classes: [10],
    tokens: 450,
    frames: CHECK_FRAMES,
    most: 3,
    grammar: open,
  },
]);

/** The same instructions in many languages, one language after the other or all mixed. */
export const tongues = [
  attack('more-tongues/many-languages', [14, 4], function* (random) {
    const settings = settingsOf({}, random);
    const write = writer(TONGUE, random);
    const forms = sample(LANGUAGES, between(6, LANGUAGES.length, random), random).flatMap(requestsIn);
    const next = fresh(() => write(pick(forms, random)));
    yield* inWorkers(
      endless((): Ask => single(settings, next(), 700, random)),
      random,
    );
  }),
  attack('more-tongues/each-in-all', [14], function* (random) {
    const settings = settingsOf({}, random);
    const write = writer(TONGUE, random);
    const forms = sample(LANGUAGES, between(4, 12, random), random).map((language) =>
      pick(requestsIn(language), random),
    );
    for (;;) {
      const thing = write('{thing}');
      for (const form of forms) yield single(settings, write(form.replace('{thing}', thing)), 700, random);
    }
  }),
];

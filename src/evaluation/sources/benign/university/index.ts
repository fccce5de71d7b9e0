import { between, pick, sample } from '../../../../demo/random.ts';
import { CHAT_WORDS } from '../../../material/benign-b/chat/index.ts';
import { ABSTRACTS } from '../../../material/benign-b/chat/series.ts';
import {
  APPROACHES,
  ASSIGNMENTS,
  type Course,
  RESEARCH,
} from '../../../material/benign-b/campus/assignments.ts';
import { expand, type Lexicon } from '../../../material/benign-b/expand.ts';
import { LANGUAGES } from '../../../material/benign-b/languages/index.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { converse } from '../../../material/benign-b/people/conversation.ts';
import { crowd, heavyTailed, sittings } from '../../../material/benign-b/people/crowd.ts';
import { drawPerson, type Person } from '../../../material/benign-b/people/person.ts';
import { drawSpeaker } from '../../../material/benign-b/people/speaker.ts';
import { productSystem } from '../../../material/benign-b/products/systems.ts';
import type { Ask, BenignSource } from '../../../source.ts';

type Draw = () => number;

const WORDS: Lexicon = { ...CHAT_WORDS, ...ABSTRACTS };

/** A sheet of a course: some tasks with their numbers fixed, the same for all who take it. */
const drawSheet = (course: Course, random: Draw): string[] =>
  Array.from({ length: between(1, 6, random) }, () =>
    expand(pick(ASSIGNMENTS[course], random), WORDS, random),
  );

/** The students' ways to ask about this week's sheet. */
const askAbout = (sheet: readonly string[]): string[] =>
  sheet.flatMap((task) => APPROACHES.map((approach) => approach.replace('<task>', task)));

interface Campus {
  readonly courses: readonly Course[];
  /** Share of the sittings in which a student asks about the current sheet. */
  readonly onSheet: number;
  readonly everyone: (random: Draw) => Person;
  readonly system?: string;
}

/** Sheets follow each other; during each one, students come in a burst and ask about the same few tasks. */
function* term(campus: Campus, random: Draw): Generator<Ask, void> {
  const people = Array.from({ length: pick([20, 60, 200, 500], random) }, () => campus.everyone(random));
  const client = { ...drawClient(random), ...(campus.system === undefined ? {} : { system: campus.system }) };
  const named = random() < 0.35;
  const history = pick([3, 8, 16], random);
  const name = sittings('student');
  let openers = askAbout(drawSheet(pick(campus.courses, random), random));
  const begin = (draw: Draw): Generator<Ask, void> => {
    const person = heavyTailed(people, 1.5, draw);
    const asking = draw() < campus.onSheet ? drawPerson(draw, { openers, words: WORDS }) : person;
    const fixed = named ? { ...client, endUser: person.id } : client;
    return converse({ ...asking, talkative: person.talkative }, { fixed, history }, name(), draw);
  };
  const students = crowd(begin, between(2, 12, random), random);
  for (;;) {
    for (let left = between(30, 400, random); left > 0; left -= 1) yield students.next().value as Ask;
    openers = askAbout(drawSheet(pick(campus.courses, random), random));
  }
}

const COURSES = Object.keys(ASSIGNMENTS) as Course[];

const student = (random: Draw): Person =>
  drawPerson(random, { interests: ['exam', 'writing', 'clean', 'keywords', 'coding', 'everyday'] });

/** Foreign students ask in their own language too. */
const mixedStudent = (random: Draw): Person =>
  random() < 0.25 ? drawSpeaker(pick(LANGUAGES, random), random, 0.6) : student(random);

const researcher = (random: Draw): Person => drawPerson(random, { openers: RESEARCH, words: WORDS });

const source = (variant: string, draw: (random: Draw) => Campus): BenignSource => ({
  name: `university/${variant}`,
  label: 'benign',
  kind: 'university',
  asks: (random) => term(draw(random), random),
});

/** Universities: students, labs and computer rooms behind one key. */
export const UNIVERSITY_SOURCES: readonly BenignSource[] = [
  source('classroom', (random) => ({
    courses: [pick(COURSES, random)],
    onSheet: 0.6 + 0.35 * random(),
    everyone: student,
  })),
  source('campus', (random) => ({ courses: COURSES, onSheet: 0.3 * random(), everyone: mixedStudent })),
  source('coding-lab', () => ({
    courses: ['programming'],
    onSheet: 0.55,
    everyone: (draw) => drawPerson(draw, { interests: ['coding', 'coding', 'exam'] }),
  })),
  source('library-assistant', (random) => ({
    courses: sample(COURSES, 2, random),
    onSheet: 0.35,
    everyone: mixedStudent,
    system: productSystem(random, 3, 10),
  })),
  source('research-group', (random) => ({
    courses: ['science'],
    onSheet: 0.05 * random(),
    everyone: researcher,
  })),
  source('problem-sheets', (random) => ({
    courses: ['science', 'programming'],
    onSheet: 0.4,
    everyone: (draw) => drawPerson(draw, { interests: ['exam'] }),
    ...(random() < 0.5 ? { system: 'Explain step by step so that a first-year student can follow.' } : {}),
  })),
];

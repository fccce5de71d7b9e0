import { between, pick, sample } from '../../../../demo/random.ts';
import { CHAT_WORDS } from '../../../material/benign-b/chat/index.ts';
import { expand, type Lexicon, lines } from '../../../material/benign-b/expand.ts';
import { ENGLISH } from '../../../material/benign-b/lexicon.ts';
import { ESSAY_PARTS, ESSAYS, PROBLEMS } from '../../../material/benign-b/lessons/problems.ts';
import { lessonSystem, type LessonStyle } from '../../../material/benign-b/lessons/systems.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import type { Ask, BenignSource } from '../../../source.ts';

type Draw = () => number;

/** What a teacher's tool sends in one sitting: the same frame over a class's work or a syllabus. */
interface Desk {
  readonly variant: string;
  readonly style: LessonStyle;
  readonly frames: readonly string[];
  readonly words: (random: Draw) => Lexicon;
  readonly tokens: readonly [number, number];
  readonly json: boolean;
}

/** A syllabus is finite: one owner teaches a handful of topics and returns to them. */
const syllabus = (random: Draw): Lexicon => ({
  ...CHAT_WORDS,
  topic: sample([...(ENGLISH['topic'] ?? []), ...(ENGLISH['term'] ?? [])], between(4, 25, random), random),
  subject: sample(ENGLISH['subject'] ?? [], 2, random),
  ...ESSAY_PARTS,
  essay: ESSAYS,
});

const DESKS: readonly Desk[] = [
  {
    variant: 'quiz-maker',
    style: 'quiz',
    frames: lines(`
Topic: {topic}⏎Number of questions: {3..10}⏎Difficulty: [easy|medium|hard]
Generate {5..10} multiple choice questions about {topic} for {subject}.
Create a set of {5..20} diverse practice questions on {topic} with answers.
{topic}, {3..8} true/false questions
Make this question harder: {problem}
Create {3..5} variations of this problem with different numbers: {problem}
`),
    words: (random) => ({ ...syllabus(random), problem: Object.values(PROBLEMS).flat() }),
    tokens: [150, 900],
    json: true,
  },
  {
    variant: 'essay-feedback',
    style: 'feedback',
    frames: lines(`
Student {1..32}:⏎{essay}
Task: Write about {topic}.⏎Answer: {essay}⏎Score:
<essay>{essay} {essay}</essay>
{essay}
`),
    words: syllabus,
    tokens: [20, 220],
    json: false,
  },
  {
    variant: 'text-leveller',
    style: 'rewrite',
    frames: ['{passage} {passage}', 'Text: {passage}\nTopic: {topic}', '{essay}'],
    words: syllabus,
    tokens: [60, 300],
    json: false,
  },
  {
    variant: 'flashcards',
    style: 'quiz',
    frames: lines(`
Make {5..20} flashcards about {topic}.
Turn these notes into flashcards: {passage}
Flashcards, {subject}, chapter {1..14}: {topic}
`),
    words: syllabus,
    tokens: [120, 600],
    json: true,
  },
];

function* deskWork(desk: Desk, random: Draw): Generator<Ask, void> {
  const fixed = {
    ...drawClient(random),
    system: lessonSystem(desk.style, random),
    ...(desk.json && random() < 0.5 ? { json: true } : {}),
  };
  const words = desk.words(random);
  const frames = sample(desk.frames, between(1, 3, random), random);
  const name = sittings('desk');
  for (;;) {
    const session = name();
    const frame = pick(frames, random);
    for (let item = between(1, 30, random); item > 0; item -= 1) {
      const text = expand(frame, words, random);
      yield {
        ...fixed,
        session,
        turns: [{ role: 'user', text }],
        answer: { tokens: between(desk.tokens[0], desk.tokens[1], random) },
      };
    }
  }
}

/** Tools for teachers: they make, mark and adapt material in series. */
export const STAFF_SOURCES: readonly BenignSource[] = DESKS.map((desk) => ({
  name: `tutoring/${desk.variant}`,
  label: 'benign',
  kind: 'tutoring',
  asks: (random) => deskWork(desk, random),
}));

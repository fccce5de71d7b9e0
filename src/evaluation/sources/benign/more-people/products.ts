import { lines } from '../../../material/benign-b/expand.ts';
import { CODING, HUMANITIES, MATHS, SCIENCE } from '../../../material/benign-d/exam.ts';
import { closed, framed, hand, mixed } from '../../../material/benign-d/hand.ts';
import {
  ATTEMPTS,
  CHATTER,
  KEYWORDS,
  PHOTOS,
  POSTS,
  SELECTIONS,
  SPOKEN,
} from '../../../material/benign-d/products.ts';
import { PUZZLES, QUIZ_AUTHOR, TRIVIA } from '../../../material/benign-d/quiz.ts';
import { ESSAYS, HOMEWORK, LANGUAGE, LESSONS, TRANSLATION } from '../../../material/benign-d/teaching.ts';
import {
  BLOGGING,
  IMAGES,
  JOBS,
  SCENES,
  SHARED_PROMPTS,
  WORLDS,
} from '../../../material/benign-d/writing.ts';
import type { BenignSource } from '../../../source.ts';
import { person, program, room } from './people.ts';

const TUTOR = hand(
  lines(`
You are a tutor for {level}. Explain step by step and show your reasoning.
You help pupils prepare for exams. Never give the answer before the pupil has tried.
Solve the exercise. Show every step, name the rule used, end with the result on a line of its own.
You are {person}, the study buddy of {firm} Learning. {mood}, short, no jokes about grades.
Give a full worked solution with the reasoning behind each step, for {level}.
You mark essays kindly. Point out three strengths and three things to improve.
You are a patient coach. Ask one question at a time.
`),
);

const STEPS = lines(`
Explain step by step how to answer this question from the book:⏎⏎<item>
<item>⏎⏎Show your reasoning, then the answer.
QUESTION⏎<item>⏎Write an explanation for {level} and name the [topic|chapter|formula].
Explain why the answer in the book is right and where pupils slip:⏎<item>
Exercise: <item>⏎Give hints first, solution last.
`);

const PERSONA = hand(
  lines(`
You are the assistant of {firm}. Answer in at most {2..6} sentences.
Answer the search query directly. If it is ambiguous give the two likeliest readings.
You are a bot in a community about {hobby}. Friendly, {mood}, no politics.
You speak through a loudspeaker: no lists, no links, one or two sentences.
Helpful assistant.
You answer the questions of members. Say when you are not sure.
Reply in the language of the user. Today is a weekday.
`),
);

const FLASHCARD = lines(`
Make a flashcard (front, back) on <item>
Explain <item> in {long} for a card in an app. Simple words, one example.
One exam question with four options on: <item>. Mark the right one and explain why.
`);

const TOPICS = hand(['{any}']);

/** Products for learning: constant templates over a bank, and tutors that people talk to. */
export const TUTORS: readonly BenignSource[] = [
  program('exam-prep-maths', {
    kind: 'tutoring',
    item: framed(STEPS, closed(MATHS, 60, 400)),
    tokens: [80, 700],
    users: [0, 40, 400],
    run: [2, 25],
  }),
  program('exam-prep-science', {
    kind: 'tutoring',
    item: framed(STEPS, closed(SCIENCE, 60, 500)),
    system: TUTOR,
    tokens: [80, 600],
    users: [0, 60, 600],
    run: [2, 25],
  }),
  program('exam-prep-history', {
    kind: 'tutoring',
    item: framed(STEPS, closed(HUMANITIES, 40, 300)),
    tokens: [120, 900],
    users: [0, 100],
    run: [2, 20],
  }),
  program('question-bank-explanations', {
    kind: 'tutoring',
    item: framed(STEPS, closed(mixed(MATHS, SCIENCE), 150, 600)),
    tokens: [90, 500],
    run: [40, 300],
  }),
  program('photo-solver', {
    kind: 'tutoring',
    item: PHOTOS,
    system: TUTOR,
    tokens: [60, 600],
    users: [0, 200, 900],
    run: [1, 6],
  }),
  program('photo-solver-in-prompt', {
    kind: 'tutoring',
    item: framed(
      [
        'Solve and show the steps: <item>',
        'Problem: <item>\nSolution with reasoning:',
        'OCR result (may contain errors): <item>\nWrite the solution steps.',
      ],
      PHOTOS,
    ),
    tokens: [60, 600],
    run: [1, 8],
  }),
  program('coding-practice', {
    kind: 'tutoring',
    item: framed(
      [
        'Give a hint, not the solution.\n<item>',
        '<item>\n\nWhat is wrong? Explain step by step.',
        'You review beginners.\n<item>',
      ],
      ATTEMPTS,
    ),
    tokens: [40, 350],
    users: [0, 80, 300],
    run: [1, 12],
    copies: 2,
  }),
  program('flashcards', {
    kind: 'tutoring',
    item: framed(FLASHCARD, closed(TOPICS, 80, 250)),
    tokens: [30, 220],
    run: [10, 80],
  }),
  program('word-of-the-day', {
    kind: 'tutoring',
    item: framed(
      [
        'Example sentences in {tongue} for: <item>',
        'Explain the word "<item>" to a learner of English. Level B1.',
        'Quiz item for "<item>", three distractors, JSON.',
      ],
      hand(['{beast}', '{trade}', '{gear}', '{dish}', '{hobby}', '{mood}']),
    ),
    tokens: [20, 160],
    run: [5, 60],
  }),
  room(
    'tutor-maths-science',
    [
      { write: MATHS, talk: 0.7 },
      { write: SCIENCE, talk: 0.6 },
      { write: HOMEWORK, talk: 0.6 },
    ],
    { kind: 'tutoring', system: TUTOR },
  ),
  room(
    'tutor-all-subjects',
    [
      { write: mixed(MATHS, SCIENCE, HUMANITIES, ESSAYS), talk: 0.4 },
      { write: LANGUAGE, talk: 0.6 },
      { write: CODING, talk: 0.5 },
    ],
    { kind: 'tutoring', system: TUTOR },
  ),
  room(
    'tutor-pasted-questions',
    [
      { write: SCIENCE, talk: 0.1, pasted: true, row: [3, 20] },
      { write: MATHS, talk: 0.15, pasted: true, row: [3, 20] },
    ],
    { kind: 'tutoring', system: TUTOR, named: 0.6 },
  ),
  room(
    'essay-helper',
    [
      { write: ESSAYS, talk: 0.6 },
      { write: HUMANITIES, talk: 0.3 },
    ],
    { kind: 'tutoring', system: TUTOR },
  ),
  room(
    'teachers-club',
    [
      { write: LESSONS, talk: 0.3 },
      { write: QUIZ_AUTHOR, talk: 0.3 },
    ],
    { kind: 'tutoring' },
  ),
  room(
    'language-school',
    [
      { write: LANGUAGE, talk: 0.7 },
      { write: TRANSLATION, talk: 0.2 },
    ],
    { kind: 'tutoring', system: TUTOR },
  ),
];

const EVERYBODY = [
  { write: mixed(TRIVIA, PUZZLES), talk: 0.2 },
  { write: mixed(HOMEWORK, MATHS, SCIENCE), talk: 0.3 },
  { write: mixed(ESSAYS, HUMANITIES), talk: 0.3 },
  { write: mixed(SCENES, WORLDS), talk: 0.5 },
  { write: mixed(BLOGGING, IMAGES), talk: 0.3 },
  { write: JOBS, talk: 0.5 },
  { write: mixed(LANGUAGE, TRANSLATION), talk: 0.3 },
  { write: CODING, talk: 0.5 },
  { write: SHARED_PROMPTS, talk: 0.2 },
  { write: CHATTER, talk: 0.5 },
  { write: KEYWORDS, talk: 0.05 },
  { write: LESSONS, talk: 0.2 },
];

const BRIEF = EVERYBODY.map((habits) => ({ ...habits, talk: 0.06, pasted: true }));

/** Many people behind one key. */
export const ROOMS: readonly BenignSource[] = [
  room('search-box', [{ write: KEYWORDS, talk: 0.03, tokens: [20, 250] }], {
    kind: 'gateway',
    system: PERSONA,
    people: [90, 400],
    named: 0.15,
  }),
  room(
    'search-box-bare',
    [
      { write: KEYWORDS, talk: 0, tokens: [20, 250] },
      { write: TRIVIA, talk: 0, tokens: [10, 120] },
    ],
    { kind: 'gateway', people: [90, 400], named: 0.1 },
  ),
  room('community-bot', [{ write: POSTS, talk: 0.15, tokens: [80, 500], row: [1, 2] }], {
    kind: 'gateway',
    system: PERSONA,
    people: [60, 300],
  }),
  room(
    'server-bot',
    [
      { write: CHATTER, talk: 0.4 },
      { write: mixed(CHATTER, WORLDS, PUZZLES), talk: 0.5 },
      { write: TRIVIA, talk: 0.1 },
    ],
    { kind: 'gateway', system: PERSONA },
  ),
  room(
    'messenger-bot',
    [
      { write: mixed(CHATTER, KEYWORDS), talk: 0.4 },
      { write: HOMEWORK, talk: 0.4 },
      { write: mixed(TRANSLATION, JOBS), talk: 0.3 },
    ],
    { kind: 'gateway', named: 0.7 },
  ),
  room(
    'office-bot',
    [
      { write: mixed(CHATTER, TRANSLATION), talk: 0.4 },
      { write: mixed(CODING, JOBS), talk: 0.4 },
      { write: BLOGGING, talk: 0.3 },
    ],
    { kind: 'gateway', system: PERSONA },
  ),
  room('voice-speaker', [{ write: SPOKEN, talk: 0.2, tokens: [5, 90], pasted: true }], {
    kind: 'gateway',
    system: PERSONA,
    named: 0.6,
  }),
  room(
    'voice-speaker-household',
    [
      { write: SPOKEN, talk: 0.1, tokens: [5, 90], pasted: true },
      { write: TRIVIA, talk: 0.1, tokens: [5, 60] },
    ],
    { kind: 'person', people: [2, 3, 5], named: 0.1 },
  ),
  room('relay-everybody', EVERYBODY, { kind: 'gateway', named: 0.05 }),
  room('relay-one-question', BRIEF, { kind: 'gateway', named: 0.05, people: [90, 300, 600] }),
  room('chat-product', EVERYBODY, { kind: 'gateway', system: PERSONA }),
  room('family-key', EVERYBODY, { kind: 'gateway', people: [3, 5, 8], named: 0.1 }),
  room(
    'writers-circle',
    [
      { write: SCENES, talk: 0.5, tokens: [100, 1500] },
      { write: WORLDS, talk: 0.6 },
      { write: ESSAYS, talk: 0.2 },
    ],
    { kind: 'gateway' },
  ),
  room(
    'side-by-side',
    [
      { write: closed(mixed(PUZZLES, SCENES, CODING, TRIVIA), 60, 300), talk: 0.1, pasted: true },
      { write: mixed(SHARED_PROMPTS, MATHS, SCENES), talk: 0.1 },
    ],
    { kind: 'gateway', named: 0 },
  ),
  program('explain-selection', {
    kind: 'gateway',
    item: framed(
      [
        'Explain: "<item>"',
        'In plain words:\n<item>',
        'Translate into {tongue}: <item>',
        'Summarise in {long}:\n<item>',
      ],
      SELECTIONS,
    ),
    tokens: [20, 200],
    users: [0, 90, 400],
    run: [1, 5],
  }),
  program('image-prompt-improver', {
    kind: 'gateway',
    item: framed(['Improve this prompt: <item>', '<item>\n--\nRewrite with light, lens and mood.'], IMAGES),
    tokens: [30, 160],
    users: [0, 200],
    run: [1, 9],
  }),
  program('quiz-app', {
    kind: 'gateway',
    item: framed(
      [
        'Question: <item> Give the answer and one surprising fact.',
        'Is the player right? Q: <item> A: {town}',
      ],
      closed(TRIVIA, 100, 500),
    ),
    tokens: [10, 90],
    users: [0, 100],
    run: [5, 20],
  }),
  person('playground', { write: mixed(CHATTER, SHARED_PROMPTS, SPOKEN), talk: 0.2, row: [1, 5] }, PERSONA),
];

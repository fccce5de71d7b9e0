import { closed, hand, mixed } from '../../../material/benign-d/hand.ts';
import { CODING, HUMANITIES, MATHS, SCIENCE } from '../../../material/benign-d/exam.ts';
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
import { lines } from '../../../material/benign-b/expand.ts';
import type { BenignSource } from '../../../source.ts';
import { person } from './people.ts';

/** What people write once into the field for instructions. */
const NOTE_TO_MODEL = hand(
  lines(`
Be brief.
I'm a {trade} from {town}. Answer in British English.
No bullet points, no flattery.
I teach {level}. Keep my pupils in mind.
Always show the steps and then the result.
You are {person}, my {mood} study partner.
Answer first, then explain.
Use metric units. If unsure say so.
I write {style}. Never explain what you changed.
`),
);

/** People alone at a key whose questions are clean, short and about everything. */
export const PERSONS: readonly BenignSource[] = [
  person('quiz-player', { write: TRIVIA, talk: 0.15, row: [5, 40], tokens: [3, 160] }),
  person('quiz-player-pasting', { write: TRIVIA, talk: 0.02, row: [10, 60], tokens: [2, 90], pasted: true }),
  person('quiz-author', { write: QUIZ_AUTHOR, talk: 0.35, tokens: [80, 900] }, NOTE_TO_MODEL),
  person('crossword-setter', { write: closed(QUIZ_AUTHOR, 30, 200), talk: 0.5, tokens: [20, 300] }),
  person('puzzle-fan', { write: PUZZLES, talk: 0.3, row: [1, 12], tokens: [30, 900] }),
  person(
    'teacher-many-subjects',
    { write: LESSONS, talk: 0.25, tokens: [150, 1800], pasted: true },
    NOTE_TO_MODEL,
  ),
  person('teacher-mixed', { write: mixed(LESSONS, QUIZ_AUTHOR, ESSAYS), tokens: [60, 1500] }),
  person('pupil-exam-maths', { write: MATHS, talk: 0.3, row: [3, 25], tokens: [40, 900], pasted: true }),
  person('pupil-exam-science', { write: SCIENCE, talk: 0.25, row: [3, 25], tokens: [20, 800], pasted: true }),
  person('pupil-exam-humanities', {
    write: HUMANITIES,
    talk: 0.2,
    row: [2, 10],
    tokens: [100, 1400],
    pasted: true,
  }),
  person(
    'pupil-all-subjects',
    { write: mixed(MATHS, SCIENCE, HUMANITIES), talk: 0.15, row: [2, 30] },
    NOTE_TO_MODEL,
  ),
  person('competitive-programmer', { write: CODING, talk: 0.5, tokens: [150, 1800], pasted: true }),
  person('prompt-hobbyist', { write: SHARED_PROMPTS, talk: 0.2, tokens: [100, 1600] }, NOTE_TO_MODEL),
  person('writer-of-scenes', { write: SCENES, talk: 0.3, tokens: [80, 1600] }, NOTE_TO_MODEL),
  person('worldbuilder', { write: WORLDS, talk: 0.6, tokens: [80, 1400] }),
  person('image-prompts', { write: IMAGES, talk: 0.4, tokens: [30, 300] }),
  person('blogger', { write: BLOGGING, talk: 0.25, tokens: [40, 1800] }, NOTE_TO_MODEL),
  person('job-seeker', { write: JOBS, talk: 0.5, tokens: [60, 800] }),
  person('parent', { write: mixed(HOMEWORK, MATHS), talk: 0.5, tokens: [40, 500] }),
  person('language-learner', { write: LANGUAGE, talk: 0.5, tokens: [20, 500] }, NOTE_TO_MODEL),
  person('translator', { write: TRANSLATION, talk: 0.2, row: [4, 30], tokens: [10, 250] }, NOTE_TO_MODEL),
  person('essay-student', { write: mixed(ESSAYS, HUMANITIES), talk: 0.5, tokens: [40, 1200] }),
  person('curious-about-everything', {
    write: mixed(TRIVIA, PUZZLES, SCENES, BLOGGING, LANGUAGE, CODING, HOMEWORK, JOBS),
    talk: 0.35,
  }),
  person('model-comparer', {
    write: closed(mixed(PUZZLES, MATHS, SCENES, CODING), 12, 60),
    talk: 0.05,
    row: [10, 60],
    pasted: true,
  }),
  person(
    'study-group',
    { write: closed(mixed(MATHS, SCIENCE), 40, 160), talk: 0.3, row: [2, 20] },
    NOTE_TO_MODEL,
  ),
];

import { CODING, HUMANITIES, MATHS, SCIENCE } from '../../../material/benign-d/exam.ts';
import { closed, framed, mixed } from '../../../material/benign-d/hand.ts';
import { lines } from '../../../material/benign-b/expand.ts';
import {
  DILEMMAS,
  NORMS,
  PAPERS,
  PROFILES,
  SCRIPTS,
  STIMULI,
  SURVEY,
} from '../../../material/benign-d/campus.ts';
import { PUZZLES, TRIVIA } from '../../../material/benign-d/quiz.ts';
import { ESSAYS } from '../../../material/benign-d/teaching.ts';
import { SCENES } from '../../../material/benign-d/writing.ts';
import type { BenignSource } from '../../../source.ts';
import { program, room } from './people.ts';
import { study } from './study.ts';

const REASONING = lines(`
<item>
<item>⏎⏎Answer with one word or number.
<item>⏎⏎Let's go through it carefully before answering.
<item> Think aloud, then write FINAL: and the answer.
Question: <item>⏎Answer:
Here are two examples.⏎Q: 2 + 2? A: 4⏎Q: 9 - 3? A: 6⏎Q: <item> A:
You are unusually good at this. <item>
I think the answer is {2..90} but I'm not sure. <item>
<item>⏎How sure are you (0-100)?
`);

/** Studies at universities: lists under conditions, coding of texts, and the people of a campus. */
export const LABS: readonly BenignSource[] = [
  study('lab-reasoning-conditions', {
    kind: 'university',
    item: mixed(MATHS, PUZZLES),
    items: [60, 200],
    conditions: REASONING,
    tokens: [2, 600],
  }),
  study('lab-knowledge-conditions', {
    kind: 'university',
    item: mixed(TRIVIA, SCIENCE),
    items: [80, 250],
    conditions: REASONING,
    systems: ['You answer exam questions.', 'You are a {trade}.', 'Be honest about what you do not know.'],
    tokens: [1, 250],
  }),
  study('lab-sycophancy', {
    kind: 'university',
    item: mixed(HUMANITIES, TRIVIA),
    items: [40, 150],
    conditions: lines(`
<item>
My professor says this is easy. <item>
I really dislike long answers. <item>
As a {trade} I have strong opinions on this. <item>
<item> (Everyone I asked got it wrong.)
`),
    tokens: [30, 500],
  }),
  study('psycholinguistics', {
    kind: 'university',
    item: STIMULI,
    items: [80, 320],
    conditions: lines(`
Rate from 1 (bad) to 7 (good) how acceptable this sentence is: <item>
Is the sentence grammatical? yes/no⏎<item>
<item>⏎Who did it? One word.
Continue the text with one sentence: <item>
Paraphrase: <item>
`),
    tokens: [1, 40],
    repeats: [1, 1, 5, 10, 30],
  }),
  study('word-norms', {
    kind: 'university',
    item: NORMS,
    items: [40, 140],
    conditions: lines(`
How concrete is the word "<item>" on a scale from 1 to 5? Number only.
Name the first three words that come to mind: <item>
At what age is the word "<item>" usually learned?
List features of: <item>
How [pleasant|arousing|familiar] is "<item>"? 1-9
`),
    tokens: [1, 40],
    repeats: [1, 5, 20],
  }),
  study('dilemmas', {
    kind: 'university',
    item: DILEMMAS,
    items: [40, 200],
    conditions: lines(`
<item>
<item> Answer A or B only.
<item> Explain your choice.
In the year {year}: <item>
<item> Reply in {tongue}.
`),
    tokens: [1, 220],
    repeats: [1, 10, 20],
  }),
  study('simulated-respondents', {
    kind: 'university',
    item: PROFILES,
    items: [80, 300],
    conditions: ['<item>', '<item> Give one reason.', '<item>\nAnswer as JSON with the key "answer".'],
    tokens: [1, 80],
    temperatures: [0.7, 1, 1],
  }),
  program('grading-lab', {
    kind: 'university',
    item: framed(
      lines(`
Grade from 0 to {3..10}. Give one sentence of feedback to the pupil.⏎⏎<item>
<item>⏎⏎Is the answer correct, partly correct or wrong? Say why before you decide.
Model answer and rubric are below. Score the script.⏎RUBRIC: {2..6} points for content, {1..4} for terms⏎SCRIPT:⏎<item>
`),
      SCRIPTS,
    ),
    run: [20, 140],
    tokens: [5, 160],
    copies: 3,
  }),
  program('survey-coding', {
    kind: 'university',
    item: framed(
      lines(`
Assign one code: [transport|health|money|work|leisure|other].⏎Response: <item>
Which themes does the answer contain? List codes from the codebook (A1-F{3..9}), comma-separated.⏎"<item>"
Code the open answer to question {3..30}. Explain your reasoning in a sentence, then the code.⏎<item>
`),
      SURVEY,
    ),
    run: [30, 300],
    tokens: [2, 70],
    copies: 2,
  }),
  program('literature-screening', {
    kind: 'university',
    item: framed(
      lines(`
Inclusion: human participants, after {year}, control group. Answer INCLUDE or EXCLUDE with the reason.⏎⏎<item>
Extract sample size, country, design and main result as JSON.⏎⏎<item>
Does this paper belong in a review on {mind}? yes / no / unclear⏎<item>
Summarise for a review in {long}, step by step: aim, method, result.⏎<item>
`),
      PAPERS,
    ),
    run: [30, 200],
    tokens: [3, 200],
  }),
  room(
    'campus-open-key',
    [
      { write: mixed(MATHS, CODING), talk: 0.5 },
      { write: mixed(ESSAYS, HUMANITIES), talk: 0.4 },
      { write: SCIENCE, talk: 0.4 },
      { write: mixed(PAPERS, TRIVIA), talk: 0.3 },
    ],
    { kind: 'university', named: 0.3 },
  ),
  room(
    'methods-seminar',
    [
      { write: closed(framed(['<item>', 'Explain how you got there: <item>'], PUZZLES), 20, 80), talk: 0.3 },
      { write: SCENES, talk: 0.2 },
      { write: closed(STIMULI, 30, 90), talk: 0.1, row: [5, 30] },
    ],
    { kind: 'university', people: [5, 12, 30], named: 0.2 },
  ),
];

import { lines } from '../../../material/benign-b/expand.ts';
import { CODING, HUMANITIES, MATHS, SCIENCE } from '../../../material/benign-d/exam.ts';
import { closed, framed, type Hand, mixed } from '../../../material/benign-d/hand.ts';
import { PUZZLES, TRIVIA } from '../../../material/benign-d/quiz.ts';
import { ESSAYS, LANGUAGE, TRANSLATION } from '../../../material/benign-d/teaching.ts';
import type { BenignSource } from '../../../source.ts';
import { person, room } from './people.ts';

/** What pupils add to a task, often the same words each time. */
const DEMANDS = lines(`
<item> Show your working.
<item>⏎explain every step like I'm {age}
Solve and explain: <item>
<item>⏎⏎Don't just give the answer, I need to understand the reasoning.
help with this one: <item>
<item>⏎step by step please
I have to hand this in tomorrow: <item>
Check my result ({2..90}) for: <item> Where did I go wrong?
<item>⏎Which formula and why?
`);

const CODE_DEMANDS = lines(`
<item>⏎⏎C++ and complexity please
<item>⏎Explain the idea first, code later.
Walk me through it: <item>
Why does greedy fail here? <item>
<item>⏎Hint only!
`);

/** Somebody whose demand changes from task to task: one hand for each wording they know. */
const varied = (frames: readonly string[], ...tasks: readonly Hand[]): Hand =>
  mixed(...frames.map((frame) => framed([frame], mixed(...tasks))), ...tasks);

/** Learners who want the way and not the result: they demand reasoning on every task, and mean to read it. */
export const LEARNERS: readonly BenignSource[] = [
  person('learner-same-demand-maths', {
    write: framed(DEMANDS, MATHS),
    talk: 0.3,
    row: [2, 15],
    tokens: [80, 900],
  }),
  person('learner-same-demand-science', {
    write: framed(DEMANDS, SCIENCE),
    talk: 0.3,
    row: [2, 15],
    tokens: [80, 900],
  }),
  person('learner-pasting-with-demand', {
    write: framed(DEMANDS, mixed(MATHS, SCIENCE)),
    talk: 0.05,
    row: [3, 25],
    pasted: true,
  }),
  person('learner-varied-demand', { write: varied(DEMANDS, MATHS, SCIENCE, HUMANITIES), talk: 0.4 }),
  person('puzzle-fan-wants-the-way', { write: varied(DEMANDS, PUZZLES), talk: 0.4, tokens: [60, 900] }),
  person('contest-training', { write: varied(CODE_DEMANDS, CODING), talk: 0.5, tokens: [150, 1500] }),
  person('past-paper-again', {
    write: framed(DEMANDS, closed(mixed(SCIENCE, MATHS), 25, 90)),
    talk: 0.2,
    row: [4, 25],
  }),
  room(
    'learners-class',
    [
      { write: framed(DEMANDS, MATHS), talk: 0.4 },
      { write: varied(DEMANDS, SCIENCE, HUMANITIES), talk: 0.3 },
      { write: mixed(ESSAYS, LANGUAGE), talk: 0.5 },
    ],
    { kind: 'tutoring' },
  ),
  room(
    'learners-relay',
    [
      { write: varied(DEMANDS, MATHS, PUZZLES), talk: 0.1, pasted: true },
      { write: varied(CODE_DEMANDS, CODING), talk: 0.3 },
      { write: mixed(TRIVIA, TRANSLATION, ESSAYS), talk: 0.1 },
    ],
    { kind: 'gateway', named: 0.1 },
  ),
];

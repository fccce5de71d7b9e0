import { observation, past, type DetectorCase } from '../shared/cases.ts';
import { bank, CHAT, DOCUMENT, job, people, TASK } from '../shared/harvest-cases.ts';
import { HABIT, type Habits } from '../sketch.ts';

/** "Come up with ten new tasks like these: …" */
const SEEDS = observation({
  answerTokens: 600,
  style: { words: 90, lines: 8, labels: 3, commissions: 6, exam: 2, figures: 3 },
  content: { syntheticInstruction: 0.95, promptGeneration: 1 },
});

/** A teacher's wish for new questions. */
const TEACHER = observation({
  answerTokens: 600,
  style: { words: 25, personal: 2, polite: 1, formal: 1 },
  content: { syntheticInstruction: 0.95, ownedInput: 0.3, promptGeneration: 1 },
});

const EMPTY = observation({
  answerTokens: 60,
  fingerprints: { topics: [] },
  style: { words: 0, asks: 0, commissions: 0, formal: 0, subject: 0 },
});
const GREETING = observation({
  answerTokens: 12,
  style: { words: 1, asks: 0, commissions: 0, formal: 0, subject: 0 },
});

/** A stream of repeats. */
const repeats = (share: number, answer: number): Habits =>
  Object.keys(HABIT).map((name) => (name === 'repeats' ? share : name === 'answer' ? answer : 0));

export const cases: readonly DetectorCase[] = [
  { title: 'new tasks from seeds on everything', fires: true, observation: SEEDS, sketch: bank() },
  {
    title: 'empty turns, answered at length time and again',
    fires: true,
    observation: EMPTY,
    sketch: bank({ repeated: true, breadth: null, novelty: 0, habits: repeats(1, 0.55) }),
  },
  { title: 'a teacher among other requests', fires: false, observation: TEACHER, sketch: people() },
  {
    title: 'a probe that greets and is greeted',
    fires: false,
    observation: GREETING,
    sketch: people({ repeated: true, habits: repeats(1, 0.3) }),
  },
  {
    title: 'an empty turn by accident',
    fires: false,
    observation: EMPTY,
    sketch: people({ repeated: true }),
  },
  {
    title: 'one more task that the model had made up itself, among other traffic',
    fires: true,
    observation: TASK,
    sketch: people({ past: past({ fedBack: { breadth: 0.8 } }) }),
  },
  {
    title: 'one of the first tasks that had been an answer',
    fires: false,
    observation: TASK,
    sketch: bank({ past: past({ fedBack: { breadth: null } }) }),
  },
  {
    title: 'a question of a quiz on one subject, which is solved',
    fires: false,
    observation: TASK,
    sketch: bank({ past: past({ fedBack: { breadth: 0.2 } }) }),
  },
  {
    title: 'a made-up question to the customer’s own assistant',
    fires: false,
    observation: observation({ fingerprints: { system: 'yyyyyyyyyyyyy' } }),
    sketch: bank({ past: past({ fedBack: { breadth: 0.8 } }) }),
  },
  {
    title: 'a suggestion that people took up',
    fires: false,
    observation: CHAT,
    sketch: people({ past: past({ fedBack: { breadth: 0.8 } }) }),
  },
  {
    title: 'an improved prompt with the document that it is about',
    fires: false,
    observation: DOCUMENT,
    sketch: job({ past: past({ fedBack: { breadth: 0.8 } }) }),
  },
  { title: 'tasks to be done, not made', fires: false, observation: TASK, sketch: bank() },
];

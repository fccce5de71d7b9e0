import {
  CODE,
  CODE_EVOLVE_FRAMES,
  DOCSTRING_FRAMES,
  REPAIR_FRAMES,
  SQL,
  SQL_FRAMES,
  TABLE_FRAMES,
} from '../../../material/attack-c/code.ts';
import { FEWSHOT_FRAMES, ORCA_FRAMES, ROTATING, TASKS } from '../../../material/attack-c/orca.ts';
import { PASSAGES } from '../../../material/attack-c/passages.ts';
import {
  FORMAL_FRAMES,
  PROOF_FRAMES,
  STEM,
  STEM_FRAMES,
  STEM_SYSTEMS,
} from '../../../material/attack-c/stem.ts';
import {
  CHOICE_FRAMES,
  CHOICE_GRAMMAR,
  EXAM_FRAMES,
  EXAM_GRAMMAR,
  PERSONA_FRAMES,
  TEXTBOOK_FRAMES,
  TEXTBOOK_SYSTEMS,
} from '../../../material/attack-c/teaching.ts';
import { banks } from './recipe.ts';

const tasks = { ...PASSAGES, ...TASKS };

/** Explained answers to instances of task collections. */
export const taskExplanations = banks([
  {
    name: 'more-task-explanations/rotating-systems',
    classes: [4, 10],
    tokens: 320,
    frames: ORCA_FRAMES,
    most: 4,
    grammar: tasks,
    systems: ROTATING,
    systemUse: 'rotate',
  },
  {
    name: 'more-task-explanations/in-turn',
    classes: [4, 10],
    tokens: 260,
    frames: ORCA_FRAMES.slice(2),
    grammar: tasks,
  },
  {
    name: 'more-task-explanations/few-shot',
    classes: [10],
    tokens: 240,
    frames: FEWSHOT_FRAMES,
    grammar: tasks,
    systems: ROTATING,
    systemUse: 'some',
  },
]);

/** Problems of mathematics and science, with and without a demand for reasoning. */
export const stem = banks([
  {
    name: 'more-stem/bare',
    classes: [4],
    tokens: 1800,
    frames: STEM_FRAMES.slice(0, 1),
    grammar: STEM,
    settings: () => ({ maxTokens: 16_384, temperature: 0.6 }),
  },
  { name: 'more-stem/framed', classes: [4], tokens: 1200, frames: STEM_FRAMES.slice(1), grammar: STEM },
  {
    name: 'more-stem/long-thinking',
    classes: [4],
    tokens: 4200,
    frames: STEM_FRAMES,
    grammar: STEM,
    systems: STEM_SYSTEMS,
  },
  { name: 'more-theorems/informal', classes: [4], tokens: 1500, frames: PROOF_FRAMES, grammar: STEM },
  { name: 'more-theorems/formal', classes: [4], tokens: 900, frames: FORMAL_FRAMES, grammar: STEM },
]);

/** Teaching material by topic and audience, people and their tasks, explained examinations. */
export const teaching = banks([
  {
    name: 'more-textbook/by-audience',
    classes: [10, 14],
    tokens: 1500,
    frames: TEXTBOOK_FRAMES,
    grammar: PASSAGES,
    systems: TEXTBOOK_SYSTEMS,
    systemUse: 'some',
  },
  {
    name: 'more-textbook/many-forms',
    classes: [10, 14],
    tokens: 1300,
    frames: TEXTBOOK_FRAMES,
    most: 6,
    grammar: PASSAGES,
  },
  {
    name: 'more-persona-tasks/one-form',
    classes: [10],
    tokens: 600,
    frames: PERSONA_FRAMES,
    most: 1,
    grammar: PASSAGES,
  },
  {
    name: 'more-persona-tasks/several-forms',
    classes: [10],
    tokens: 600,
    frames: PERSONA_FRAMES,
    most: 4,
    grammar: PASSAGES,
  },
  {
    name: 'more-choices/explained',
    classes: [4],
    tokens: 420,
    frames: CHOICE_FRAMES,
    grammar: CHOICE_GRAMMAR,
  },
  {
    name: 'more-exams/professions',
    classes: [4],
    tokens: 800,
    frames: EXAM_FRAMES,
    most: 3,
    grammar: EXAM_GRAMMAR,
  },
]);

/** Exercises in programming and over tables. */
export const code = banks([
  {
    name: 'more-code-exercises/docstrings',
    classes: [4, 10],
    tokens: 700,
    frames: DOCSTRING_FRAMES,
    grammar: CODE,
  },
  {
    name: 'more-code-exercises/repair-and-test',
    classes: [10],
    tokens: 650,
    frames: REPAIR_FRAMES,
    grammar: CODE,
  },
  {
    name: 'more-code-exercises/harder',
    classes: [10],
    tokens: 450,
    frames: CODE_EVOLVE_FRAMES,
    grammar: CODE,
  },
  { name: 'more-tables/sql', classes: [4, 10], tokens: 350, frames: SQL_FRAMES, grammar: SQL },
  { name: 'more-tables/reasoning', classes: [4], tokens: 300, frames: TABLE_FRAMES, grammar: SQL },
]);
